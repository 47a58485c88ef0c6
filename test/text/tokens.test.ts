import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';
import { anyText } from './any-text.ts';

const wordsOf = (text: string) => tokenize(text).map(({ from, to }) => text.slice(from, to));

const rows: readonly (readonly [text: string, words: string])[] = [
  ['U.S.-backed forces', 'U.S. - backed forces'],
  ['US-backed', 'US - backed'],
  ['2,500 to 3.5 million, 10th, 1990s, 6:40', '2,500 to 3.5 million , 10th , 1990s , 6 : 40'],
  ['didn’t and O’Brien and rock’n’roll', 'didn’t and O’Brien and rock’n’roll'],
  ['Iraq’s army, the dockers’ union', 'Iraq ’s army , the dockers ’ union'],
  ["Marsh's 'no'", "Marsh 's ' no '"],
  ['“So,” he said…', '“ So , ” he said …'],
  ['café and cafe\u0301', 'café and cafe\u0301'],
  ['می\u200cخواهم 日本 Привет', 'می\u200cخواهم 日本 Привет'],
  ['a😀b', 'a 😀 b'],
  ['$3.5 (12%)', '$ 3.5 ( 12 % )'],
  ['', ''],
];

test.each(rows)('%s', (text, words) => {
  expect(wordsOf(text).join(' ')).toBe(words);
});

test('whatever the text, tokens are ordered, disjoint and whole characters, with only white space between', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const { from, to } of tokenize(text)) {
        expect(text.slice(end, from).trim()).toBe('');
        expect(to).toBeGreaterThan(from);
        expect(/\s/.test(text.slice(from, to))).toBe(false);
        end = to;
      }
      expect(text.slice(end).trim()).toBe('');
      if (text.isWellFormed()) expect(wordsOf(text).every((word) => word.isWellFormed())).toBe(true);
    }),
    { seed: 5, numRuns: 2000 },
  );
});
