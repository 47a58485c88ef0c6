import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { thesaurus } from '../../src/search/thesaurus.ts';
import { readWordNet } from '../../src/search/wordnet.ts';

const { lines }: { lines: string } = createRequire(import.meta.url)('../../src/search/wordnet.json');
const wordNet = readWordNet();

test('every line of the table is found, the first and the last too', () => {
  const wrong: string[] = [];
  for (const line of lines.split('\n')) {
    const blank = line.indexOf(' ');
    const term = line.slice(0, blank);
    const [words = '', kinds = ''] = line.slice(blank + 1).split('|');
    const related = wordNet.related(term).map(({ term, weight }) => `${term}${Math.round(weight * 10)}`);
    if (related.join(' ') !== words || wordNet.kinds(term).join(' ') !== kinds) wrong.push(term);
  }
  expect(wrong).toEqual([]);
});

test('the lines are sorted by code unit, each term once: that is how they are found', () => {
  const terms = lines.split('\n').map((line) => line.slice(0, line.indexOf(' ')));
  expect(terms).toEqual([...new Set(terms)].toSorted());
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
    expect(wordNet.related(term), term).toEqual([]);
    expect(wordNet.kinds(term), term).toEqual([]);
  }
});

test('words stand for each other, and things are of a kind', () => {
  expect(wordNet.related('abash')).toContainEqual({ term: 'chagrin', weight: 0.7 });
  expect(wordNet.kinds('rifl')).toContain('firearm');
  expect(wordNet.kinds('constructor')).not.toContain('Object');
});

test('the thesaurus goes both ways, and no word stands for itself', () => {
  for (const [word, others] of thesaurus) {
    expect(others, word).not.toContain(word);
    for (const other of others) expect(thesaurus.get(other), `${other} for ${word}`).toContain(word);
  }
  expect(thesaurus.get('strike')).toEqual(expect.arrayContaining(['attack', 'walkout']));
});
