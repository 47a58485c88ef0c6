import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from '../../src/corpus/parse.ts';
import { readFolder } from '../../src/corpus/read.ts';

import { wrapped } from './page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { articles, skipped } = await readFolder(join(root, 'corpus'));

test('the five articles load', () => {
  expect(articles.map(({ id }) => id)).toEqual([
    '000_e9572cb136932d62',
    '001_6dba7f2819fb7c5c',
    '002_03f8352160b9bbe8',
    '003_1ef204f7a83da9a6',
    '004_971838bc66b52904',
  ]);
  expect(skipped).toEqual([]);
});

test.each(articles)('$id is its title and its paragraphs, nothing else', (article) => {
  const fixture = readFileSync(join(root, 'test/fixtures/corpus-expected', article.file), 'utf8');
  // The fixture keeps the no-break spaces of 001; a passage shows every white-space character as a blank.
  const expected = fixture.trimEnd().replace(/[^\S\n]/g, ' ');
  const text = [article.title, ...article.paragraphs.map(({ passage }) => passage.text)].join('\n');
  expect(text).toBe(expected);
});

test.each([72, 100])('broken at column %i, the articles have the same paragraphs', (column) => {
  for (const { raw, paragraphs } of articles) {
    const again = parse(wrapped(raw, column), 'text');
    expect(again.paragraphs.map(({ passage }) => passage.text)).toEqual(
      paragraphs.map(({ passage }) => passage.text),
    );
  }
});

test('the sentence that an advertisement breaks in two is one paragraph of two spans', () => {
  const paragraphs = articles[2]?.paragraphs ?? [];
  const broken = paragraphs.filter(({ passage }) => passage.text.includes('the U.S. project'));
  expect(broken.map(({ passage }) => passage.spans.length)).toEqual([2]);
});

test('the credit line is left out and known', () => {
  const article = articles[1];
  const credits = article?.leftOut.filter(({ as }) => as === 'credit') ?? [];
  expect(credits.map(({ span }) => article?.raw.slice(span.start, span.end))).toEqual([
    'With reporting from AFP',
  ]);
  expect(article?.source).toEqual({ credit: 'AFP', published: { date: '2018-11', basis: 'inferred' } });
});

// Written by others without knowing the rules.
const harbour = await readFolder(join(root, 'test/fixtures/harbour'));

test.each(harbour.articles)(
  'harbour: $id loses nothing and keeps nothing else',
  ({ id, title, paragraphs }) => {
    const expected = readFileSync(
      join(root, 'test/fixtures/harbour-expected', `${id}.txt`),
      'utf8',
    ).trimEnd();
    const lines = [title, ...paragraphs.map(({ passage }) => passage.text)];
    expect(lines).toEqual(expect.arrayContaining(expected.split('\n')));
    expect(lines.filter((line) => !expected.split('\n').includes(line))).toEqual([]);
  },
);
