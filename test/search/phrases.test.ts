import { describe, expect, test } from 'vitest';
import { meaningsOfPhrases, phraseTerm, placeOfPhrase } from '../../src/search/phrases.ts';
import type { RelatedWords } from '../../src/search/related-words.ts';
import { termOf } from '../../src/text/terms.ts';

const table: Record<string, string> = { 'lose life': 'die', 'get into': 'enter', 'run out of': 'lack' };
const relatedWords: RelatedWords = {
  related: (term) => (table[term] === undefined ? [] : [{ term: table[term], weight: 0.9 }]),
  kinds: () => [],
  opensPhrase: (term) => Object.keys(table).some((phrase) => phrase.startsWith(`${term} `)),
};

test.each([
  ["lose one's life", 'lose life'],
  ['get into', 'get into'],
  ['be aware of', 'awar of'],
  ['the speaker', 'speaker'],
])('%j is called %j', (words, term) => {
  expect(phraseTerm(words.split(' '))).toBe(term);
});

describe('in a question', () => {
  const found = (text: string) =>
    meaningsOfPhrases({ relatedWords, termOf }, text.split(' ')).map(({ term, places }) => [term, ...places]);

  test('a phrase means another word, in any form and with its own words between', () => {
    expect(found('how many men lost their lives')).toEqual([['die', 3, 5]]);
    expect(found('Who got all of them into Iraq')).toEqual([]);
    expect(found('Who got them into Iraq')).toEqual([['enter', 1, 3]]);
    expect(found('Who ran out of fuel')).toEqual([['lack', 1, 2, 3]]);
  });

  test('words in another order are no phrase', () => {
    expect(found('whose life did they lose')).toEqual([]);
  });
});

describe('in a sentence', () => {
  const words = 'fighter , he said , got at night into the town'.split(' ');
  const termAt = (at: number) => words[at];
  const stands = (before: string[], at: number, after: string[]) =>
    placeOfPhrase({ before, after }, at, termAt) !== undefined;

  test('a phrase stands around a place where its other words are near, in order', () => {
    expect(stands([], words.indexOf('got'), ['into'])).toBe(true);
    expect(stands(['got'], words.indexOf('into'), [])).toBe(true);
    expect(stands(['into'], words.indexOf('town'), [])).toBe(true);
    expect(stands(['got'], words.indexOf('town'), [])).toBe(false);
    expect(stands([], words.indexOf('town'), ['hall'])).toBe(false);
    expect(stands([], words.indexOf('fighter'), ['got'])).toBe(false);
  });
});
