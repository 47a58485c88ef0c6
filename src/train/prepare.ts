import { createFindEntities } from '../answer/understand/find-entities.ts';
import { type Understood, understand } from '../answer/understand/understand.ts';
import type { SentenceId } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { buildLibrary } from '../library/build.ts';
import type { Library } from '../library/library.ts';
import { readSentences } from '../library/read-sentences.ts';
import { createTagger } from '../text/tag.ts';
import { tokenize } from '../text/tokens.ts';
import type { SquadData, SquadQuestion } from './squad.ts';

/** Where an annotator's answer stands: a range of a sentence's text. */
export type Gold = Range & { readonly sentence: SentenceId; readonly text: string };

export type Prepared = SquadQuestion & { readonly understood: Understood; readonly golds: readonly Gold[] };

/** Builds a library from a data set and understands its questions. */
export async function prepare({
  articles,
  questions,
}: SquadData): Promise<{ library: Library; questions: Prepared[] }> {
  const tag = await createTagger();
  const read = articles.map((article) => readSentences(article, tag));
  const library = buildLibrary({ folder: '', articles, skipped: [], aliases: [], read });
  const find = createFindEntities(library.entities, tokenize);
  const starts = new Map<string, SentenceId[]>();
  for (const { id, article, paragraph } of library.sentences) {
    const key = `${article} ${paragraph}`;
    starts.set(key, [...(starts.get(key) ?? []), id]);
  }
  return {
    library,
    questions: questions.map((question) => ({
      ...question,
      understood: understand(library, find, question.text, 'ask'),
      golds: question.gold.flatMap(({ text, span }): Gold[] => {
        for (const id of starts.get(`${question.article} ${question.paragraph}`) ?? []) {
          const sentence = library.sentences[id];
          const range = sentence && rangeOf(sentence.passage, span.start, span.end);
          if (range !== undefined) return [{ ...range, sentence: id, text }];
        }
        return [];
      }),
    })),
  };
}

function rangeOf(
  passage: Library['sentences'][number]['passage'],
  start: number,
  end: number,
): Range | undefined {
  let offset = 0;
  let from: number | undefined;
  let to: number | undefined;
  for (const span of passage.spans) {
    if (from === undefined && start < span.end && end > span.start)
      from = offset + Math.max(0, start - span.start);
    if (end > span.start) to = offset + Math.min(end, span.end) - span.start;
    offset += span.end - span.start;
  }
  return from === undefined || to === undefined || to <= from ? undefined : { from, to };
}
