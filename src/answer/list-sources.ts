import type { ArticleEntry } from '../domain/answer.ts';
import type { Article, ArticleId } from '../domain/article.ts';
import { isSpoken } from '../domain/quotation.ts';
import type { Library } from '../library/library.ts';
import { isContentWord } from '../search/vocabulary.ts';

/** How many of its most frequent entities tell what an article is about. */
const mostEntities = 10;

/** What /sources shows: the articles, the newest first, those without a full date last. */
export function listSources(library: Library, only?: ArticleId): ArticleEntry[] {
  const articles = [...library.articles.values()].filter(({ id }) => only === undefined || id === only);
  return articles
    .map((article) => entryOf(library, article))
    .toSorted((a, b) => compareText(sortDate(b), sortDate(a)) || compareText(a.article, b.article));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortDate({ published }: ArticleEntry): string {
  return published === undefined || published.date.startsWith('-') ? '' : published.date;
}

function entryOf(library: Library, { id, title, source, paragraphs }: Article): ArticleEntry {
  const sentences = library.sentences.filter(({ article }) => article === id);
  const ids = new Set(sentences.map((sentence) => sentence.id));
  const words = sentences.reduce(
    (sum, { tokens }) => sum + tokens.filter(({ part }) => part !== 'mark').length,
    0,
  );
  return {
    article: id,
    title,
    ...source,
    paragraphs: paragraphs.length,
    sentences: sentences.length,
    words,
    quotations: library.quotations.filter(
      (quotation) => isSpoken(quotation) && ids.has(quotation.words[0]?.sentence ?? -1),
    ).length,
    entities: frequentEntities(library, ids),
  };
}

function frequentEntities({ entities }: Library, ids: ReadonlySet<number>): string[] {
  const counted = entities.map((entity) => ({
    entity,
    count: entity.sentences.filter((id) => ids.has(id)).length,
  }));
  return counted
    .filter(({ entity, count }) => count > 0 && isContentWord(entity.name))
    .toSorted((a, b) => b.count - a.count || a.entity.id - b.entity.id)
    .slice(0, mostEntities)
    .map(({ entity }) => entity.name);
}
