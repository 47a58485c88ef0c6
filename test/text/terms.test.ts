import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, isAcronym, isFunctionWord, termOf } from '../../src/text/terms.ts';
import { anyText } from './any-text.ts';

const same: readonly (readonly [why: string, one: string, other: string])[] = [
  ['case', 'Vellmar', 'VELLMAR'],
  ['composed and decomposed', 'café', 'cafe\u0301'],
  ['diacritics left out', 'Córdoba', 'Cordoba'],
  ['full width', 'Ｉｒａｑ', 'Iraq'],
  ['full width, an acronym', 'ＵＳ', 'US'],
  ['dotted capital I', 'İstanbul', 'Istanbul'],
  ['dotless i', 'Diyarbakır', 'Diyarbakir'],
  ['ß', 'Straße', 'STRASSE'],
  ['capital ß', 'STRAẞE', 'Straße'],
  ['final sigma', 'ΟΔΟΣ', 'οδος'],
  ['final sigma, both small', 'οδοσ', 'οδος'],
  ['ø, ł, æ', 'Ørsted Łódź æther', 'Orsted Lodz aether'],
  ['ligature', 'ﬁsh', 'fish'],
  ['invisible characters', 'Ir\u200ba\u00adq', 'Iraq'],
  ['apostrophes', 'O’Brien', "O'Brien"],
  ['dots of an acronym', 'U.S.', 'US'],
  ['endings', 'militants', 'militant'],
];

test.each(same)('the same term: %s', (_, one, other) => {
  expect(termOf(one)).toBe(termOf(other));
});

const different: readonly (readonly [why: string, one: string, other: string])[] = [
  ['a Cyrillic look-alike', 'Моscow', 'Moscow'],
  ['a Greek look-alike', 'Οslo', 'Oslo'],
  ['IS and is', 'IS', 'is'],
  ['US and us', 'US', 'us'],
  ['WHO and who', 'WHO', 'who'],
  ['a number and its digits', '3.5', '35'],
];

test.each(different)('different terms: %s', (_, one, other) => {
  expect(termOf(one)).not.toBe(termOf(other));
});

test('function words are known however they are written, but an acronym is none', () => {
  expect(['the', 'The', 'THE', 'ｔｈｅ', 'is', 'us', 'who'].map(isFunctionWord)).toEqual(
    ['the', 'The', 'THE', 'ｔｈｅ', 'is', 'us', 'who'].map((word) => word !== 'THE'),
  );
  expect(['IS', 'US', 'U.S.', 'WHO', 'not', 'no', 'Iraq'].some(isFunctionWord)).toBe(false);
  expect(['I', 'A', 'Is', 'IS', 'ÖVP'].map(isAcronym)).toEqual([false, false, false, true, true]);
});

test('words of a prototype are words', () => {
  for (const word of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    expect(isFunctionWord(word)).toBe(false);
    expect(typeof termOf(word)).toBe('string');
  }
});

test('whatever the text, folding twice is folding once, and case does not matter', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      expect(folded).toBe(folded.toLowerCase());
    }),
    { seed: 7, numRuns: 2000 },
  );
});
