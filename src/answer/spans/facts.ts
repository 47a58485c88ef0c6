import { questionWords } from '../understand/wanted.ts';
import { wantedNumbers } from './codes.ts';
import { closenessOf, matchedIn, nounRelation, shareBefore, shareInside } from './relations.ts';
import { margin, type RunForm } from './sentence-form.ts';
import { leadOf, type Near, nothingNear, type SpanContext } from './span-context.ts';

/** What the second stage looks at in a run, each one number: codes as in `relations.ts`, shares 0 to 1, counts. */
const facts = {
  tokens: (_, { length }) => length,
  'matched tokens': matchedIn,
  'share matched': (context, run) => matchedIn(context, run) / run.length,
  'kind of mention': (_, { mention }) => mention & 7,
  'mention relation': (_, { mention }) => mention >> 3,
  'closeness of the run': closenessOf,
  'share of matched words before': shareBefore,
  'share of matched words inside': shareInside,
  'distance at left': (context, run) => leftOf(context, run).distance,
  'distance at right': (context, run) => rightOf(context, run).distance,
  'role at left': (context, run) => leftOf(context, run).role,
  'role at right': (context, run) => rightOf(context, run).role,
  gap: ({ shape }) => shape.gap,
  wanted: ({ asked }) => wantedNumbers[asked.wanted],
  'question word': ({ asked }) => questionWords.indexOf(asked.questionWord),
  'mean rarity': (_, { meanRarity }) => meanRarity,
  'largest rarity': (_, { largestRarity }) => largestRarity,
  'share near by': (_, { content, nearBy }) => (content === 0 ? 0 : nearBy / content),
  'of the kind asked for': ({ shape, form }, { last }) =>
    shape.noun === '' ? 2 : shape.kinds.has(form.sentence.terms[last] ?? 0) ? 1 : 0,
  'noun relation': nounRelation,
  capitals: (_, { capitals }) => capitals,
  'chunk edges': (_, { edges }) => edges,
  'first part': ({ form }, { first }) => form.parts[first + margin] ?? 0,
  'last part': ({ form }, { last }) => form.parts[last + margin] ?? 0,
  'part before': ({ form }, { first }) => form.parts[leadOf(form, first)] ?? 0,
  'part after': ({ form }, { last }) => form.parts[last + margin + 1] ?? 0,
  'mentions of its kind': ({ form }, { mention }) => form.kindCounts[mention & 7] ?? 0,
  'words inside': (_, { inside }) => inside,
  listed: (_, { listed }) => listed,
  place: ({ form }, { first }) => first / form.length,
  'marks around': (_, { marks }) => marks,
} satisfies Readonly<Record<string, (context: SpanContext, run: RunForm) => number>>;

/** In the order of the trees' file. */
export const runFacts: readonly string[] = Object.keys(facts);
const readers: readonly ((context: SpanContext, run: RunForm) => number)[] = Object.values(facts);

/** Writes one number for each of `runFacts` into a row, from a place on. */
export function writeFacts(context: SpanContext, run: RunForm, row: Float32Array, from: number): void {
  for (let at = 0; at < readers.length; at++) row[from + at] = readers[at]?.(context, run) ?? 0;
}

function leftOf({ lefts }: SpanContext, { first }: RunForm): Near {
  return lefts[first] ?? nothingNear;
}

function rightOf({ rights }: SpanContext, { last }: RunForm): Near {
  return rights[last] ?? nothingNear;
}
