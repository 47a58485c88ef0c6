import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { html, markupOf } from '../../src/render/markup.ts';
import { flowOf } from '../../src/web/reader/flow.ts';
import { createSegmenter, type Mark } from '../../src/web/reader/marks.ts';
import { readPlace } from '../../src/web/reader/read-place.ts';
import { readerPage } from '../../src/web/reader/reader-page.ts';
import { createShelf } from '../../src/web/shelf.ts';
import { border, harbour, open } from '../answer/opened.ts';
import { articleOf, libraryOf } from '../library/made-up.ts';

const pageOf = (library: ReturnType<typeof libraryOf>, id: string, words = '', version?: string) => {
  const article = library.articles.get(id);
  const volume = createShelf(library).get(id);
  if (article === undefined || volume === undefined) throw new Error(`no article ${id}`);
  const place = { ...readPlace({ words }), ...(version !== undefined && { version }) };
  return markupOf(html`${readerPage(library, volume, article, place).main}`);
};
const textOf = (markup: string) => markup.replace(/<[^>]*>/g, '');

describe('the whole file is on its page', () => {
  test.each([border, harbour])('$folder', async ({ folder }) => {
    const { library } = await open(folder);
    for (const article of library.articles.values()) {
      const steps = flowOf(article);
      const spans = steps.flatMap((step) =>
        step.kind === 'paragraph'
          ? step.pieces.flatMap((piece) =>
              piece.kind === 'text' ? [piece.span] : piece.parts.map(({ span }) => span),
            )
          : step.parts.map(({ span }) => span),
      );
      expect(spans).toEqual([...spans].sort((a, b) => a.start - b.start));
      const titles = article.leftOut.filter(({ as }) => as === 'title').map(({ span }) => span);
      const shown = [...spans, ...titles].reduce(
        (sum, { start, end }) => sum + article.raw.slice(start, end).replace(/\s/g, '').length,
        0,
      );
      expect(shown).toBe(article.raw.replace(/\s/g, '').length);
    }
  });
});

describe('marks', () => {
  const words: Mark = { kind: 'cited', start: 4, end: 12 };
  const mention: Mark = { kind: 'mention', of: 'person', entity: 1, start: 8, end: 15 };

  test('cut the text where they begin and end, also across two pieces', () => {
    const segmentsOf = createSegmenter([words, mention]);
    const kinds = (span: { start: number; end: number }) =>
      segmentsOf(span).map(({ start, end, marks }) => [start, end, marks.map(({ kind }) => kind).join(' ')]);
    expect(kinds({ start: 0, end: 10 })).toEqual([
      [0, 4, ''],
      [4, 8, 'cited'],
      [8, 10, 'cited mention'],
    ]);
    expect(kinds({ start: 11, end: 20 })).toEqual([
      [11, 12, 'cited mention'],
      [12, 15, 'mention'],
      [15, 20, ''],
    ]);
  });

  test('of a hundred thousand names on one line take little time', () => {
    const marks = Array.from(
      { length: 100_000 },
      (_, at): Mark => ({ ...mention, start: at * 10, end: at * 10 + 5 }),
    );
    const started = performance.now();
    expect(createSegmenter(marks)({ start: 0, end: 1_000_000 })).toHaveLength(200_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('an address', () => {
  const library = libraryOf([['Mayor Ada Quill opened the harbour.', 'She left.']]);

  test('marks its words and nothing else, each piece of them', () => {
    const page = pageOf(library, 'article 0', '6-15.27-34');
    expect([...page.matchAll(/<mark[^>]*>(.*?)<\/mark>/g)].map((found) => textOf(found[1] ?? ''))).toEqual([
      'Ada Quill',
      'harbour',
    ]);
    expect(page).not.toContain('has changed');
  });

  test('of another version of the file, or beyond its end, marks nothing and says so', () => {
    expect(pageOf(library, 'article 0', '6-15', 'ffffffffffff')).toMatch(/has changed/);
    expect(pageOf(library, 'article 0', '6-15', 'ffffffffffff')).not.toContain('<mark');
    expect(pageOf(library, 'article 0', '6-9999')).toMatch(/has changed/);
  });

  test.each(['', 'a-b', '9-3', '-1-5', '1-', '1e3-2e3', '5', '1-2-3', '0x1-0x9', '99999999999-1'])(
    'with %j as words marks nothing',
    (words) => {
      expect(readPlace({ words, of: 'zz' })).toEqual({ words: [] });
    },
  );
});

test('a title that is also a paragraph’s neighbour stays one heading, and paragraphs keep their numbers', () => {
  const library = libraryOf([['One.', 'Two.', 'Three.']]);
  const page = pageOf(library, 'article 0');
  expect([...page.matchAll(/id="p(\d+)"/g)].map((found) => found[1])).toEqual(['1', '2', '3']);
  expect(page.match(/<h1/g)).toHaveLength(1);
});

test('an article without a paragraph says so', () => {
  const empty: Article = { ...articleOf('empty', []), raw: '***' };
  expect(flowOf(empty)).toEqual([]);
});
