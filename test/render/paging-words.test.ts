import { expect, test } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { renderInHtml } from '../../src/render/html.ts';
import { markupOf } from '../../src/render/markup.ts';
import { pageLinks } from '../../src/render/paging-words.ts';
import { renderInTerminal } from '../../src/render/terminal.ts';
import { quotation } from './answers.ts';

const paged: Answer = {
  ...quotation,
  kind: 'found',
  question: { kind: 'quote', topic: 'the border', speaker: 'Haddad', limit: 2, page: 2 },
  paging: { page: 2, pages: 4, matches: 7 },
} as Answer;

test('the lines that ask for the pages before and after', () => {
  expect(pageLinks(paged.question, { page: 2, pages: 4, matches: 7 })).toEqual([
    { label: '2 before', line: '/quote topic:the border speaker:Haddad limit:2 page:1' },
    { label: '3 more', line: '/quote topic:the border speaker:Haddad limit:2 page:3' },
  ]);
  expect(pageLinks({ kind: 'quote', topic: 'a', limit: 5 }, { page: 1, pages: 1, matches: 3 })).toEqual([]);
});

test('stand below the quotations, which are numbered through all pages', () => {
  const text = renderInTerminal(paged, { width: 100, colour: false });
  expect(text).toMatch(/^3\. /);
  expect(text).toContain('3 more: /quote topic:the border speaker:Haddad limit:2 page:3');
  const page = markupOf(renderInHtml(paged));
  expect(page).toContain('Page 2 of 4');
  expect(page).toContain(
    'href="/?q=%2Fquote%20topic%3Athe%20border%20speaker%3AHaddad%20limit%3A2%20page%3A3"',
  );
  expect(page).toContain('<ol start="4">');
});
