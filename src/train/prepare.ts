import { createFindEntities } from '../answer/understand/find-entities.ts';
import { type Understood, understand } from '../answer/understand/understand.ts';
import type { Sentence, SentenceId } from '../domain/sentence.ts';
import type { Passage, Range, Span } from '../domain/span.ts';
import { buildLibrary } from '../library/build.ts';
import type { Library } from '../library/library.ts';
import { readSentences } from '../library/read-sentences.ts';
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

/** Builds a library from a data set and understands its questions. */
export async function prepare({ articles, questions }: SquadData): Promise<Prepared> {
  const tag = await createTagger();
  const read = articles.map((article) => readSentences(article, tag));
  const library = buildLibrary({ folder: '', articles, skipped: [], aliases: [], read });
  const find = createFindEntities(library.entities, tokenize);
  const byParagraph = groupBy(library.sentences, keyOf);
  return {
    library,
    questions: questions.map((question) => ({
      ...question,
      understood: understand(library, find, question.text, 'ask'),
      golds: question.gold.flatMap(({ text, span }) => {
        const range = locate(byParagraph.get(keyOf(question)) ?? [], span);
        return range === undefined ? [] : [{ ...range, text }];
      }),
    })),
  };
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
