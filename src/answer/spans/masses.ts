import type { Match } from '../../search/matches.ts';

/** How much of the question's words lies where in a sentence: their rarities, times how well they are matched. */
export type Masses = {
  readonly total: number;
  /** All before a token; one number more than there are tokens. */
  readonly before: Float64Array;
  /** What lies before a token, and at or after it, the less the further away. */
  readonly fadingBefore: Float64Array;
  readonly fadingFrom: Float64Array;
};

/** What is left of a mass one token further away. */
const fade = Math.exp(-1 / 4);

/** @param rarities of the question's words. */
export function createMasses({ matched, weights }: Match, rarities: readonly number[]): Masses {
  const length = matched.length;
  const before = new Float64Array(length + 1);
  const fadingBefore = new Float64Array(length + 1);
  const fadingFrom = new Float64Array(length + 1);
  const massOf = (token: number) => {
    const word = matched[token] ?? -1;
    return word >= 0 ? (rarities[word] ?? 0) * (weights[token] ?? 0) : 0;
  };
  for (let token = 0; token < length; token++) {
    const own = massOf(token);
    before[token + 1] = (before[token] ?? 0) + own;
    fadingBefore[token + 1] = (fadingBefore[token] ?? 0) * fade + own;
  }
  for (let token = length - 1; token >= 0; token--) {
    fadingFrom[token] = (fadingFrom[token + 1] ?? 0) * fade + massOf(token);
  }
  return { total: before[length] || 1, before, fadingBefore, fadingFrom };
}
