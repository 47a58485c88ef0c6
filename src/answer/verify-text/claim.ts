import type { Segment } from './parts.ts';
import { type Word, wordsOf } from './words.ts';

/** A quotation to be checked, as words. */
export type Claim = {
  readonly text: string;
  readonly words: readonly Word[];
  /** The runs of words between its ellipses. */
  readonly segments: readonly Segment[];
  readonly opensWithEllipsis: boolean;
  readonly endsWithEllipsis: boolean;
};

const ellipsis = /[[(]?(?:…|\.(?: ?\.){2,})[\])]?/g;

export function claimOf(text: string): Claim {
  const words = wordsOf(text);
  const cuts = [...text.matchAll(ellipsis)].map(
    ({ index }) => words.filter(({ from }) => from < index).length,
  );
  const ends = [...new Set([...cuts, words.length])];
  const segments = ends
    .map((to, at) => ({ from: ends[at - 1] ?? 0, to }))
    .filter(({ from, to }) => from < to);
  return {
    text,
    words,
    segments,
    opensWithEllipsis: cuts[0] === 0,
    endsWithEllipsis: cuts.at(-1) === words.length,
  };
}
