import { align, type Pair } from './align.ts';
import type { PlacedWord, Stretch } from './stretches.ts';
import type { Word } from './words.ts';

/** A piece of the text and the piece of an article that fits it: pairs of equal words, in order in both. */
export type Part = { readonly stretch: Stretch; readonly pairs: readonly [Pair, ...Pair[]] };

/** A run of the text's words between two ellipses, or all of it. Positions of words, `to` exclusive. */
export type Segment = { readonly from: number; readonly to: number };

/** With fewer equal words a piece of the text was not found, but only shares words with an article. */
const fewestWords = 4;
/** The share of a short piece's words that must stand in the article. */
const leastShare = 0.6;
/** So many words of an article may be left out between two sentences, without an ellipsis, and it is still one place. */
const mostSkipped = 3;
/** Sentences that an ellipsis may leave out. */
const mostSentences = 3;

/**
 * Finds where the pieces of a text stand: the largest piece first, then what is before and after it.
 * @param isName whether a word of an article belongs to a name. A name stands in many places: alone it is no piece.
 */
export function findParts(
  words: readonly Word[],
  segments: readonly Segment[],
  stretches: readonly Stretch[],
  isName: (word: PlacedWord) => boolean,
): Part[] {
  const placed = segments.flatMap((segment) => place(words, segment, stretches));
  const ends = new Set(segments.map(({ to }) => to));
  const isTelling = ({ stretch, pairs }: Part) => {
    const found = pairs.flatMap(({ article }) => stretch[article] ?? []);
    return found.length >= fewestWords && found.some((word) => word.weight > 1 && !isName(word));
  };
  const whole = joined(placed, ends).filter((part, _, all) => all.length === 1 || isTelling(part));
  return joined(whole, ends);
}

function place(words: readonly Word[], { from, to }: Segment, stretches: readonly Stretch[]): Part[] {
  const least = Math.min(fewestWords, Math.ceil((to - from) * leastShare));
  if (to - from < 2) return [];
  const text = words.slice(from, to);
  let best: { score: number; stretch: Stretch; pairs: readonly Pair[] } | undefined;
  for (const stretch of stretches) {
    const { score, pairs } = align(text, stretch, 'part');
    if (best === undefined || score > best.score) best = { score, stretch, pairs };
  }
  const pairs = best?.pairs.map((pair) => ({ ...pair, text: pair.text + from })) ?? [];
  const [first, ...rest] = pairs;
  const last = pairs.at(-1);
  if (best === undefined || first === undefined || last === undefined || pairs.length < least) return [];
  return [
    ...place(words, { from, to: first.text }, stretches),
    { stretch: best.stretch, pairs: [first, ...rest] },
    ...place(words, { from: last.text + 1, to }, stretches),
  ];
}

/** Cuts parts where the article's words are far apart, and joins neighbours that stand together. */
function joined(parts: readonly Part[], ends: ReadonlySet<number>): Part[] {
  const all: { stretch: Stretch; pairs: [Pair, ...Pair[]] }[] = [];
  for (const { stretch, pairs } of parts) {
    for (const pair of pairs) {
      const last = all.at(-1);
      const before = last?.pairs.at(-1);
      const isTogether =
        last?.stretch === stretch && before !== undefined && areTogether(stretch, before, pair, ends);
      if (isTogether) last?.pairs.push(pair);
      else all.push({ stretch, pairs: [pair] });
    }
  }
  return all;
}

/** In one sentence, or in sentences that follow each other; an ellipsis of the text may leave out more. */
function areTogether(stretch: Stretch, before: Pair, after: Pair, ends: ReadonlySet<number>): boolean {
  if (after.article <= before.article) return false;
  const from = stretch[before.article]?.sentence ?? 0;
  const to = stretch[after.article]?.sentence ?? 0;
  if (from === to || after.article - before.article - 1 <= mostSkipped) return true;
  const crossesEllipsis = [...ends].some((end) => before.text < end && end <= after.text);
  return crossesEllipsis && to - from <= mostSentences;
}
