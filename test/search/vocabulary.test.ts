import { describe, expect, test } from 'vitest';
import { readBackground } from '../../src/search/background.ts';
import type { RelatedWords } from '../../src/search/related-words.ts';
import {
  createVocabularyBuilder,
  emptyTerm,
  isContentWord,
  rarity,
  type Vocabulary,
} from '../../src/search/vocabulary.ts';

const relatedWords: RelatedWords = {
  related: () => [],
  opensPhrase: () => false,
  kinds: (term) => (['tug', 'ferri'].includes(term) ? ['vessel', 'craft'] : []),
};

function vocabularyOf(sentences: readonly string[], background = (_: string) => 1e-5): Vocabulary {
  const builder = createVocabularyBuilder(background, relatedWords);
  for (const sentence of sentences) builder.add(sentence.split(' '));
  return builder.build();
}

test('each word has the id of its term, in order of first appearance; marks and function words have none', () => {
  const builder = createVocabularyBuilder(() => 0, relatedWords);
  expect(builder.add(['The', 'tugs', 'left', ',', 'a', 'Tug', 'sank'])).toEqual([0, 1, 2, 0, 0, 1, 3]);
  expect(builder.add(['Sinking', 'tugs'])).toEqual([3, 1]);
  const vocabulary = builder.build();
  expect(vocabulary.terms).toEqual(['', 'tug', 'left', 'sink']);
  expect(vocabulary.sentences).toBe(2);
});

test('a term is counted once a sentence', () => {
  const { frequencies, idOf } = vocabularyOf(['tug tug tug', 'the tug', 'a ferry']);
  expect(frequencies[idOf('tug') ?? -1]).toBe(2);
  expect(frequencies[idOf('ferri') ?? -1]).toBe(1);
});

test('terms that are absent have no id, whatever they are called', () => {
  const { idOf, sharingPrefix, ofKind } = vocabularyOf(['tug']);
  for (const term of ['', 'ferri', 'constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    expect(idOf(term), term).toBeUndefined();
    expect(sharingPrefix(term), term).toEqual([]);
    expect(ofKind(term), term).toEqual([]);
  }
  const { idOf: own, terms } = vocabularyOf(['constructor __proto__ toString']);
  for (const term of terms.slice(1)) expect(own(term), term).toBe(terms.indexOf(term));
});

test('terms that were kept are not stemmed again', () => {
  const builder = createVocabularyBuilder(
    () => 0,
    relatedWords,
    new Map([
      ['tugs', 'kept'],
      ['sank', ''],
    ]),
  );
  expect(builder.add(['tugs', 'sank', 'ferry'])).toEqual([1, emptyTerm, 2]);
  expect(builder.build().terms).toEqual(['', 'kept', 'ferri']);
});

test('terms that begin with the same five letters are found, and those of a kind', () => {
  const { terms, sharingPrefix, ofKind } = vocabularyOf(['inspector inspect inspired inset tug ferry']);
  const named = (ids: readonly number[]) => ids.map((id) => terms[id]);
  expect(named(sharingPrefix('inspection'))).toEqual(['inspector', 'inspect']);
  expect(sharingPrefix('insp')).toEqual([]);
  expect(named(ofKind('vessel'))).toEqual(['tug', 'ferri']);
  expect(ofKind('tug')).toEqual([]);
});

describe('rarity', () => {
  test('is higher for what fewer sentences hold, and always more than 0', () => {
    const vocabulary = vocabularyOf(['tug', 'ferry', 'lorry', 'bridge']);
    const values = [0, 1, 2, 3, 4].map((frequency) => rarity(vocabulary, 'tug', frequency));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(new Set(values).size).toBe(values.length);
    for (const value of values) expect(value).toBeGreaterThan(0);
  });

  test('is lower for words that are common in English at large', () => {
    const vocabulary = vocabularyOf(['tug'], (term) => (term === 'see' ? 0.02 : 1e-5));
    expect(rarity(vocabulary, 'see', 0)).toBeLessThan(rarity(vocabulary, 'tug', 0));
  });

  test('is what BM25 has for the library and 1000 sentences more', () => {
    const vocabulary = vocabularyOf(['tug', 'tug'], () => 0.001);
    expect(rarity(vocabulary, 'tug', 2)).toBeCloseTo(Math.log(1 + (1002 - 3 + 0.5) / (3 + 0.5)), 12);
  });
});

test('the background knows common words as common, and every other as rare', () => {
  const background = readBackground();
  expect(background('peopl')).toBeGreaterThan(background('airport'));
  expect(background('airport')).toBeCloseTo(32e-5, 12);
  for (const term of ['zyzzyva', 'constructor', '__proto__', '']) expect(background(term), term).toBe(1e-5);
});

test.each([
  ['tug', true],
  ['2018', true],
  ['IS', true],
  ['is', false],
  ['The', false],
  ['—', false],
  ['’s', false],
  ['', false],
])('"%s" says what a text is about: %s', (word, isContent) => {
  expect(isContentWord(word)).toBe(isContent);
});
