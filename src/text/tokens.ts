import type { Range } from '../domain/span.ts';

/**
 * What counts as one token, the first that fits: an acronym with dots (U.S.), a number with its separators and letters
 * (2,500, 10th, 1990s), the possessive ending ('s), a word with its inner apostrophes (didn't, O'Brien), any other mark.
 * A hyphen is a token of its own, so that "US-backed" is found by "US".
 */
const tokenPattern =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*\p{L}*|['’]s(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}\u200c\u200d]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*|[^\s]/gu;

/** Cuts a text into tokens, in order and disjoint; only white space lies between them. */
export function tokenize(text: string): Range[] {
  const tokens: Range[] = [];
  for (const found of text.matchAll(tokenPattern)) {
    tokens.push({ from: found.index, to: found.index + found[0].length });
  }
  return tokens;
}
