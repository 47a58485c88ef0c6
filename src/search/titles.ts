import type { Article, ArticleId } from '../domain/article.ts';
import type { TermId } from '../domain/sentence.ts';
import { tokenize } from '../text/tokens.ts';
import { emptyTerm, type Vocabulary } from './vocabulary.ts';

/** The terms of an article's title. */
export type TitleTerms = (article: ArticleId) => ReadonlySet<TermId>;

/** Reads titles when they are first asked for, and each only once. */
export function createTitleTerms(
  articles: ReadonlyMap<ArticleId, Pick<Article, 'title'>>,
  vocabulary: Vocabulary,
): TitleTerms {
  const known = new Map<ArticleId, ReadonlySet<TermId>>();
  return (article) => {
    const terms = known.get(article) ?? termsOf(articles.get(article)?.title ?? '', vocabulary);
    known.set(article, terms);
    return terms;
  };
}

function termsOf(title: string, { words, idOf, termOf }: Vocabulary): Set<TermId> {
  const written = tokenize(title).map(({ from, to }) => title.slice(from, to));
  return new Set(written.map((word) => words.get(word) ?? idOf(termOf(word)) ?? emptyTerm));
}
