/**
 * How long to wait before the nth attempt in a row, in milliseconds: at first nothing, then `first`, and twice as long
 * each time up to `longest`. A fifth of it is left to chance, so that not all come back at the same moment.
 */
export function backoff(nth: number, first: number, longest: number): number {
  if (nth <= 0) return 0;
  return Math.min(longest, first * 2 ** (nth - 1)) * (0.8 + Math.random() / 5);
}
