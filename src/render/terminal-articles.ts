import type { ArticleEntry } from '../domain/answer.ts';
import type { SkippedFile } from '../domain/article.ts';
import { columnsOf } from './columns.ts';
import { displayable } from './display.ts';
import {
  gap,
  indented,
  type Line,
  linesOf,
  narrower,
  type Screen,
  type Style,
  sideBySide,
  spaced,
} from './screen.ts';
import { shorten } from './shorten.ts';
import { dateWords, lengthWords, originWords, titleWords } from './words.ts';

const longestOrigin = 24;

/** With fewer columns for the titles a list is easier to read than a table. */
const leastTitle = 16;

type Row = readonly [title: string, origin: string, date: string, basis: string, sentences: string];

/**
 * The articles as a table: title, outlet or credit, date and its basis, number of sentences. The title gives way where
 * the screen is narrow; where it is very narrow, the articles stand one below the other.
 */
export function tableOfArticles(articles: readonly ArticleEntry[], screen: Screen): Line[] {
  const heading: Row = ['Title', 'Outlet or credit', 'Date', 'Basis', 'Sentences'];
  const rows = articles.map(rowOf);
  const [title = 0, ...others] = widthsOf([heading, ...rows]);
  const room = screen.width - others.reduce((sum, width) => sum + gap.length + width, 0);
  if (room < Math.min(title, leastTitle)) return spaced(articles.map((entry) => articleLines(entry, screen)));
  const widths = [Math.min(title, room), ...others];
  return [
    tableRow(heading, widths, 'strong', screen),
    ...rows.map((row) => tableRow(row, widths, 'plain', screen)),
  ].flat();
}

function rowOf({ title, outlet, credit, published, sentences }: ArticleEntry): Row {
  const origin = outlet ?? (credit === undefined ? 'not known' : `credit ${credit}`);
  const date = published === undefined ? 'not known' : dateWords(published.date);
  return [titleWords(title), shorten(origin, longestOrigin), date, published?.basis ?? '', String(sentences)];
}

/** As wide as the widest text of each column. */
function widthsOf(rows: readonly Row[]): number[] {
  return [0, 1, 2, 3, 4].map((column) =>
    Math.max(...rows.map((row) => columnsOf(displayable(row[column] ?? '')))),
  );
}

/** The last column holds numbers: they end where it ends. */
function tableRow(row: Row, widths: readonly number[], style: Style, screen: Screen): Line[] {
  const cells = row.map((text, column) => {
    const width = widths[column] ?? 0;
    const lines = linesOf([{ text, style }], { ...screen, width });
    const margin = column === row.length - 1 ? width - columnsOf(text) : 0;
    return indented(lines, ' '.repeat(margin));
  });
  return sideBySide(cells, widths);
}

/** What is known of one article. */
export function articleLines(entry: ArticleEntry, screen: Screen): Line[] {
  const inner = narrower(screen, 2);
  const line = (text: string, style: Style = 'plain') => linesOf([{ text, style }], inner);
  const below = [
    line(originWords(entry)),
    line(lengthWords(entry)),
    entry.entities.length === 0 ? [] : line(`About: ${entry.entities.join(', ')}`),
    entry.url === undefined ? [] : line(entry.url),
    line(`To look only here: source:${entry.article}`, 'faint'),
  ];
  return [
    ...linesOf([{ text: titleWords(entry.title), style: 'strong' }], screen),
    ...indented(below.flat(), '  '),
  ];
}

/** The files that are not in the library, and why. */
export function skippedLines(skipped: readonly SkippedFile[], screen: Screen): Line[] {
  return skipped.flatMap(({ file, reason }) =>
    linesOf([{ text: `Left out: ${file}: ${reason}`, style: 'faint' }], screen),
  );
}
