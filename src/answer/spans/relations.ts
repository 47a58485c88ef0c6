import type { TokenRun } from './candidates.ts';
import { partNumbers } from './codes.ts';
import { margin } from './sentence-form.ts';
import type { SpanContext } from './span-context.ts';

// How a run lies to the question's words in its sentence: what both kinds of features are made of, beside its form.

/** How many of its tokens stand for a word of the question. */
export function matchedIn({ matchedBefore }: SpanContext, { first, last }: TokenRun): number {
  return (matchedBefore[last + 1] ?? 0) - (matchedBefore[first] ?? 0);
}

/** The share of the question that lies close to a run, about 0 to 1. */
export function closenessOf({ masses }: SpanContext, { first, last }: TokenRun): number {
  return ((masses.fadingBefore[first] ?? 0) + (masses.fadingFrom[last + 1] ?? 0)) / masses.total;
}

/** The share of the question that lies before a run, 0 to 1. */
export function shareBefore({ masses }: SpanContext, { first }: TokenRun): number {
  return (masses.before[first] ?? 0) / masses.total;
}

/** The share of the question that lies in a run, 0 to 1. */
export function shareInside({ masses }: SpanContext, { first, last }: TokenRun): number {
  return ((masses.before[last + 1] ?? 0) - (masses.before[first] ?? 0)) / masses.total;
}

/** What lies between two places, both inclusive: a verb (1), a preposition (2), a comma (4), a conjunction (8). */
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
export function nounRelation(context: SpanContext, { first, last }: TokenRun): number {
  const { nouns, hasNoun, shape, form } = context;
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
