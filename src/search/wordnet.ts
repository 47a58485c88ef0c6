import { createRequire } from 'node:module';
import type stored from './wordnet.json';

/**
 * Words that may stand for a word, from WordNet 3.1 (Princeton University; its licence is in NOTICE): synonyms, similar
 * adjectives, derived words and their synonyms, and what a noun is a kind of. All words are terms (folded and stemmed).
 * `src/train` makes the table and says which words and senses are in it.
 */
export type WordNet = {
  /** Terms with nearly the same meaning, and how nearly, 0 to 1. */
  readonly related: (term: string) => readonly { readonly term: string; readonly weight: number }[];
  /** What a noun is a kind of: "rocket" is a "vehicle". */
  readonly kinds: (term: string) => readonly string[];
};

export function readWordNet(): WordNet {
  const { lines }: typeof stored = createRequire(import.meta.url)('./wordnet.json');
  return {
    related: (term) => {
      const words = lineOf(lines, term).split('|')[0] ?? '';
      return words.split(' ').flatMap((word) => {
        const weight = Number(word.slice(-1)) / 10;
        return word === '' ? [] : [{ term: word.slice(0, -1), weight }];
      });
    },
    kinds: (term) => {
      const kinds = lineOf(lines, term).split('|')[1] ?? '';
      return kinds === '' ? [] : kinds.split(' ');
    },
  };
}

/** The line that begins with a term, without it; the lines are sorted by code unit, so it is found by halving. */
function lineOf(lines: string, term: string): string {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const start = lines.lastIndexOf('\n', middle - 1) + 1;
    const end = endOfLine(lines, start);
    const blank = lines.indexOf(' ', start);
    const found = lines.slice(start, blank);
    if (found === term) return lines.slice(blank + 1, end);
    if (found < term) low = end + 1;
    else high = start;
  }
  return '';
}

function endOfLine(lines: string, start: number): number {
  const end = lines.indexOf('\n', start);
  return end < 0 ? lines.length : end;
}
