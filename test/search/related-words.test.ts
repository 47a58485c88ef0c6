import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRelatedWords, readRelatedWords, unpackRelatedWords } from '../../src/search/related-words.ts';

const relatedWords = readRelatedWords();

const term = fc.stringMatching(/^[a-z]{1,9}$/);

test('a table comes back as it was packed', () => {
  const row = fc.record({
    term,
    meanings: fc.array(fc.record({ term, tenths: fc.integer({ min: 1, max: 9 }) }), { maxLength: 5 }),
    kinds: fc.array(term, { maxLength: 5 }),
  });
  const table = fc.uniqueArray(row, { selector: (one) => one.term, maxLength: 30 });
  fc.assert(
    fc.property(table, (rows) => {
      const { related, kinds } = unpackRelatedWords(packRelatedWords(rows));
      for (const { term: own, meanings, kinds: above } of rows) {
        expect(related(own)).toEqual(meanings.map((one) => ({ term: one.term, weight: one.tenths / 10 })));
        expect(kinds(own)).toEqual(above);
      }
      expect(related('zzzzzzzzzz')).toEqual([]);
    }),
    { seed: 1 },
  );
});

test('a term that is absent has nothing', () => {
  const absent = [
    '',
    ' ',
    '|',
    '\n',
    'aaa',
    'zzzzzz',
    'zyzzyva',
    'weapo',
    'weaponn',
    '__proto__',
    'toString',
    '日本',
  ];
  for (const term of absent) {
    expect(relatedWords.related(term), term).toEqual([]);
    expect(relatedWords.kinds(term), term).toEqual([]);
  }
});

test('words stand for each other, and things are of a kind', () => {
  expect(relatedWords.related('abash')).toContainEqual({ term: 'chagrin', weight: 0.7 });
  expect(relatedWords.kinds('rifl')).toContain('firearm');
  expect(relatedWords.kinds('constructor')).not.toContain('Object');
});

test('what news says for one another goes both ways, phrases among it', () => {
  const others = (word: string) => relatedWords.related(word).map(({ term: other }) => other);
  for (const [one, other] of [
    ['strike', 'walkout'],
    ['lose life', 'die'],
    ['in charg of', 'manag'],
  ] as const) {
    expect(others(one), one).toContain(other);
    expect(others(other), other).toContain(one);
  }
});
