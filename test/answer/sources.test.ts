import { describe, expect, test } from 'vitest';
import { getArticle } from '../../src/answer/find-article.ts';
import { listSources } from '../../src/answer/list-sources.ts';
import type { Article } from '../../src/domain/article.ts';
import { InputError } from '../../src/errors.ts';
import { libraryOf } from '../library/made-up.ts';

const made = libraryOf([
  ['Jonas Pell met Ada Brandt. “It rains,” said Ada Brandt.', 'Ada Brandt left.'],
  ['It rained.'],
  ['It snowed.'],
  ['It hailed.'],
]);
const about: Readonly<Record<string, Partial<Article>>> = {
  'article 0': {
    title: 'Bridge falls',
    source: { outlet: 'The Post', published: { date: '2018-10-29', basis: 'stated' } },
  },
  'article 1': { title: 'Bridge  Café' },
  'article 2': { title: 'Storm', source: { published: { date: '2019', basis: 'inferred' } } },
  'article 3': { source: { published: { date: '--01-14', basis: 'inferred' } } },
};
const articles = new Map([...made.articles].map(([id, article]) => [id, { ...article, ...about[id] }]));
const library = { ...made, articles };

describe('the list of sources', () => {
  test('has the newest first, and those without a full date last, by their ids', () => {
    expect(listSources(library).map(({ article }) => article)).toEqual([
      'article 2',
      'article 0',
      'article 1',
      'article 3',
    ]);
  });

  test('tells what an article is about, and counts it', () => {
    const [entry, ...others] = listSources(library, 'article 0');
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      title: 'Bridge falls',
      outlet: 'The Post',
      published: { date: '2018-10-29', basis: 'stated' },
      paragraphs: 2,
      sentences: 3,
      // Marks are no words.
      words: 13,
      quotations: 1,
      entities: ['Ada Brandt', 'Jonas Pell'],
    });
    expect(entry).not.toHaveProperty('credit');
  });
});

describe('a source that is asked for', () => {
  test.each([
    ['article 1', 'article 1'],
    ['Bridge falls', 'article 0'],
    ['  bridge FALLS ', 'article 0'],
    ['bridge cafe', 'article 1'],
    ['Bridge f', 'article 0'],
    ['falls', 'article 0'],
  ])('"%s" is %s', (asked, id) => {
    expect(getArticle(library, asked)).toBe(id);
  });

  test.each(['Bridge', 'bridge '])('"%s" is more than one', (asked) => {
    expect(() => getArticle(library, asked)).toThrow(InputError);
  });

  test('that does not exist is refused by name', () => {
    for (const asked of ['Flood', '__proto__', '../x'])
      expect(() => getArticle(library, asked), asked).toThrow(`There is no article “${asked}”`);
  });
});
