import type { Passage, Range, Span } from '../domain/span.ts';

/** White space that is shown differently: a text without any is not copied, but stays a slice of the raw text. */
const otherThanBlank = /[^\S ]/g;
const otherThanOneBlank = /\s{2,}|[^\S ]/g;
const shortened = /^\s+|\s{2,}/g;

/** Reads spans of a raw text as one. The spans must be ordered, disjoint and not empty. */
export function passageOf(raw: string, spans: readonly Span[]): Passage {
  return { spans, text: textOf(raw, spans).replace(otherThanBlank, ' ') };
}

function textOf(raw: string, spans: readonly Span[]): string {
  return spans.map((span) => raw.slice(span.start, span.end)).join('');
}

/**
 * Like `passageOf`, without white space at either end and with every run of white space shortened to its first
 * character: the rest of a run falls out of the spans. Runs across two spans count as one.
 */
export function tidyPassage(raw: string, spans: readonly Span[]): Passage {
  const kept: Span[] = [];
  let afterBlank = true;
  for (const span of spans) {
    let start = span.start;
    const piece = raw.slice(span.start, span.end);
    for (const run of piece.matchAll(shortened)) {
      const runStart = span.start + run.index;
      const isFirst = !(afterBlank && run.index === 0);
      push(kept, start, isFirst ? runStart + 1 : runStart);
      start = runStart + run[0].length;
    }
    push(kept, start, span.end);
    afterBlank = /\s/.test(piece.slice(-1));
  }
  // The same as the text of the spans that are kept, but there may be millions of those.
  const text = textOf(raw, spans).replace(otherThanOneBlank, ' ').trim();
  return { spans: exact(withoutTrailingBlank(raw, kept)), text };
}

/** The spans of a raw text behind a range of a passage's text. */
export function spansOf(passage: Passage, range: Range): Span[] {
  const spans: Span[] = [];
  let offset = 0;
  for (const span of passage.spans) {
    const length = span.end - span.start;
    const from = Math.max(range.from - offset, 0);
    const to = Math.min(range.to - offset, length);
    if (from < to) push(spans, span.start + from, span.start + to);
    offset += length;
    if (offset >= range.to) break;
  }
  return exact(spans);
}

/** A range of a passage as a passage of its own. */
export function partOf(passage: Passage, range: Range): Passage {
  return { spans: spansOf(passage, range), text: passage.text.slice(range.from, range.to) };
}

/** Adds a span, joined to the last one where they touch. */
function push(spans: Span[], start: number, end: number): void {
  if (start >= end) return;
  const last = spans.at(-1);
  if (last?.end === start) spans[spans.length - 1] = { start: last.start, end };
  else spans.push({ start, end });
}

/** A list that has grown keeps room for 16 more (V8); of the many short ones in a library that would be most. */
function exact(spans: readonly Span[]): Span[] {
  return [...spans];
}

function withoutTrailingBlank(raw: string, spans: readonly Span[]): readonly Span[] {
  const last = spans.at(-1);
  if (last === undefined || !/\s/.test(raw.slice(last.end - 1, last.end))) return spans;
  const rest = spans.slice(0, -1);
  return last.end - 1 > last.start ? [...rest, { start: last.start, end: last.end - 1 }] : rest;
}
