import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOf, endOf, shorten } from '../../src/render/shorten.ts';

const seed = 20181029;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const boundaries = (text: string) =>
  new Set([...graphemes.segment(text)].map(({ index }) => index)).add(text.length);

const family = '👨\u200d👩\u200d👧\u200d👦';
const texts = fc
  .array(fc.constantFrom('a', ' ', 'e\u0301', '👩🏽', family, '🇮🇶', '🇸🇾', '\r\n', 'क्ष', '\u{20000}'))
  .map((pieces) => pieces.join(''));

test('a beginning and an end are cut between characters as people see them', () => {
  fc.assert(
    fc.property(texts, fc.nat(40), (text, longest) => {
      const beginning = beginningOf(text, longest);
      const end = endOf(text, longest);
      expect(text.startsWith(beginning) && text.endsWith(end)).toBe(true);
      expect(Math.max(beginning.length, end.length)).toBeLessThanOrEqual(longest);
      expect(boundaries(text)).toContain(text.length - end.length);
      expect(beginning.isWellFormed()).toBe(true);
      const [first = ''] = [...graphemes.segment(text)].map(({ segment }) => segment);
      if (first.length <= longest) expect(boundaries(text)).toContain(beginning.length);
    }),
    { seed, numRuns: 2000 },
  );
});

test('one endless character is cut all the same, between code points', () => {
  const endless = `👩${'\u200d👩'.repeat(50_000)}`;
  expect(beginningOf(endless, 100)).toHaveLength(99);
  expect(beginningOf(endless, 101)).toHaveLength(101);
});

test('a shortened text says that something is missing', () => {
  expect(shorten('border', 6)).toBe('border');
  expect(shorten('the border', 5)).toBe('the…');
  expect(shorten('x'.repeat(2000), 300)).toHaveLength(300);
});
