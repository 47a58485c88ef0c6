import type { SentenceId } from '../../domain/sentence.ts';
import type { Range } from '../../domain/span.ts';
import type { Compared, Turn, TurnKind } from '../../domain/verdict.ts';
import type { Library } from '../../library/library.ts';
import { align, type Pair } from './align.ts';
import type { Claim } from './claim.ts';
import type { Part } from './parts.ts';
import type { PlacedWord, Stretch } from './stretches.ts';
import { isInName, looksLikeName, turnKinds, turnOf } from './turns.ts';
import type { Word } from './words.ts';

/** Words that only one side has, between two that both have. */
type Gap = {
  readonly article: readonly PlacedWord[];
  readonly text: readonly Word[];
  /** Whether an ellipsis of the text stands for the article's words. */
  readonly isOwned: boolean;
};

/** A piece of the text laid beside a piece of an article. */
export type Found = {
  /** The words of the stretch that belong to it, in order. */
  readonly words: readonly [PlacedWord, ...PlacedWord[]];
  readonly stretch: Stretch;
  /** Runs of equal words, each with what stands before it, then what stands after the last. */
  readonly runs: readonly { readonly before: Gap; readonly same: readonly PlacedWord[] }[];
  readonly after: Gap;
  /** What the equal words count together. */
  readonly equalWeight: number;
};

/** The text's words from `from` to `to` (exclusive) laid beside the place that a part was found in, word by word. */
export function layBeside(claim: Claim, part: Part, from: number, to: number): Found | undefined {
  const pairs = realign(claim, part, from, to);
  const { stretch } = part;
  const [first] = pairs;
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const leading = claim.words.slice(from, first.text);
  const trailing = claim.words.slice(last.text + 1, to);
  const edges = {
    before: edge(stretch, first.article, -1, leading),
    after: edge(stretch, last.article, 1, trailing),
  };
  const runs: { before: Gap; same: PlacedWord[] }[] = [];
  pairs.forEach((pair, at) => {
    const word = stretch[pair.article];
    const previous = pairs[at - 1];
    const isNext = previous?.text === pair.text - 1 && previous.article === pair.article - 1;
    if (word === undefined) return;
    if (isNext) runs.at(-1)?.same.push(word);
    else
      runs.push({
        before: gapBefore(claim, stretch, previous, pair) ?? {
          article: edges.before,
          text: leading,
          isOwned: false,
        },
        same: [word],
      });
  });
  const after: Gap = { article: edges.after, text: trailing, isOwned: false };
  const [word, ...more] = stretch.slice(
    first.article - edges.before.length,
    last.article + 1 + edges.after.length,
  );
  if (word === undefined) return undefined;
  const equal = pairs.reduce((sum, { text }) => sum + (claim.words[text]?.weight ?? 0), 0);
  return { words: [word, ...more], stretch, runs, after, equalWeight: equal };
}

function gapBefore(
  { words, segments }: Claim,
  stretch: Stretch,
  previous: Pair | undefined,
  { text, article }: Pair,
): Gap | undefined {
  if (previous === undefined) return undefined;
  return {
    article: stretch.slice(previous.article + 1, article),
    text: words.slice(previous.text + 1, text),
    isOwned: segments.some(({ from }) => from > previous.text && from <= text),
  };
}

/** Fits each segment of the text whole into the sentences in which its part was found. */
function realign({ words, segments }: Claim, { stretch, pairs }: Part, from: number, to: number): Pair[] {
  let done = 0;
  return segments.flatMap((segment) => {
    const start = Math.max(segment.from, from);
    const end = Math.min(segment.to, to);
    const own = pairs.filter(({ text }) => text >= start && text < end);
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    const firstSentence = stretch[first.article]?.sentence ?? 0;
    const lastSentence = stretch[last.article]?.sentence ?? 0;
    const begin = Math.max(
      done,
      stretch.findIndex(({ sentence }) => sentence === firstSentence),
    );
    const stop = stretch.findLastIndex(({ sentence }) => sentence === lastSentence) + 1;
    const aligned = align(words.slice(start, end), stretch.slice(begin, stop), 'whole');
    const placed = aligned.pairs.map(({ text, article }) => ({
      text: text + start,
      article: article + begin,
    }));
    done = (placed.at(-1)?.article ?? done) + 1;
    return placed;
  });
}

/** An article may have this many more words than the text at an end where they differ. */
const edgeSlack = 2;

/** Where the text's end differs, the article's words up to the end of the sentence, if they are about as many. */
function edge(stretch: Stretch, at: number, step: 1 | -1, differing: readonly Word[]): readonly PlacedWord[] {
  if (differing.length === 0) return [];
  const sentence = stretch[at]?.sentence;
  let end = at;
  while (stretch[end + step]?.sentence === sentence) end += step;
  const words = step > 0 ? stretch.slice(at + 1, end + 1) : stretch.slice(end, at);
  return words.length <= differing.length + edgeSlack ? words : [];
}

/** Where a sentence starts in the text that ranges belong to. */
export type StartOf = (sentence: SentenceId) => number;

export function isSame({ runs, after }: Found): boolean {
  const isEqual = ({ article, text, isOwned }: Gap) => text.length === 0 && (isOwned || article.length === 0);
  return runs.every(({ before }) => isEqual(before)) && isEqual(after);
}

/** The comparison in the order of reading. */
export function comparisonOf({ text }: Claim, { runs, after }: Found, startOf: StartOf): Compared[] {
  const pieces = (gap: Gap): Compared[] => [
    ...(gap.article.length > 0
      ? [{ kind: gap.isOwned ? 'left out' : 'removed', range: rangeOf(gap.article, startOf) } as const]
      : []),
    ...(gap.text.length > 0 ? [{ kind: 'added', text: sliceOf(text, gap.text) } as const] : []),
  ];
  return [
    ...runs.flatMap(({ before, same }) => [
      ...pieces(before),
      { kind: 'same', range: rangeOf(same, startOf) } as const,
    ]),
    ...pieces(after),
  ];
}

/** What turns the meaning among the differences: at most one of each kind at each place. */
export function turnsOf(library: Library, { text }: Claim, { runs, after }: Found, startOf: StartOf): Turn[] {
  const gaps = [...runs.map(({ before }) => before), after];
  return gaps.flatMap((gap) => {
    const article = gap.article.map((word) => ({ word, kind: articleKind(library, word) }));
    const typed = gap.text.map((word) => ({ word, kind: turnOf(word.key, looksLikeName(text, word)) }));
    return turnKinds.flatMap((kind): Turn[] => {
      const here = article.filter((one) => one.kind === kind).map(({ word }) => word);
      const there = typed.filter((one) => one.kind === kind).map(({ word }) => word);
      if (here.length + there.length === 0) return [];
      return [
        {
          kind,
          ...(here.length > 0 && { article: rangeOf(here, startOf) }),
          ...(there.length > 0 && { text: sliceOf(text, there) }),
        },
      ];
    });
  });
}

export function articleKind(library: Library, word: PlacedWord): TurnKind | undefined {
  return turnOf(word.key, isInName(library.mentions[word.sentence] ?? [], word));
}

export function rangeOf(words: readonly PlacedWord[], startOf: StartOf): Range {
  const first = words[0];
  const last = words.at(-1);
  return {
    from: startOf(first?.sentence ?? 0) + (first?.from ?? 0),
    to: startOf(last?.sentence ?? 0) + (last?.to ?? 0),
  };
}

function sliceOf(text: string, words: readonly Word[]): string {
  return text.slice(words[0]?.from, words.at(-1)?.to);
}
