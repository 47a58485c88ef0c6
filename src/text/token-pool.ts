import type { Hint, Part, Token } from '../domain/sentence.ts';

/** Every part and every hint, in an order that never changes: the place of one stands for it where space is short. */
export const parts: readonly Part[] = [
  'noun',
  'name',
  'pronoun',
  'verb',
  'auxiliary',
  'adjective',
  'adverb',
  'determiner',
  'preposition',
  'conjunction',
  'number',
  'mark',
  'other',
];
export const hints: readonly Hint[] = ['person', 'place', 'organisation', 'people', 'date', 'none'];

/** Gives the same object for equal tokens. */
export type TokenPool = (from: number, to: number, part: Part, hint: Hint) => Token;

/**
 * Tokens are values, and sentences are short: the same places, parts and hints come again and again. Sharing them makes
 * a library of millions of tokens several times smaller.
 */
export function createTokenPool(): TokenPool {
  const pool = new Map<number, Token>();
  return (from, to, part, hint) => {
    const key = ((from * 2 ** 20 + (to - from)) * 16 + parts.indexOf(part)) * 8 + hints.indexOf(hint);
    const known = pool.get(key);
    if (known !== undefined) return known;
    const token = { from, to, part, hint };
    pool.set(key, token);
    return token;
  };
}
