import { expect, test } from 'vitest';
import { fits } from '../../../src/answer/spans/fits.ts';
import type { Wanted } from '../../../src/search/query.ts';
import { libraryOf } from '../../library/made-up.ts';

const library = libraryOf([
  [
    'Jonas Pell of Castell Freight left Vellmar for the border on Friday with 300 lorries, few drivers, officials of Ostrel and authorities in Zaal soon.',
    'The leaders of Vellmar, Ostrel and Zaal met in Vellmar and Ostrel.',
    'The army of Vellmar slept in Vellmar. Castell Freight said Jonas Pell said so.',
  ],
]);

function fitsAs(wanted: Wanted, words: string, id = 0): boolean {
  const sentence = library.sentences[id];
  if (sentence === undefined) throw new Error('no sentence');
  const from = sentence.passage.text.indexOf(words);
  const first = sentence.tokens.findIndex((token) => token.from === from);
  const last = sentence.tokens.findIndex((token) => token.to === from + words.length);
  return fits(wanted, sentence, library.mentions[id] ?? [], { first, last });
}

test.each<[Wanted, string, boolean]>([
  ['person', 'Jonas Pell', true],
  ['person', 'Castell Freight', true],
  ['person', 'authorities in Zaal', true],
  ['person', 'Vellmar', false],
  ['person', 'Friday', false],
  ['person', '300', false],
  ['person', 'soon', false],
  ['organisation', 'Castell Freight', true],
  ['organisation', 'Jonas Pell', false],
  ['place', 'Vellmar', true],
  ['place', 'border', true],
  ['place', 'Jonas Pell', false],
  ['place', 'Castell Freight', false],
  ['place', 'Friday', false],
  ['place', 'Ostrel', true],
  ['place', 'officials of Ostrel', false],
  ['date', 'Friday', true],
  ['date', 'Vellmar', false],
  ['amount', '300 lorries', true],
  ['amount', 'lorries', false],
  ['amount', 'few drivers', true],
  ['amount', 'drivers', false],
  ['thing', 'Friday', true],
])('for a %s, “%s” fits: %s', (wanted, words, expected) => {
  expect(fitsAs(wanted, words)).toBe(expected);
});

test('names that say whose people somebody is are no place, however many', () => {
  for (const words of ['Vellmar, Ostrel and Zaal', 'Ostrel and Zaal', 'Ostrel', 'Zaal'])
    expect(fitsAs('place', words, 1), words).toBe(false);
  expect(fitsAs('place', 'Vellmar and Ostrel', 1)).toBe(true);
});
