import type { DatedStatement } from '../../domain/timeline.ts';
import { type Html, html } from '../../render/markup.ts';
import { shorten } from '../../render/shorten.ts';
import { evidenceAddress } from '../../render/source-address.ts';
import { whenWords } from '../../render/timeline-words.ts';
import { counted, dateWords, titleWords } from '../../render/words.ts';
import { type Column, type Columns, columnsOf } from './timeline-columns.ts';

/** In the picture's own units. */
const size = { width: 960, left: 16, dot: 6, row: 17, bars: 200, bar: 10, axis: 34, letter: 7.5 } as const;

/** Higher columns end in a number. */
const mostDots = 12;
/** With more dots, going through all of them by keyboard is no help: the list below has them. */
const mostStops = 40;
/** More statements are drawn as bars: their dots would reach the top everywhere and tell nothing. */
const mostListed = 200;
const longestSentence = 200;
/** The numbers above more columns would touch; the highest keeps its own. */
const mostNumbered = 36;

/** Dated statements over a line of time: as dots, each a link to its words, or of many as bars. Ordered by date. */
export function timelinePicture(statements: readonly DatedStatement[]): Html {
  if (statements.length === 0) return html`<p>No date in these articles can be worked out.</p>`;
  const columns = columnsOf(statements);
  const hasDots = statements.length <= mostListed;
  const highest = Math.max(...columns.columns.map((column) => column.statements.length));
  const base = 12 + (hasDots ? Math.min(highest, mostDots + 1) * size.row : size.bars + size.row);
  const total = counted(statements.length, 'dated statement');
  return html`<figure class="timeline">
    <div class="scroll" role="region" aria-label="Line of time" tabindex="0">
      <svg viewBox="0 0 ${size.width} ${base + size.axis}" role="group" aria-label="${total}${hasDots && ', each a link to its words'}; the list below says the same.">
        ${axis(columns, base)}
        ${ticksOf(columns).map(({ x, anchor, words }) => html`<text class="tick" x="${x}" y="${base + 22}" text-anchor="${anchor}">${words}</text>`)}
        ${columns.columns.map((column) =>
          hasDots
            ? dots(column, xOf(columns, column), base, statements.length <= mostStops)
            : bar(columns, column, base, highest),
        )}
      </svg>
    </div>
    <figcaption>${
      hasDots
        ? 'Each dot is a sentence with a date, and leads to its words. Filled: the words state the date. Open: it is worked out from the article’s own date.'
        : 'How many sentences have a date there.'
    }
      ${columns.columns.some(({ afterGap }) => afterGap) && 'Where the line is dotted, nothing is dated for a longer time.'}
      <details><summary>As a list</summary><ol>${statements
        .slice(0, mostListed)
        .map(
          ({ evidence, dated }) =>
            html`<li><a href="${evidenceAddress(evidence)}">${whenWords(dated)}</a> <span dir="auto">${shorten(evidence.sentence, longestSentence)}</span></li>`,
        )}</ol>${statements.length > mostListed && html`<p>${counted(statements.length - mostListed, 'further statement')}: ask with /timeline.</p>`}</details>
    </figcaption>
  </figure>`;
}

function xOf({ count }: Columns, { place }: Column): number {
  const step = (size.width - 2 * size.left) / Math.max(1, count - 1);
  return Math.round(count === 1 ? size.width / 2 : size.left + place * step);
}

function nameOf({ unit }: Columns, { date }: Column): string {
  return unit === 'decade' ? `${date}s` : dateWords(date);
}

/** A line from each column to the next, dotted where time was left out. */
function axis(all: Columns, y: number): Html {
  const { columns } = all;
  const ends = [...columns.slice(1).map((column) => xOf(all, column)), size.width];
  return html`<line class="axis" x1="0" x2="${size.left}" y1="${y}" y2="${y}"></line>${columns.map(
    (column, at) =>
      html`<line class="${columns[at + 1]?.afterGap ? 'axis gap' : 'axis'}" x1="${xOf(all, column)}" x2="${ends[at]}" y1="${y}" y2="${y}"></line>`,
  )}`;
}

function dots({ statements }: Column, x: number, base: number, isWalked: boolean): Html {
  const more = statements.length - mostDots;
  const yOf = (row: number) => base - (row + 0.7) * size.row;
  return html`${statements.slice(0, mostDots).map(({ evidence, dated }, row) => {
    const words = `${whenWords(dated)}: ${shorten(evidence.sentence, longestSentence)} – ${titleWords(evidence.citation.title)}`;
    return html`<a href="${evidenceAddress(evidence)}" aria-label="${words}"${!isWalked && html` tabindex="-1"`}><circle class="${dated.how}" cx="${x}" cy="${yOf(row)}" r="${size.dot}"><title>${words}</title></circle></a>`;
  })}
  ${more > 0 && html`<text class="tick" x="${x}" y="${yOf(mostDots) + 4}" text-anchor="middle">+${more}</text>`}`;
}

function bar(all: Columns, column: Column, base: number, highest: number): Html {
  const { length } = column.statements;
  const height = Math.max(2, Math.round((size.bars * length) / highest));
  const x = xOf(all, column);
  return html`<rect class="bar" x="${x - size.bar / 2}" y="${base - height}" width="${size.bar}" height="${height}"><title>${nameOf(all, column)}: ${counted(length, 'statement')}</title></rect>
    ${(all.count <= mostNumbered || length === highest) && html`<text class="tick" x="${x}" y="${base - height - 5}" text-anchor="middle">${length}</text>`}`;
}

type Tick = { readonly x: number; readonly anchor: 'start' | 'middle' | 'end'; readonly words: string };

/** The names of the first and the last column and of as many between them as do not touch. */
function ticksOf(all: Columns): Tick[] {
  const ticks: Tick[] = [];
  const found = all.columns.map((column) => tickAt(xOf(all, column), nameOf(all, column)));
  const last = found.at(-1);
  for (const tick of found) {
    const before = ticks.at(-1);
    const isFree =
      before === undefined ||
      (before.words !== tick.words && endOf(before) + 2 * size.letter <= startOf(tick));
    const leavesLast = last === undefined || tick === last || endOf(tick) + 2 * size.letter <= startOf(last);
    if (isFree && leavesLast) ticks.push(tick);
  }
  return ticks;
}

/** Words at either end would stand out of the picture. */
function tickAt(x: number, words: string): Tick {
  const half = (words.length * size.letter) / 2;
  return { x, words, anchor: x < half ? 'start' : x > size.width - half ? 'end' : 'middle' };
}

function startOf({ x, anchor, words }: Tick): number {
  return x - { start: 0, middle: 0.5, end: 1 }[anchor] * words.length * size.letter;
}

function endOf(tick: Tick): number {
  return startOf(tick) + tick.words.length * size.letter;
}
