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

  const day = (number: number) => new Date(Date.UTC(2018, 0, 1 + number)).toISOString().slice(0, 10);
  const every = (days: number, count: number) =>
    Array.from({ length: count }, (_, number) => day(number * days));

  test.each([
    ['a weekend', ['2018-10-26', '2018-10-26', '2018-10-29'], 'day', 4],
    ['every tenth day of a year', every(10, 36), 'month', 12],
    ['every tenth day of ten years', every(10, 365), 'year', 10],
    ['every tenth year of eight centuries', every(3653, 81), 'decade', 81],
    ['one day', ['2018-10-26'], 'day', 1],
    ['nothing', [], 'day', 0],
  ])('%s is counted in one unit', (_, dates, unit, count) => {
    const columns = columnsOf(dates.map(at));
    expect(columns).toMatchObject({ unit, count });
    expect(columns.columns.flatMap(({ statements }) => statements)).toHaveLength(dates.length);
  });

  test('is no longer for one old date, and says that time was left out before the next', () => {
    const { columns } = columnsOf(['1931-05-01', '2018-10-26', '2018-10-30', '2018-11-04'].map(at));
    expect(columns.map(({ place, afterGap }) => [place, afterGap])).toEqual([
      [0, false],
      [4, true],
      [8, false],
      [12, true],
    ]);
    const picture = markupOf(timelinePicture(['1931-05-01', '2018-10-26'].map(at)));
    expect(picture.match(/"axis gap"/g)).toHaveLength(1);
  });

  test('names a column no more precisely than its least precise statement', () => {
    const year: DatedStatement = { ...at('2018-01-01'), dated: { ...at('2018-01-01').dated, date: '2018' } };
    const named = (...statements: DatedStatement[]) => columnsOf(statements).columns.map(({ date }) => date);
    expect(named(at('2018-01-01'), year, at('2018-01-03'))).toEqual(['2018', '2018-01-03']);
  });

  test('of very many statements is drawn as bars, as high as there are statements', () => {
    const dates = [...every(0, 200), ...every(1, 2).slice(1)];
    const picture = markupOf(timelinePicture(dates.map(at)));
    expect(picture).not.toContain('<circle');
    expect([...picture.matchAll(/<rect[^>]* height="(\d+)"/g)].map((found) => found[1])).toEqual([
      '200',
      '2',
    ]);
    expect([...picture.matchAll(/>(\d+)<\/text>/g)].map((found) => found[1])).toEqual(['200', '1']);
    expect(picture).toContain('1 further statement');
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
