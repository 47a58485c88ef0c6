import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Passage, Span } from '../../src/domain/span.ts';
import { partOf, passageOf, spansOf, tidyPassage } from '../../src/text/passage.ts';

const settings = { seed: 11, numRuns: 700 };

const unit = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(' ', '\n', '\r\n', '\u00a0', '\u2028', '\uFEFF', '\t') },
  { weight: 3, arbitrary: fc.constantFrom('a', 'b.', 'é', '😀', '\ud800', 'ß') },
);

/** A text and ordered, disjoint spans of it that are not empty; some touch. */
const cut = fc.array(unit, { maxLength: 60 }).chain((units) => {
  const raw = units.join('');
  const ends = fc.uniqueArray(fc.nat({ max: raw.length }), { maxLength: 8 });
  return fc.tuple(ends, fc.boolean()).map(([offsets, touching]) => {
    const sorted = offsets.sort((a, b) => a - b);
    const pairs = sorted.slice(1).map((end, index) => ({ start: sorted[index] ?? 0, end }));
    return { raw, spans: touching ? pairs : pairs.filter((_, index) => index % 2 === 0) };
  });
});

function textOf(raw: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => raw.slice(start, end)).join('');
}

function expectGoodSpans(raw: string, spans: readonly Span[]): void {
  let end = -1;
  for (const span of spans) {
    // Spans that touch would be one.
    expect(span.start).toBeGreaterThan(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(raw.length);
}

/** A range of a passage's text. */
const ranged = cut.chain((one) => {
  const passage = tidyPassage(one.raw, one.spans);
  const bound = fc.nat({ max: passage.text.length });
  return fc.tuple(bound, bound).map(([a, b]) => {
    return { ...one, passage, range: { from: Math.min(a, b), to: Math.max(a, b) } };
  });
});

test('a passage is its spans’ text with blanks for white space', () => {
  fc.assert(
    fc.property(cut, ({ raw, spans }) => {
      const passage = passageOf(raw, spans);
      expect(passage.text).toBe(textOf(raw, spans).replace(/\s/g, ' '));
      expect(passage.text.length).toBe(textOf(raw, spans).length);
    }),
    settings,
  );
});

test('a tidy passage is the text as a reader would join it, from good spans inside the given ones', () => {
  fc.assert(
    fc.property(cut, ({ raw, spans }) => {
      const tidy = tidyPassage(raw, spans);
      const plain = textOf(raw, spans).replace(/\s+/g, ' ').trim();
      expect(tidy.text).toBe(plain);
      expect(textOf(raw, tidy.spans).replace(/\s/g, ' ')).toBe(plain);
      expectGoodSpans(raw, tidy.spans);
      for (const { start, end } of tidy.spans) {
        for (let at = start; at < end; at++)
          expect(spans.some((span) => span.start <= at && at < span.end)).toBe(true);
      }
      expect(tidyPassage(raw, tidy.spans)).toEqual(tidy);
    }),
    settings,
  );
});

test('the spans of a range hold its text, and those of all of it are the passage’s', () => {
  fc.assert(
    fc.property(ranged, ({ raw, passage, range }) => {
      const spans = spansOf(passage, range);
      expect(textOf(raw, spans).replace(/\s/g, ' ')).toBe(passage.text.slice(range.from, range.to));
      expectGoodSpans(raw, spans);
      expect(spansOf(passage, { from: 0, to: passage.text.length })).toEqual(passage.spans);
    }),
    settings,
  );
});

test('a part of a passage is a passage, and parts of parts are parts', () => {
  fc.assert(
    fc.property(ranged, fc.nat(), ({ raw, passage, range }, seed) => {
      const part: Passage = partOf(passage, range);
      expect(part).toEqual(passageOf(raw, part.spans));
      const from = part.text.length === 0 ? 0 : seed % part.text.length;
      const inner = partOf(part, { from, to: part.text.length });
      expect(inner).toEqual(partOf(passage, { from: range.from + from, to: range.to }));
    }),
    settings,
  );
});

test('a run of white space across two spans is one blank', () => {
  const raw = 'the U. [ad] \n S. ferry ';
  const passage = tidyPassage(raw, [
    { start: 0, end: 7 },
    { start: 11, end: raw.length },
  ]);
  expect(passage.text).toBe('the U. S. ferry');
  expect(passage.spans.map(({ start, end }) => raw.slice(start, end))).toEqual(['the U. ', 'S. ferry']);
});

test('nothing, or only white space, is an empty passage', () => {
  expect(tidyPassage(' \n ', [{ start: 0, end: 3 }])).toEqual({ spans: [], text: '' });
  expect(tidyPassage('', [])).toEqual({ spans: [], text: '' });
});
