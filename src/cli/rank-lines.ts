import * as z from 'zod';
import { cleanInput } from '../domain/question.ts';
import { InputError } from '../errors.ts';
import { faultWords } from './failure.ts';
import { numberedLines, parseJson } from './json-lines.ts';

/** The scores of given sentences, higher for better, or why the line could not be used. */
export type RankRecord = { readonly id?: string | number } & (
  | { readonly scores: readonly number[] }
  | { readonly outcome: 'error'; readonly reason: string }
);

export type RankOptions = {
  readonly rank: (question: string, sentences: readonly string[]) => readonly number[];
  readonly onFault: (error: unknown) => void;
};

const longestQuestion = 1000;
const mostSentences = 2000;
const longestSentence = 20_000;

const idOf = z.union([z.string(), z.number()]);
const rankLine = z.looseObject(
  {
    question: z
      .string({ error: 'The question is missing: write "question": "…".' })
      .transform(cleanInput)
      .refine((text) => text !== '', { error: 'The question is empty: write a few words.' })
      .refine((text) => text.length <= longestQuestion, {
        error: `The question is too long: at most ${longestQuestion} characters are ranked for.`,
      }),
    sentences: z
      .array(
        z
          .string({ error: 'A sentence is no text: write "sentences": ["…", "…"].' })
          .max(longestSentence, {
            error: `A sentence is too long: at most ${longestSentence} characters are ranked.`,
          })
          .transform((text) => text.toWellFormed()),
        { error: 'The sentences are missing: write "sentences": ["…", "…"].' },
      )
      .max(mostSentences, { error: `There are too many sentences: at most ${mostSentences} are ranked.` }),
  },
  { error: 'A line must be a JSON object, for example {"id": 1, "question": "…", "sentences": ["…"]}.' },
);

/** Ranks sentences, one JSON object a line: a record for each line that is not empty, in the same order. */
export async function* rankLines(
  lines: AsyncIterable<string>,
  options: RankOptions,
): AsyncGenerator<RankRecord> {
  for await (const { text, number } of numberedLines(lines)) yield rankOne(text, number, options);
}

function rankOne(line: string, number: number, { rank, onFault }: RankOptions): RankRecord {
  let known: { id?: string | number } = {};
  try {
    const fields = parseJson(line);
    known = z.object({ id: idOf.exactOptional() }).safeParse(fields).data ?? {};
    const result = rankLine.safeParse(fields);
    if (!result.success) throw new InputError(result.error.issues[0]?.message ?? '');
    return { ...known, scores: rank(result.data.question, result.data.sentences) };
  } catch (error) {
    if (error instanceof InputError)
      return { ...known, outcome: 'error', reason: `Line ${number}: ${error.message}` };
    onFault(error);
    return { ...known, outcome: 'error', reason: `Line ${number}: ${faultWords}` };
  }
}
