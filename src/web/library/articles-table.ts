import type { ArticleEntry } from '../../domain/answer.ts';
import type { ArticleId } from '../../domain/article.ts';
import { type Html, html } from '../../render/markup.ts';
import { sourceAddress } from '../../render/source-address.ts';
import { dateWords, titleWords } from '../../render/words.ts';
import { type Column, columns, type Order, sortEntries, usualDirection } from './order.ts';

/** A page of a table that can still be looked through. */
const rowsOfPage = 100;

const headings: Readonly<Record<Column, string>> = {
  title: 'Article',
  outlet: 'Outlet',
  date: 'Date',
  words: 'Words',
  quotations: 'Quotations',
};

/** The articles, sortable by following the head of a column, so without a script. */
export function articlesTable(
  entries: readonly ArticleEntry[],
  subjects: (article: ArticleId) => readonly string[],
  order: Order,
): Html {
  const pages = Math.max(1, Math.ceil(entries.length / rowsOfPage));
  const page = Math.min(order.page, pages);
  const shown = sortEntries(entries, order).slice((page - 1) * rowsOfPage, page * rowsOfPage);
  return html`<div class="scroll" role="region" aria-label="Table of articles" tabindex="0"><table class="articles-table">
    <thead><tr>${columns.map((column) => headCell(column, order))}<th scope="col">About</th></tr></thead>
    <tbody>${shown.map((entry) => row(entry, subjects(entry.article)))}</tbody>
  </table></div>
  ${pages > 1 && pager(order, page, pages)}`;
}

function headCell(column: Column, order: Order): Html {
  const isSorted = order.by === column;
  const direction = isSorted
    ? order.direction === 'ascending'
      ? 'descending'
      : 'ascending'
    : usualDirection(column);
  const label = html`<a href="/library?sort=${column}&order=${direction}#articles">${headings[column]}</a>`;
  const kind = isNumber(column) && html` class="number"`;
  return isSorted
    ? html`<th scope="col" aria-sort="${order.direction}"${kind}>${label}</th>`
    : html`<th scope="col"${kind}>${label}</th>`;
}

function isNumber(column: Column): boolean {
  return column === 'words' || column === 'quotations';
}

function row(entry: ArticleEntry, subjects: readonly string[]): Html {
  const { article, title, outlet, credit, published, words, quotations } = entry;
  return html`<tr>
    <th scope="row"><a href="${sourceAddress(article)}" dir="auto">${titleWords(title)}</a></th>
    <td>${outlet ?? (credit === undefined ? faint('outlet not known') : `credit ${credit}`)}</td>
    <td>${published === undefined ? faint('date not known') : html`<span class="whole">${dateWords(published.date)}</span>`}
      ${published?.basis === 'inferred' && faint('inferred')}</td>
    <td class="number" data-unit="${words === 1 ? 'word' : 'words'}">${words.toLocaleString('en')}</td>
    <td class="number" data-unit="${quotations === 1 ? 'quotation' : 'quotations'}">${quotations.toLocaleString('en')}</td>
    <td class="about">${subjects.join(' · ')}</td>
  </tr>`;
}

function faint(words: string): Html {
  return html`<span class="faint">${words}</span>`;
}

function pager({ by, direction }: Order, page: number, pages: number): Html {
  const link = (to: number, words: string) =>
    to >= 1 &&
    to <= pages &&
    html`<a href="/library?sort=${by}&order=${direction}&page=${to}#articles">${words}</a>`;
  return html`<nav class="pager" aria-label="Pages of the table">${link(page - 1, 'Previous')} <span>Page ${page} of ${pages}</span> ${link(page + 1, 'Next')}</nav>`;
}
