import { describe, expect, test } from 'vitest';
import { createFindEntities } from '../../src/answer/understand/find-entities.ts';
import { understand } from '../../src/answer/understand/understand.ts';
import { createMatcher } from '../../src/search/matches.ts';
import { rankSentences, reasonsOf, sharesOfSituations } from '../../src/search/rank.ts';
import { createFeatureReader, sentenceFeatures } from '../../src/search/sentence-features.ts';
import { sameWeights, sentenceWeights } from '../../src/search/sentence-weights.ts';
import { createSurroundings, paragraphOf } from '../../src/search/surroundings.ts';
import { createTitleTerms } from '../../src/search/titles.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { libraryOf } from '../library/made-up.ts';

const library = libraryOf([
  [
    'The harbour captain pulled a lorry driver out of the river on Friday. She was cold. It rained because of the storm.',
    'The ferry carried 42 passengers to Saltgate.',
    'Saltgate Bridge fell. The captain of the harbour slept.',
    'A ferry carried 42 passengers to Saltgate. A ferry carried 42 passengers to Saltgate.',
  ],
  ['The captain said nothing.'],
]);
const findEntities = createFindEntities(library.entities, tokenize);
const queryOf = (text: string) => understand(library, findEntities, text, 'ask').query;

/** The features of a sentence by their names. */
function featuresOf(text: string, id: number, retrieval = 0): Record<string, number> {
  const query = queryOf(text);
  const values = createFeatureReader(library, query, createMatcher(library, query))(id, retrieval);
  return Object.fromEntries(sentenceFeatures.map((name, at) => [name, values[at] ?? Number.NaN]));
}

describe('features of a sentence', () => {
  test('coverage is 1 where all words are there and 0 where none is', () => {
    expect(featuresOf('Who pulled the lorry driver?', 0)).toMatchObject({
      coverage: 1,
      'coverage, same words only': 1,
      'same words': 1,
      'missing word rarity': 0,
      'best word rarity': 1,
    });
    expect(featuresOf('Who pulled the lorry driver?', 3)).toMatchObject({ coverage: 0, closeness: 0 });
  });

  test('coverage looks at the whole paragraph too', () => {
    const { coverage = Number.NaN, ...others } = featuresOf('the cold lorry', 1);
    expect(coverage).toBeGreaterThan(0);
    expect(coverage).toBeLessThan(1);
    expect(others['coverage in paragraph']).toBeCloseTo(1, 12);
    expect(others['added by sentence before']).toBeCloseTo(1 - coverage, 12);
    expect(others['added by sentence after']).toBe(0);
  });

  test('words in the question’s order, close together, are told from the same words apart', () => {
    expect(featuresOf('harbour captain', 0)).toMatchObject({ 'word pairs in order': 1, closeness: 1 });
    expect(featuresOf('harbour captain', 5)['word pairs in order']).toBe(0);
    expect(featuresOf('harbour captain', 5).closeness).toBeCloseTo(2 / 4, 12);
  });

  test('what is wanted is there, unless the question names it itself', () => {
    expect(featuresOf('When was the lorry driver pulled out?', 0)).toMatchObject({
      'wanted date': 1,
      'wanted absent': 0,
    });
    expect(featuresOf('When did the bridge fall?', 4)).toMatchObject({
      'wanted date': 0,
      'wanted absent': 1,
    });
    expect(featuresOf('How many passengers were there?', 3)).toMatchObject({ 'wanted amount': 1 });
    expect(featuresOf('How many are 42 passengers?', 3)).toMatchObject({
      'wanted amount': 0,
      'wanted absent': 1,
    });
    expect(featuresOf('Why was it raining?', 2)).toMatchObject({ 'wanted reason': 1 });
    expect(featuresOf('When was it raining?', 2)).toMatchObject({ 'wanted reason': 0 });
  });

  test('names and numbers of the question are there or missing', () => {
    expect(featuresOf('Did 42 people go to Saltgate?', 3)).toMatchObject({
      'numbers matched': 1,
      'numbers missing': 0,
    });
    expect(featuresOf('Did 43 people go to Saltgate?', 3)).toMatchObject({
      'numbers matched': 0,
      'numbers missing': 1,
    });
    expect(featuresOf('Did the ferry go to Vellmar?', 3)).toMatchObject({ 'names missing': 1 });
  });

  test('the place and the shape of the sentence are told', () => {
    expect(featuresOf('cold', 1)).toMatchObject({
      'opens with pronoun': 1,
      'opens paragraph': 0,
    });
    expect(featuresOf('lorry', 0)).toMatchObject({
      'opens with pronoun': 0,
      'opens paragraph': 1,
    });
  });

  test('are all finite numbers, one for each name, for any sentence and any question', () => {
    const questions = ['', 'the', 'zyzzyva', 'tug', 'How many tugs, ferries and 42 passengers in Saltgate?'];
    for (const question of questions) {
      for (const id of [...library.sentences.map((sentence) => sentence.id), 99, -1]) {
        for (const [name, value] of Object.entries(featuresOf(question, id, 0.5))) {
          expect(Number.isFinite(value), `${name} of ${id} for “${question}”`).toBe(true);
        }
      }
    }
  });
});

describe('surroundings', () => {
  const sentenceOf = (id: number) => {
    const sentence = library.sentences[id];
    if (sentence === undefined) throw new Error(`no sentence ${id}`);
    return sentence;
  };
  const around = (text: string, id: number) => {
    const query = queryOf(text);
    return createSurroundings(library, query, createMatcher(library, query))(sentenceOf(id));
  };

  test('a paragraph is its sentences in order, those of no other paragraph or article', () => {
    expect([0, 1, 2].map((id) => paragraphOf(library, sentenceOf(id)))).toEqual([
      [0, 1, 2],
      [0, 1, 2],
      [0, 1, 2],
    ]);
    expect(paragraphOf(library, sentenceOf(3))).toEqual([3]);
    expect(paragraphOf(library, sentenceOf(8))).toEqual([8]);
  });

  test('words are counted in the whole paragraph', () => {
    const { paragraph, frequencies, sameWords, length } = around('42 storms', 6);
    expect(paragraph).toEqual([1, 0]);
    expect(frequencies).toEqual([2, 0]);
    expect(sameWords).toEqual([2, 0]);
    expect(length).toBe(10);
  });

  test('the title speaks for each sentence of its article', () => {
    const titles = new Map([...library.articles.keys()].map((id) => [id, { title: 'The ferry' }]));
    const titled = { ...library, titleTerms: createTitleTerms(titles, library.vocabulary) };
    const query = queryOf('a captain and a ferry');
    const { title } = createSurroundings(titled, query, createMatcher(library, query))(sentenceOf(8));
    expect(title).toEqual([0, 1]);
    expect(around('a captain and a ferry', 8).title).toEqual([0, 0]);
  });
});

describe('ranking', () => {
  const rank = (text: string, within?: (id: number) => boolean) =>
    rankSentences(library, queryOf(text), sentenceWeights, within);

  test('puts the sentence that answers first', () => {
    expect(rank('Who pulled the lorry driver out of the river?')[0]?.sentence).toBe(0);
    expect(rank('What fell?')[0]?.sentence).toBe(4);
  });

  test('is the same each time, and equal scores go to the earlier sentence', () => {
    const ranked = rank('How many passengers did the ferry carry?');
    expect(rank('How many passengers did the ferry carry?')).toEqual(ranked);
    const flat = rankSentences(library, queryOf('captain ferry'), sameWeights({}));
    expect(flat.map(({ score }) => score)).toEqual(flat.map(() => 0));
    expect(flat.map(({ sentence }) => sentence)).toEqual([0, 3, 5, 6, 7, 8]);
  });

  test('leaves out what is not within', () => {
    expect(rank('captain', (id) => id === 8).map(({ sentence }) => sentence)).toEqual([8]);
    expect(rank('captain', () => false)).toEqual([]);
  });

  test('a question without words that are known finds nothing', () => {
    expect(rank('zyzzyva')).toEqual([]);
    expect(rank('')).toEqual([]);
  });
});

describe('situations', () => {
  const rowsOf = (...shares: number[]) =>
    shares.map((share) =>
      sentenceFeatures.map((feature) => (feature === 'coverage, same words only' ? share : 0.5)),
    );

  test('are large and small libraries, each with the share that is said in the question’s own words', () => {
    expect(sharesOfSituations(rowsOf(0.2, 0.75), 8000)).toEqual([0.75, 0.25, 0, 0]);
    expect(sharesOfSituations(rowsOf(0.2, 0.75), 1e6)).toEqual([0.75, 0.25, 0, 0]);
    expect(sharesOfSituations(rowsOf(1), 60)).toEqual([0, 0, 1, 0]);
    expect(sharesOfSituations([], 0)).toEqual([0, 0, 0, 1]);
  });

  test('share a question between them', () => {
    const shares = sharesOfSituations(rowsOf(0.5), 900);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    for (const share of shares) expect(share).toBeCloseTo(0.25, 2);
  });
});

test('reasons are what features contributed, the largest first, and add up to the score', () => {
  const [best] = rankSentences(library, queryOf('Who pulled the lorry driver?'), sentenceWeights);
  const reasons = reasonsOf(best ?? { features: [], worths: [] });
  const sizes = reasons.map(({ contribution }) => Math.abs(contribution));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes).not.toContain(0);
  expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(
    best?.score ?? Number.NaN,
    9,
  );
});
