import type { Range } from '../domain/span.ts';
import { rules } from './sentence-rules.ts';

/** No sentence is longer: text without full stops is cut, at a blank where there is one. */
const longestSentence = 2000;
/** A quotation is kept in one piece up to this length; a mark that is never closed must not swallow a paragraph. */
const longestQuotation = 700;

/** Characters that Intl.Segmenter sees at once. */
const windowLength = 4000;

/** Characters that the rules see on either side of a proposed end: an abbreviation before it, a speaker after it. */
const seenBefore = 30;
const seenAfter = 60;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Cuts a paragraph's text into sentences, without the white space between them. */
export function sentenceRanges(text: string): Range[] {
  const ends = sentenceEnds(text);
  const ranges: Range[] = [];
  let from = 0;
  for (const to of ends) {
    for (const piece of cutLong(text, from, to)) {
      const range = trimmed(text, piece);
      if (range.from < range.to) ranges.push(range);
    }
    from = to;
  }
  return ranges;
}

function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  const quotations = quotationRanges(text);
  let next = 0;
  let start = 0;
  for (const end of proposedEnds(text)) {
    while ((quotations[next]?.to ?? Number.POSITIVE_INFINITY) <= end) next++;
    const insideQuotation = (quotations[next]?.from ?? end) < end;
    if (end < text.length && (insideQuotation || goesOn(text, start, end))) continue;
    ends.push(end);
    start = end;
  }
  return ends;
}

/**
 * Where Intl.Segmenter would end a sentence. It takes time by the square of the text's length (Node 20), so it sees a
 * window at a time; the window's last sentence may be cut short and is read again at the start of the next window.
 */
function* proposedEnds(text: string): Generator<number> {
  let start = 0;
  while (start < text.length) {
    const window = text.slice(start, wholeEnd(text, start + windowLength));
    const ends = Array.from(
      segmenter.segment(window),
      ({ index, segment }) => start + index + segment.length,
    );
    const isLast = start + window.length >= text.length;
    const sure = isLast || ends.length === 1 ? ends : ends.slice(0, -1);
    yield* sure;
    start = sure.at(-1) ?? text.length;
  }
}

function goesOn(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - seenBefore), end);
  const after = text.slice(end, end + seenAfter);
  return rules.some((rule) => rule(before, after));
}

/** What closes each opening mark. A straight mark closes itself; “ also closes „, as German has it. */
const closingMarks = [
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['"', '"'],
] as const;
const anyMark = /[“”„«»"]/g;

/** Quotations that close in the same paragraph, from mark to mark. The outermost ones only. */
function quotationRanges(text: string): Range[] {
  const ranges: Range[] = [];
  const opened = closingMarks.map((): number[] => []);
  for (const { index, 0: mark } of text.matchAll(anyMark)) {
    closingMarks.forEach(([opening, closing], kind) => {
      const waiting = opened[kind] ?? [];
      const from = closing.includes(mark) ? waiting.pop() : undefined;
      if (from !== undefined && index - from < longestQuotation)
        addOutermost(ranges, { from, to: index + 1 });
      if (mark === opening) waiting.push(index);
    });
  }
  return ranges;
}

/** Adds a range in place of those inside it, unless it begins inside another: quotations do not overlap. */
function addOutermost(ranges: Range[], range: Range): void {
  const before = ranges.findLast(({ from }) => from < range.from);
  if (before !== undefined && before.to > range.from) return;
  while ((ranges.at(-1)?.from ?? -1) > range.from) ranges.pop();
  ranges.push(range);
}

/** Pieces of at most `longestSentence`, cut at a blank, else between two code points. */
function* cutLong(text: string, from: number, to: number): Generator<Range> {
  let start = from;
  while (to - start > longestSentence) {
    const end = cutNear(text, start, start + longestSentence);
    yield { from: start, to: end };
    start = end;
  }
  yield { from: start, to };
}

function cutNear(text: string, start: number, wished: number): number {
  const blank = text.slice(start, wished).lastIndexOf(' ');
  return blank > 0 ? start + blank + 1 : wholeEnd(text, wished);
}

/** An end that is not inside a surrogate pair. */
function wholeEnd(text: string, end: number): number {
  const pair = text.codePointAt(end - 1) ?? 0;
  return pair > 0xffff ? end - 1 : end;
}

function trimmed(text: string, range: Range): Range {
  let { from, to } = range;
  while (from < to && isBlank(text.charAt(from))) from++;
  while (to > from && isBlank(text.charAt(to - 1))) to--;
  return { from, to };
}

function isBlank(letter: string): boolean {
  return letter === ' ' || /\s/.test(letter);
}
