import { describe, expect, test } from 'vitest';
import { createComplete } from '../../src/answer/complete.ts';
import type { Entity } from '../../src/domain/entity.ts';
import { articleOf, libraryOf } from '../library/made-up.ts';

const library = libraryOf([
  [
    'Jonas Pell met Ada Brandt. Ada Brandt left. Ada Brandt slept. Later Ada Brandt said: “It rains.”',
    '“It is cold,” said Jonas Pell. “It is late,” said Jonas Pell.',
  ],
]);
const long = `Very long ${'title '.repeat(40)}`;
const titled = { ...articleOf('long', ['It rained.']), title: `${long}😀` };
const complete = createComplete({ ...library, articles: new Map([...library.articles, ['long', titled]]) });

test('nothing typed gives what is named most often first', () => {
  expect(complete('entities', '')[0]).toBe('Ada Brandt');
  expect(complete('entities', '   ')[0]).toBe('Ada Brandt');
  expect(complete('speakers', '')).toEqual(['Jonas Pell', 'Ada Brandt']);
  expect(complete('titles', '')).toContain('article 0');
});

describe('typing', () => {
  test.each(['pel', 'Pell', 'JONAS', 'jonas p', 'jonaz', 'Jomas Pell', 'Pell Jonas'])(
    '"%s" finds the name',
    (typed) => {
      expect(complete('entities', typed)).toContain('Jonas Pell');
      expect(complete('speakers', typed)).toEqual(['Jonas Pell']);
    },
  );

  test('what nothing begins with gives nothing', () => {
    for (const typed of ['zyzzyva', '?!', '__proto__', 'constructor', '😀😀'])
      expect(complete('speakers', typed), typed).toEqual([]);
  });

  test('a word more makes it narrower', () => {
    expect(complete('entities', 'jonas brandt')).toEqual([]);
  });
});

test('there are at most 25 choices, each once, of at most 100 characters', () => {
  const entities = Array.from(
    { length: 40 },
    (_, id): Entity => ({ id, kind: 'other', name: `${id % 30} ${long}`, aliases: [], sentences: [] }),
  );
  const crowded = createComplete({ ...library, entities, articles: new Map([['long', titled]]) });
  for (const typed of ['', 'v', 'title', 'titel', 'x'.repeat(5000)]) {
    for (const completion of ['entities', 'speakers', 'titles'] as const) {
      const choices = crowded(completion, typed);
      expect(choices.length).toBeLessThanOrEqual(25);
      expect(new Set(choices).size).toBe(choices.length);
      for (const choice of choices) expect([...choice].length).toBeLessThanOrEqual(100);
    }
  }
  expect(crowded('entities', '')).toHaveLength(25);
  expect(crowded('titles', 'very')).toHaveLength(1);
});
