import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as z from 'zod';
import { createRankGiven } from '../answer/rank-given.ts';
import { asking } from '../answer/understand/wanted.ts';
import { StartError } from '../errors.ts';
import type { Item, Run } from './run.ts';

const list = z.array(z.string());
const common = { question: z.string(), answers: z.array(z.int().nonnegative()) };
const id = z.union([z.string(), z.number()]).transform(String).optional();

/** A question and sentences of which some answer it, by their places from 0: SelQA's form, or that of `ask --rank`. */
const candidateList = z.union([
  z.object({ ...common, id, candidates: list }),
  z
    .object({ ...common, id, sentences: list })
    .transform(({ sentences, ...rest }) => ({ ...rest, candidates: sentences })),
]);
type CandidateList = z.output<typeof candidateList>;

/**
 * Ranks lists of candidate sentences, and measures as answer sentence selection does: mean average precision and mean
 * reciprocal rank. Lists in which no sentence answers are left out. Throws StartError.
 */
export async function evaluateCandidates(file: string, report: (words: string) => void): Promise<Run> {
  const lists = await readLists(file);
  const rank = await createRankGiven();
  const answerable = lists.filter(({ answers }) => answers.length > 0);
  report(`Ranking the sentences of ${answerable.length} questions`);
  const items = answerable.map((one, at) => itemOf(one, at, rank(one.question, one.candidates)));
  return { set: basename(file), items };
}

function itemOf(
  { id, question, candidates, answers }: CandidateList,
  at: number,
  scores: readonly number[],
): Item {
  const order = candidates.map((_, place) => place).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const ranks = order.flatMap((place, rank) => (answers.includes(place) ? [rank + 1] : []));
  const [first = Number.POSITIVE_INFINITY] = ranks;
  const precisions = ranks.map((rank, found) => (found + 1) / rank);
  return {
    id: id ?? String(at + 1),
    group: asking(question, 'ask').questionWord,
    kind: 'answerable',
    asked: question,
    shown: candidates[order[0] ?? -1] ?? '',
    values: {
      'mean average precision': precisions.reduce((sum, precision) => sum + precision, 0) / answers.length,
      'mean reciprocal rank': 1 / first,
      'right sentence first': first === 1 ? 1 : 0,
    },
    misses: first === 1 ? [] : ['another sentence'],
  };
}

/** A list of objects, or an object a line. */
async function readLists(file: string): Promise<CandidateList[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new StartError(`The file ${file} cannot be read: give a file of questions and sentences.`, {
      cause,
    });
  });
  const result = z.array(candidateList).safeParse(parseLists(text, file));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new StartError(
    `The file ${file} has no list of sentences at ${issue?.path.join('.') ?? 'its top'}: give "question", "sentences" and "answers", the places of those that answer, from 0.`,
  );
}

function parseLists(text: string, file: string): unknown {
  try {
    if (text.trimStart().startsWith('[')) return JSON.parse(text);
    return text.split('\n').flatMap((line): unknown[] => (line.trim() === '' ? [] : [JSON.parse(line)]));
  } catch (cause) {
    throw new StartError(`The file ${file} is not JSON: give a list, or an object a line.`, { cause });
  }
}
