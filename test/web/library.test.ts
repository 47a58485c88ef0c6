import { describe, expect, test } from 'vitest';
import { datedStatements } from '../../src/answer/timeline/answer-timeline.ts';
import type { DatedStatement } from '../../src/domain/timeline.ts';
import { html, markupOf } from '../../src/render/markup.ts';
import { articlesTable } from '../../src/web/library/articles-table.ts';
import { readOrder, sortEntries } from '../../src/web/library/order.ts';
import { subjectsOf } from '../../src/web/library/subjects.ts';
import { columnsOf } from '../../src/web/library/timeline-columns.ts';
import { timelinePicture } from '../../src/web/library/timeline-picture.ts';
import { findTogether } from '../../src/web/library/together.ts';
import { createShelf } from '../../src/web/shelf.ts';
import { border, open } from '../answer/opened.ts';
import { libraryOf } from '../library/made-up.ts';
import { entry, evidence } from '../render/answers.ts';

describe('the order of the table', () => {
  const entries = [
    {
      ...entry,
      article: 'a',
      title: 'beta',
      words: 10,
      published: { date: '2018-11', basis: 'stated' as const },
    },
    {
      ...entry,
      article: 'b',
      title: 'Alpha',
      words: 300,
      published: { date: '2017', basis: 'stated' as const },
    },
    {
      ...entry,
      article: 'c',
      title: 'gamma',
      words: 20,
      published: { date: '--01-14', basis: 'inferred' as const },
    },
  ];
  const ordered = (query: Record<string, string>) =>
    sortEntries(entries, readOrder(query))
      .map(({ article }) => article)
      .join('');

  test.each([
    [{}, 'abc'],
    [{ sort: 'date', order: 'ascending' }, 'cba'],
    [{ sort: 'title' }, 'bac'],
    [{ sort: 'words' }, 'bca'],
    [{ sort: 'words', order: 'ascending' }, 'acb'],
    [{ sort: '__proto__', order: 'sideways', page: '-3' }, 'abc'],
  ])('%j gives %s', (query, order) => {
    expect(ordered(query as Record<string, string>)).toBe(order);
  });

  test('a page that does not exist is the last one', () => {
    const many = Array.from({ length: 250 }, (_, index) => ({ ...entry, article: String(index) }));
    const table = (page: string) => markupOf(articlesTable(many, () => [], readOrder({ page })));
    expect(table('99999999').match(/<tr>/g)).toHaveLength(51);
    expect(table('1').match(/<tr>/g)).toHaveLength(101);
    expect(table('2')).toContain('Page 2 of 3');
  });
});

test('an article is about what it names and the others do not', () => {
  const library = libraryOf([
    ['Ada Quill met Omar Haddad.', 'Ada Quill left.'],
    ['Ada Quill met Lena Brandt.', 'Ada Quill stayed.'],
  ]);
  const subjects = subjectsOf(library, createShelf(library));
  expect(subjects('article 0').indexOf('Omar Haddad')).toBeGreaterThanOrEqual(0);
  expect(subjects('article 0')).not.toContain('Lena Brandt');
});

test('names stand together that stand in one paragraph, once for each', () => {
  const library = libraryOf([
    [
      'Ada Quill met Omar Haddad. Haddad thanked Quill.',
      'Ada Quill met Omar Haddad again.',
      'Lena Brandt left.',
    ],
  ]);
  const { entities, pairs } = findTogether(library, createShelf(library));
  const named = pairs.map(({ one, other, paragraphs }) => [
    ...[one, other].map((place) => library.entities[entities[place] ?? -1]?.name).sort(),
    paragraphs,
  ]);
  expect(named).toEqual([['Ada Quill', 'Omar Haddad', 2]]);
});

describe('the line of time', () => {
  const at = (first: string): DatedStatement => ({
    evidence: evidence('It was ⟦then⟧.'),
    dated: { date: first, first, how: 'stated' },
  });

  test.each([
    [['2018-10-26', '2018-10-26', '2018-10-29'], 'day', [0, 3], 4],
    [['2018-01-01', '2019-03-01'], 'month', [0, 14], 15],
    [['1931-01-01', '2018-10-26'], 'year', [0, 87], 88],
    [['1200-01-01', '2018-10-26'], 'decade', [0, 81], 82],
    [['2018-10-26'], 'day', [0], 1],
    [[], 'day', [], 0],
  ])('%j is counted in one unit', (dates, unit, places, count) => {
    const columns = columnsOf(dates.map(at));
    expect(columns).toMatchObject({ unit, count });
    expect(columns.columns.map(({ place }) => place)).toEqual(places);
    expect(columns.columns.flatMap(({ statements }) => statements)).toHaveLength(dates.length);
  });

  test('has every statement of the library in picture or number, and in the list', async () => {
    const { library } = await open(border.folder);
    const statements = datedStatements(library);
    expect(statements.length).toBeGreaterThan(5);
    expect(statements.map(({ dated }) => dated.first)).toEqual(
      statements.map(({ dated }) => dated.first).sort(),
    );
    const picture = markupOf(timelinePicture(statements));
    const dots = picture.match(/<circle/g)?.length ?? 0;
    const more = [...picture.matchAll(/>\+(\d+)</g)].reduce((sum, found) => sum + Number(found[1]), 0);
    expect(dots + more).toBe(statements.length);
    expect(picture.match(/<li>/g)).toHaveLength(statements.length);
  });

  test('says so where nothing is dated', () => {
    expect(markupOf(html`${timelinePicture([])}`)).toContain('No date');
  });
});
