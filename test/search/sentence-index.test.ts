import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSentenceIndex, mostForMiniSearch } from '../../src/search/create-sentence-index.ts';
import { createInvertedIndex } from '../../src/search/inverted-index.ts';
import { createMiniSearchIndex } from '../../src/search/mini-search-index.ts';
import type { CreateSentenceIndex } from '../../src/search/sentence-index.ts';
import { emptyTerm } from '../../src/search/vocabulary.ts';

/** Every adapter of the port keeps the same contract. */
const adapters: readonly (readonly [string, CreateSentenceIndex])[] = [
  ['flat arrays', createInvertedIndex],
  ['MiniSearch', createMiniSearchIndex],
];

const terms = (...ids: readonly number[]) => ids.map((term) => ({ term, weight: 1 }));

const anySentences = fc.array(fc.array(fc.nat(20), { maxLength: 8 }), { maxLength: 30 });
const anyTerms = fc.array(fc.record({ term: fc.nat(22), weight: fc.constantFrom(0.3, 0.8, 1) }), {
  maxLength: 6,
});

describe.each(adapters)('an index of sentences with %s', (_, create) => {
  const idsOf = (found: readonly { sentence: number }[]) => found.map(({ sentence }) => sentence);

  test('finds the sentences that hold any of the terms, and no others', () => {
    const { find } = create([[1, 2], [3], [], [2, 4]]);
    expect(idsOf(find(terms(2), 10)).toSorted()).toEqual([0, 3]);
    expect(idsOf(find(terms(1, 3), 10)).toSorted()).toEqual([0, 1]);
    expect(find(terms(5), 10)).toEqual([]);
  });

  test('finds nothing for no terms, and in no sentences', () => {
    expect(create([[1]]).find([], 10)).toEqual([]);
    expect(create([]).find(terms(1), 10)).toEqual([]);
  });

  test('a term is a whole number, not the beginning of one', () => {
    const { find } = create([[1], [12], [112], [21]]);
    expect(idsOf(find(terms(1), 10))).toEqual([0]);
    expect(idsOf(find(terms(12), 10))).toEqual([1]);
  });

  test('nothing is found by the term of marks and function words', () => {
    expect(create([[emptyTerm, 1], [emptyTerm]]).find(terms(emptyTerm), 10)).toEqual([]);
  });

  test('the sentence that holds more of the terms comes first', () => {
    const { find } = create([
      [1, 9, 8],
      [1, 2, 3],
      [2, 1, 7],
    ]);
    expect(idsOf(find(terms(1, 2, 3), 10))).toEqual([1, 2, 0]);
  });

  test('a rare term counts more than a frequent one, and a heavy one more than a light one', () => {
    const { find } = create([[1], [2], [1], [1], [3]]);
    expect(idsOf(find(terms(1, 2), 1))).toEqual([1]);
    const weighted = [
      { term: 2, weight: 0.2 },
      { term: 3, weight: 1 },
    ];
    expect(idsOf(find(weighted, 10))).toEqual([4, 1]);
  });

  test('ties go to the earlier sentence', () => {
    const same = Array.from({ length: 30 }, () => [1, 2]);
    expect(idsOf(create(same).find(terms(1), 30))).toEqual(same.map((_, at) => at));
    expect(idsOf(create(same).find(terms(2, 1), 5))).toEqual([0, 1, 2, 3, 4]);
  });

  test('at most as many as wanted are found, the best ones', () => {
    const { find } = create([[1, 9], [1], [1, 2], [2]]);
    expect(idsOf(find(terms(1, 2), 1))).toEqual([2]);
    expect(find(terms(1, 2), 0)).toEqual([]);
  });

  test('within leaves out all others before they are counted', () => {
    const { find } = create([[1, 2], [1], [1, 2], [1]]);
    const within = (id: number) => id % 2 === 1;
    expect(idsOf(find(terms(1, 2), 2, within))).toEqual([1, 3]);
    expect(find(terms(1), 2, () => false)).toEqual([]);
  });

  test('any sentences: those found are those that hold a term, in order, the same each time', () => {
    const property = fc.property(anySentences, anyTerms, (sentences, asked) => {
      const found = create(sentences).find(asked, 100);
      const wanted = new Set(asked.map(({ term }) => term).filter((term) => term !== emptyTerm));
      const holding = sentences.flatMap((own, id) => (own.some((term) => wanted.has(term)) ? [id] : []));
      expect(idsOf(found).toSorted((a, b) => a - b)).toEqual(holding);
      found.forEach(({ score, sentence }, at) => {
        const next = found[at + 1];
        expect(score).toBeGreaterThan(0);
        if (next === undefined) return;
        expect(score > next.score || (score === next.score && sentence < next.sentence)).toBe(true);
      });
      expect(create(sentences).find(asked, 100)).toEqual(found);
      expect(create(sentences).find(asked, 3)).toEqual(found.slice(0, 3));
    });
    fc.assert(property, { seed: 7, numRuns: 200 });
  });
});

test('any sentences: each scores as MiniSearch has it', () => {
  const property = fc.property(anySentences, anyTerms, (sentences, asked) => {
    const scoresOf = (create: CreateSentenceIndex) =>
      new Map(
        create(sentences)
          .find(asked, 100)
          .map(({ sentence, score }) => [sentence, score]),
      );
    const scores = scoresOf(createInvertedIndex);
    const others = scoresOf(createMiniSearchIndex);
    expect([...scores.keys()].toSorted()).toEqual([...others.keys()].toSorted());
    for (const [sentence, score] of scores) expect(score).toBeCloseTo(others.get(sentence) ?? 0, 9);
  });
  fc.assert(property, { seed: 7, numRuns: 200 });
});

test('where one adapter ends and the other begins, a sentence more changes nothing of what is found', () => {
  const sentences = Array.from({ length: mostForMiniSearch + 1 }, (_, at) => [at % 7, at % 11, 100 + at]);
  const small = createSentenceIndex(sentences.slice(0, -1)).find(terms(3, 5, 120), 50);
  const large = createSentenceIndex(sentences).find(terms(3, 5, 120), 50);
  expect(large.map(({ sentence }) => sentence)).toEqual(small.map(({ sentence }) => sentence));
  expect(small[0]?.sentence).toBe(20);
});
