import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/search/matches.ts';
import type { Query, QueryWord } from '../../src/search/query.ts';
import { libraryOf } from '../library/made-up.ts';

const library = libraryOf(
  [['Ada Brandt saw a tug and a tug saw a ferry. The ship left. Brandt left the ferry.']],
  [['Ada Brandt', 'Brandt']],
);
const { vocabulary, entities, sentences } = library;
const brandt = entities.find(({ name }) => name === 'Ada Brandt')?.id ?? -1;

function wordOf(
  word: string,
  weights: Readonly<Record<string, number>>,
  more: Partial<QueryWord> = {},
): QueryWord {
  const alternatives = Object.entries(weights).map(([term, weight]) => ({
    term: vocabulary.idOf(term) ?? -1,
    weight,
    because: 'same meaning' as const,
  }));
  return { word, place: 0, rarity: 1, alternatives, isName: false, isNumber: false, ...more };
}

const queryOf = (...words: QueryWord[]): Query => ({ words, wanted: 'thing', terms: [] });
const matchesOf = (query: Query) => {
  const matchOf = createMatcher(library, query);
  return sentences.map(({ id }) => matchOf(id));
};
/** The words of a sentence that match, with the word of the question. */
function matchedWords(id: number, query: Query): string[] {
  const sentence = sentences[id];
  const { matched } = createMatcher(library, query)(id);
  return (sentence?.tokens ?? []).flatMap(({ from, to }, at) => {
    const word = query.words[matched[at] ?? -1]?.word;
    return word === undefined ? [] : [`${sentence?.passage.text.slice(from, to)} = ${word}`];
  });
}

describe('how well a sentence matches a word', () => {
  test('is told by the best of what may stand for it, not by the sum', () => {
    const [first, second, third] = matchesOf(queryOf(wordOf('boat', { tug: 0.5, ferri: 0.8, ship: 0.7 })));
    expect(first?.strengths).toEqual([0.8]);
    expect(second?.strengths).toEqual([0.7]);
    expect(third?.strengths).toEqual([0.8]);
  });

  test('is 0 where nothing stands for it', () => {
    expect(matchesOf(queryOf(wordOf('tug', { tug: 1 }))).map(({ strengths }) => strengths)).toEqual([
      [1],
      [0],
      [0],
    ]);
    expect(matchesOf(queryOf(wordOf('zyzzyva', {}))).every(({ strengths }) => strengths[0] === 0)).toBe(true);
  });

  test('a name is matched by a mention under another name', () => {
    const named = wordOf('Chancellor', {}, { entity: brandt, isName: true });
    expect(matchesOf(queryOf(named)).map(({ strengths }) => strengths)).toEqual([[0.9], [0], [0.9]]);
    expect(matchedWords(0, queryOf(named))).toEqual(['Ada = Chancellor', 'Brandt = Chancellor']);
    expect(matchedWords(2, queryOf(named))).toEqual(['Brandt = Chancellor']);
  });

  test('a word that is there itself is matched fully, also inside a mention', () => {
    const named = wordOf('Brandt', { brandt: 1 }, { entity: brandt, isName: true });
    expect(matchesOf(queryOf(named)).map(({ strengths }) => strengths)).toEqual([[1], [0], [1]]);
  });
});

test('each token is matched with the word that it stands for best', () => {
  const query = queryOf(wordOf('boat', { tug: 0.5, ferri: 0.5 }), wordOf('tug', { tug: 1 }));
  expect(matchedWords(0, query)).toEqual(['tug = tug', 'tug = tug', 'ferry = boat']);
  const { weights, matched } = createMatcher(library, query)(0);
  expect(weights.filter((weight) => weight > 0)).toEqual([1, 1, 0.5]);
  expect(matched.length).toBe(sentences[0]?.tokens.length);
});

test('a query without words, and a sentence that does not exist, match nothing', () => {
  expect(createMatcher(library, queryOf())(0).strengths).toEqual([]);
  expect(createMatcher(library, queryOf(wordOf('tug', { tug: 1 })))(99)).toEqual({
    strengths: [0],
    matched: [],
    weights: [],
  });
});
