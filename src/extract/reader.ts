import type { Sentence } from '../domain/sentence.ts';
import { fold } from '../text/terms.ts';

/** A sentence's words by the number of their token; outside the sentence they are empty. */
export type Reader = {
  readonly sentence: Sentence;
  readonly word: (at: number) => string;
  readonly folded: (at: number) => string;
  /** No white space between this token and the one before. */
  readonly touches: (at: number) => boolean;
};

/** Reads one sentence. Readers are made again for every pass: a large library has no room for all of them. */
export type ReaderOf = (sentence: Sentence) => Reader;

/** The readers remember together what they have folded: a library has far fewer different words than words. */
export function createReaderOf(): ReaderOf {
  const known = new Map<string, string>();
  return (sentence) => {
    const { tokens, passage } = sentence;
    const word = (at: number) => {
      const token = tokens[at];
      return token === undefined ? '' : passage.text.slice(token.from, token.to);
    };
    const folded = (at: number) => {
      const written = word(at);
      const remembered = known.get(written);
      if (remembered !== undefined) return remembered;
      const form = fold(written);
      known.set(written, form);
      return form;
    };
    const touches = (at: number) => at > 0 && tokens[at - 1]?.to === tokens[at]?.from;
    return { sentence, word, folded, touches };
  };
}
