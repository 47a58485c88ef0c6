import type { Range } from '../domain/span.ts';
import { rules } from './sentence-rules.ts';

/** No sentence is longer: text without full stops is cut, at a blank where there is one. */
const longestSentence = 2000;
/** A quotation is kept in one piece up to this length; a mark that is never closed must not swallow a paragraph. */
const longestQuotation = 700;

/** Characters that Intl.Segmenter sees at once. */
const windowLength = 4000;

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
    const window = text.slice(start, start + windowLength);
    const ends = Array.from(
      segmenter.segment(window),
      ({ index, segment }) => start + index + segment.length,
    );
    const isLast = start + windowLength >= text.length;
    const sure = isLast || ends.length === 1 ? ends : ends.slice(0, -1);
    yield* sure;
    start = sure.at(-1) ?? text.length;
  }
}

function goesOn(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - 30), end);
  const after = text.slice(end, end + 30);
  return rules.some((rule) => rule(before, after));
}

const openingMark = /[“„«]/;
const closingMarks: Readonly<Record<string, RegExp>> = { '“': /”/, '„': /[“”]/, '«': /»/, '"': /"/ };

/** Quotations that close in the same paragraph, from mark to mark. The outermost ones only. */
function quotationRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  while (at < text.length) {
    const offset = text.slice(at).search(/[“„«"]/);
    if (offset < 0) break;
    const from = at + offset;
    const mark = text.charAt(from);
    const to = closingOf(text, from, mark);
    if (to === undefined) at = from + 1;
    else {
      ranges.push({ from, to });
      at = to;
    }
  }
  return ranges;
}

function closingOf(text: string, from: number, mark: string): number | undefined {
  const closing = closingMarks[mark];
  let depth = 0;
  for (let at = from + 1; at < Math.min(text.length, from + longestQuotation); at++) {
    const letter = text.charAt(at);
    if (closing?.test(letter)) {
      if (depth === 0) return at + 1;
      depth--;
    } else if (openingMark.test(letter) && letter === mark) depth++;
  }
  return undefined;
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
  if (blank > 0) return start + blank + 1;
  const inPair = /[\ud800-\udbff]/.test(text.charAt(wished - 1));
  return inPair ? wished - 1 : wished;
}

function trimmed(text: string, range: Range): Range {
  let { from, to } = range;
  while (from < to && text.charAt(from) === ' ') from++;
  while (to > from && text.charAt(to - 1) === ' ') to--;
  return { from, to };
}
