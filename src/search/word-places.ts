import type { Part, Sentence } from '../domain/sentence.ts';
import type { Match } from './matches.ts';

/** The share of the query's neighbouring words that stand next to each other, in order, with at most two tokens between. */
export function pairs(matched: readonly number[], words: number): number {
  if (words < 2) return 0;
  const seen = new Set<number>();
  for (let at = 0; at < matched.length; at++) {
    const word = matched[at] ?? -1;
    if (word < 0) continue;
    for (let next = at + 1; next <= at + 3; next++) if (matched[next] === word + 1) seen.add(word);
  }
  return seen.size / (words - 1);
}

/** How densely the matched words stand: matched words by tokens from the first to the last one. */
export function closeness(matched: readonly number[]): number {
  let first = -1;
  let last = -1;
  const different = new Set<number>();
  for (let at = 0; at < matched.length; at++) {
    const word = matched[at] ?? -1;
    if (word < 0) continue;
    if (first < 0) first = at;
    last = at;
    different.add(word);
  }
  return different.size < 2 ? 0 : different.size / (last - first + 1);
}

/** How strongly a sentence's nouns, or its verbs, match each word of the query. */
export function strengthsByPart(
  { tokens }: Sentence,
  { strengths, matched, weights }: Match,
  part: Part,
): number[] {
  const own = strengths.map(() => 0);
  for (let at = 0; at < matched.length; at++) {
    const word = matched[at] ?? -1;
    if (word < 0 || tokens[at]?.part !== part) continue;
    own[word] = Math.max(own[word] ?? 0, weights[at] ?? 0);
  }
  return own;
}
