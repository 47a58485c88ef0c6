import { createFindEntities } from '../answer/understand/find-entities.ts';
import { type Understood, understand } from '../answer/understand/understand.ts';
import type { Article } from '../domain/article.ts';
import type { Sentence, SentenceId } from '../domain/sentence.ts';
import type { Passage, Range, Span } from '../domain/span.ts';
import { buildLibrary } from '../library/build.ts';
import type { Library } from '../library/library.ts';
import { type ReadSentence, readSentences } from '../library/read-sentences.ts';
import { groupBy } from '../text/group-by.ts';
import { createTagger } from '../text/tag.ts';
import { tokenize } from '../text/tokens.ts';
import type { SquadData, SquadQuestion } from './squad.ts';

/** Where an annotator's answer stands: a range of a sentence's text. */
export type Gold = Range & { readonly sentence: SentenceId; readonly text: string };

export type PreparedQuestion = SquadQuestion & {
  readonly understood: Understood;
  /** Without answers that are in no sentence. */
  readonly golds: readonly Gold[];
};

/** A data set as a library, and its questions as the library understands them. */
export type Prepared = { readonly library: Library; readonly questions: readonly PreparedQuestion[] };

/** A data set, and those of its questions that are fitted to or measured with. */
export type Source = { readonly prepared: Prepared; readonly questions: readonly PreparedQuestion[] };

/** Builds a library from a data set and understands its questions. */
export type Prepare = (data: SquadData) => Prepared;

export async function prepare(data: SquadData): Promise<Prepared> {
  return (await createPrepare())(data);
}

/** For several libraries of the same articles: each article is cut into sentences only once. */
export async function createPrepare(): Promise<Prepare> {
  const tag = await createTagger();
  const known = new Map<Article, readonly ReadSentence[]>();
  const readOnce = (article: Article) => {
    const read = known.get(article) ?? readSentences(article, tag);
    known.set(article, read);
    return read;
  };
  return ({ articles, questions }) => {
    const read = articles.map(readOnce);
    const library = buildLibrary({ folder: '', articles, skipped: [], aliases: [], read });
    return { library, questions: prepareQuestions(library, questions) };
  };
}

/** Understands questions as a library does. Those about articles that it does not have find no answer in it. */
export function prepareQuestions(library: Library, questions: readonly SquadQuestion[]): PreparedQuestion[] {
  const find = createFindEntities(library.entities, tokenize);
  const byParagraph = groupBy(library.sentences, keyOf);
  return questions.map((question) => ({
    ...question,
    understood: understand(library, find, question.text, 'ask'),
    golds: question.gold.flatMap((marked) => {
      const range = locate(byParagraph.get(keyOf(marked)) ?? [], marked.span);
      return range === undefined ? [] : [{ ...range, text: marked.text }];
    }),
  }));
}

function keyOf({ article, paragraph }: Pick<Sentence, 'article' | 'paragraph'>): string {
  return `${article} ${paragraph}`;
}

/** Where a span of the raw text stands in the first sentence that has a part of it. */
function locate(sentences: readonly Sentence[], span: Span): Omit<Gold, 'text'> | undefined {
  for (const { id, passage } of sentences) {
    const range = rangeIn(passage, span);
    if (range !== undefined) return { ...range, sentence: id };
  }
  return undefined;
}

function rangeIn({ spans }: Passage, wanted: Span): Range | undefined {
  let offset = 0;
  let from: number | undefined;
  let to: number | undefined;
  for (const span of spans) {
    if (wanted.start < span.end && wanted.end > span.start) {
      from ??= offset + Math.max(0, wanted.start - span.start);
      to = offset + Math.min(wanted.end, span.end) - span.start;
    }
    offset += span.end - span.start;
  }
  return from === undefined || to === undefined ? undefined : { from, to };
}
