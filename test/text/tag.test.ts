import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTagger } from '../../src/text/tag.ts';
import { createTokenPool } from '../../src/text/token-pool.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { anyText } from './any-text.ts';

const tag = await createTagger();
const read = (text: string) =>
  tag(text, tokenize(text)).map(({ from, to, part, hint }) => ({ word: text.slice(from, to), part, hint }));
const partOf = (text: string, word: string) => read(text).find((token) => token.word === word)?.part;
const hintOf = (text: string, word: string) => read(text).find((token) => token.word === word)?.hint;

test('tells the parts of a plain sentence', () => {
  expect(read('He has quietly crossed the old bridge in Moscow.').map(({ part }) => part)).toEqual([
    'pronoun',
    'auxiliary',
    'adverb',
    'verb',
    'determiner',
    'adjective',
    'noun',
    'preposition',
    'name',
    'mark',
  ]);
});

test('words inside one word of the tagger share what it says', () => {
  expect(partOf('They didn’t cross.', 'didn’t')).toBe('auxiliary');
  expect(hintOf('Iraq’s border', 'Iraq')).toBe('place');
  expect(read('US-backed forces').map(({ word }) => word)).toEqual(['US', '-', 'backed', 'forces']);
});

test('knows places and peoples from its word list', () => {
  expect(hintOf('Moscow announced it.', 'Moscow')).toBe('place');
  expect(hintOf('The Syrian side', 'Syrian')).toBe('people');
});

test('whatever the text, every token comes back in its place', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokenize(text);
      expect(tag(text, tokens).map(({ from, to }) => ({ from, to }))).toEqual(tokens);
    }),
    { seed: 9, numRuns: 300 },
  );
});

test.each(['a', '“', 'U.', "don't ", 'the U.S. said ', '. ', '日', '😀', '1 to '])(
  'a longest sentence of "%s" is tagged in bounded time',
  (unit) => {
    const text = unit.repeat(Math.floor(2000 / unit.length));
    const started = performance.now();
    tag(text, tokenize(text));
    expect(performance.now() - started).toBeLessThan(5000);
  },
);

test('equal tokens are one object, others are not', () => {
  const pool = createTokenPool();
  const token = pool(0, 5, 'noun', 'none');
  expect(pool(0, 5, 'noun', 'none')).toBe(token);
  const others = [pool(0, 6, 'noun', 'none'), pool(1, 5, 'noun', 'none'), pool(0, 5, 'verb', 'none')];
  expect([...others, pool(0, 5, 'noun', 'date')]).toEqual([
    { from: 0, to: 6, part: 'noun', hint: 'none' },
    { from: 1, to: 5, part: 'noun', hint: 'none' },
    { from: 0, to: 5, part: 'verb', hint: 'none' },
    { from: 0, to: 5, part: 'noun', hint: 'date' },
  ]);
});
