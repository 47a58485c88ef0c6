import { partNumbers } from './codes.ts';
import { margin, type RunForm } from './sentence-form.ts';
import type { Near, SpanContext } from './span-context.ts';

/** How a run lies to the question's words in its sentence: what both kinds of features are made of, beside its form. */
export type Relations = {
  readonly left: Near;
  readonly right: Near;
  /** How many of its tokens stand for a word of the question. */
  readonly matched: number;
  /** Shares of the question that lie close to the run, before it and in it, 0 to 1. */
  readonly closeness: number;
  readonly shareBefore: number;
  readonly shareInside: number;
  /** See `nounRelation`. */
  readonly noun: number;
};

export function relate(context: SpanContext, run: RunForm): Relations {
  const { masses, matchedBefore, lefts, rights } = context;
  const { first, last } = run;
  const { total, before, fadingBefore, fadingFrom } = masses;
  const massBefore = before[first] ?? 0;
  return {
    left: lefts[first] ?? nowhere,
    right: rights[last] ?? nowhere,
    matched: (matchedBefore[last + 1] ?? 0) - (matchedBefore[first] ?? 0),
    closeness: ((fadingBefore[first] ?? 0) + (fadingFrom[last + 1] ?? 0)) / total,
    shareBefore: massBefore / total,
    shareInside: ((before[last + 1] ?? 0) - massBefore) / total,
    noun: nounRelation(context, run),
  };
}

const nowhere: Near = { kind: 0, distance: 15, at: 0, role: 0 };

/** What lies between a run and the nearest matched word: a verb (1), a preposition (2), a comma (4), a conjunction (8). */
export function between({ form }: SpanContext, from: number, to: number): number {
  const { parts, written } = form;
  let found = 0;
  for (let place = from; place <= to; place++) {
    const part = parts[place];
    if (part === partNumbers.verb) found |= 1;
    else if (part === partNumbers.preposition) found |= 2;
    else if (part === partNumbers.conjunction) found |= 8;
    else if (written[place] === ',') found |= 4;
  }
  return found;
}

/** Where the noun that is asked for ("which district") stands: after the run (1), before it (2), "… of" before it (3), inside (4), at its end (5), elsewhere (6), nowhere (7). */
function nounRelation({ nouns, hasNoun, shape, form }: SpanContext, { first, last }: RunForm): number {
  if (shape.noun === '') return 0;
  if (!hasNoun) return 7;
  const begin = first + margin;
  const end = last + margin;
  if (nouns[end] === 1) return 5;
  if (nouns[end + 1] === 1) return 1;
  if (nouns[begin - 1] === 1) return 2;
  if (nouns[begin - 2] === 1 && joins.test(form.written[begin - 1] ?? '')) return 3;
  for (let place = begin; place < end; place++) if (nouns[place] === 1) return 4;
  return 6;
}

const joins = /^(?:of|,|-|is|was|the)$/;
