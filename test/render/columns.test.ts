import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, cutToColumns } from '../../src/render/columns.ts';

const family = '👨‍👩‍👧‍👦';

test.each([
  ['', 0],
  ['plain “text” – x', 16],
  ['café', 4],
  ['cafe\u0301', 4],
  ['日本語', 6],
  ['ｆｕｌｌ', 8],
  ['한글', 4],
  [family, 2],
  ['🇩🇪', 2],
  ['العربية', 7],
  ['\u0301', 0],
])('%j fills %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  'a character of many code units is one wherever it stands, after %i others',
  (before) => {
    expect(columnsOf('x'.repeat(before) + family.repeat(200))).toBe(before + 400);
  },
);

test('pieces are as wide as allowed and together the text', () => {
  const characters = fc.constantFrom('a', ' ', '日', family, 'e\u0301', '🇩🇪', '\ud800', '\u0301');
  fc.assert(
    fc.property(fc.array(characters), fc.integer({ min: 2, max: 9 }), (list, columns) => {
      const text = list.join('');
      const pieces = cutToColumns(text, columns);
      expect(pieces.join('')).toBe(text);
      for (const piece of pieces) expect(columnsOf(piece)).toBeLessThanOrEqual(columns);
    }),
    { seed: 41 },
  );
});
