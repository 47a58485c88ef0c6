import type { Sentence } from '../domain/sentence.ts';
import type { ReaderOf } from './reader.ts';

/**
 * How often a word is written small, and how often with a capital where only names have one: not at the start of a
 * sentence or quotation. Tells "Soldiers could be seen" from "Dillon said".
 */
export type Casing = ReadonlyMap<string, { readonly small: number; readonly capital: number }>;

export function countCasing(sentences: readonly Sentence[], readerOf: ReaderOf): Casing {
  const counts = new Map<string, { small: number; capital: number }>();
  for (const sentence of sentences) {
    const { passage, tokens } = sentence;
    const { word, folded } = readerOf(sentence);
    tokens.forEach((token, at) => {
      if (token.part === 'mark') return;
      const isCapital = startsWithCapital(word(at));
      if (isCapital && opensSentence(passage.text, tokens, at)) return;
      const count = counts.get(folded(at)) ?? { small: 0, capital: 0 };
      if (isCapital) count.capital++;
      else count.small++;
      counts.set(folded(at), count);
    });
  }
  return counts;
}

export function startsWithCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether a capital at this token would stand there for any word: at the start, after an opening mark or a dash. */
export function opensSentence(text: string, tokens: Sentence['tokens'], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (before.part !== 'mark') return false;
  return /^[“„«"‘:—–•…?!]$/.test(text.slice(before.from, before.to));
}
