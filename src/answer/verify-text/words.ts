import type { Range } from '../../domain/span.ts';
import { fold, isFunctionWord } from '../../text/terms.ts';
import { tokenize } from '../../text/tokens.ts';

/** A word as it is compared: two words are the same when their keys are. The range is one of its text. */
export type Word = Range & {
  readonly key: string;
  /** What the word counts in a comparison: content words twice as much as those that hold a sentence together. */
  readonly weight: 1 | 2;
};

/** Marks that say something; all others are typography. */
const tellingMark = /^[\p{Sc}%‰°+=&?]$/u;
const minus = /(?:^|[\s(])[-−–]$/;

/** The words of a text, in order. Punctuation is not among them. */
export function wordsOf(text: string, tokens: readonly Range[] = tokenize(text)): Word[] {
  return withoutDots(text, tokens)
    .flatMap((token) => withoutEnding(text, token))
    .flatMap(({ from, to }) => {
      const written = text.slice(from, to);
      if (!/[\p{L}\p{N}]/u.test(written))
        return tellingMark.test(written) ? [{ from, to, key: written, weight: 1 }] : [];
      const isNegative = /^\p{N}/u.test(written) && minus.test(text.slice(Math.max(0, from - 2), from));
      const key = isNegative ? `-${keyOf(written)}` : keyOf(written);
      return [{ from, to, key, weight: isFunctionWord(written) || key === "'s" ? 1 : 2 }];
    });
}

/** "a.m." is one word, like "A.M.". */
function withoutDots(text: string, tokens: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    const isOne = last?.to === token.from && /^(?:\p{L}\.)+\p{L}?$/u.test(text.slice(last.from, token.to));
    if (isOne) merged[merged.length - 1] = { from: last.from, to: token.to };
    else merged.push(token);
  }
  return merged;
}

/** The possessive ending is a word of its own, in capitals too: "THE NATION’S" is cut like "the nation’s". */
function withoutEnding(text: string, token: Range): Range[] {
  const ending = token.to - 2;
  const isCapital = token.from < ending && /^['’]S$/.test(text.slice(ending, token.to));
  return isCapital
    ? [
        { from: token.from, to: ending },
        { from: ending, to: token.to },
      ]
    : [token];
}

/** Case, accents, the form of apostrophes, dots of acronyms and commas of thousands make no other word. */
function keyOf(written: string): string {
  const bare = /^(?:\p{L}\.)+\p{L}?$/u.test(written) ? written.replaceAll('.', '') : written;
  return fold(bare).replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

export function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
