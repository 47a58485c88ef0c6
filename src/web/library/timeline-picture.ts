import type { DatedStatement } from '../../domain/timeline.ts';
import { type Html, html } from '../../render/markup.ts';
import { shorten } from '../../render/shorten.ts';
import { evidenceAddress } from '../../render/source-address.ts';
import { whenWords } from '../../render/timeline-words.ts';
import { counted, dateWords, titleWords } from '../../render/words.ts';
import { type Column, columnsOf } from './timeline-columns.ts';

/** In the picture's own units. */
const size = { width: 960, left: 16, dot: 6, row: 17, axis: 34 } as const;

/** Higher columns end in a number. */
const mostDots = 10;
/** With more dots, going through all of them by keyboard is no help: the list below has them. */
const mostStops = 40;
const mostListed = 200;
const mostTicks = 7;
const longestSentence = 200;

/** Dated statements as dots over a line of time, each a link to its words. They come ordered by date. */
export function timelinePicture(statements: readonly DatedStatement[]): Html {
  if (statements.length === 0) return html`<p>No date in these articles can be worked out.</p>`;
  const { unit, count, columns } = columnsOf(statements);
  const highest = Math.max(...columns.map((column) => Math.min(column.statements.length, mostDots + 1)));
  const base = highest * size.row + 8;
  const step = (size.width - 2 * size.left) / Math.max(1, count - 1);
  const xOf = ({ place }: Column) => Math.round(count === 1 ? size.width / 2 : size.left + place * step);
  const isWalked = statements.length <= mostStops;
  return html`<figure class="timeline">
    <div class="scroll" role="region" aria-label="Line of time" tabindex="0">
      <svg viewBox="0 0 ${size.width} ${base + size.axis}" role="group" aria-label="${counted(statements.length, 'dated statement')}, each a link to its words; the list below says the same.">
        <line class="axis" x1="0" x2="${size.width}" y1="${base}" y2="${base}"></line>
        ${ticksOf(columns, xOf).map(
          (column) =>
            html`<text class="tick" x="${xOf(column)}" y="${base + 22}" text-anchor="${anchorAt(xOf(column))}">${unit === 'decade' ? `${column.from}s` : dateWords(column.from)}</text>`,
        )}
        ${columns.map((column) => stack(column, xOf(column), base, isWalked))}
      </svg>
    </div>
    <figcaption>Filled: the words state the date. Open: it is worked out from the article’s own date.
      <details><summary>As a list</summary><ol>${statements
        .slice(0, mostListed)
        .map(
          ({ evidence, dated }) =>
            html`<li><a href="${evidenceAddress(evidence)}">${whenWords(dated)}</a> <span dir="auto">${shorten(evidence.sentence, longestSentence)}</span></li>`,
        )}</ol>${statements.length > mostListed && html`<p>${counted(statements.length - mostListed, 'further statement')}: ask with /timeline.</p>`}</details>
    </figcaption>
  </figure>`;
}

/** Words at either end would stand out of the picture. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  const near = 6 * size.left;
  return x < near ? 'start' : x > size.width - near ? 'end' : 'middle';
}

function stack({ statements }: Column, x: number, base: number, isWalked: boolean): Html {
  const more = statements.length - mostDots;
  const yOf = (row: number) => base - (row + 0.7) * size.row;
  return html`${statements.slice(0, mostDots).map(({ evidence, dated }, row) => {
    const words = `${whenWords(dated)}: ${shorten(evidence.sentence, longestSentence)} – ${titleWords(evidence.citation.title)}`;
    return html`<a href="${evidenceAddress(evidence)}" aria-label="${words}"${!isWalked && html` tabindex="-1"`}><circle class="${dated.how}" cx="${x}" cy="${yOf(row)}" r="${size.dot}"><title>${words}</title></circle></a>`;
  })}
  ${more > 0 && html`<text class="tick" x="${x}" y="${yOf(mostDots) + 4}" text-anchor="middle">+${more}</text>`}`;
}

/** The first and the last column and some between them, none so near to another that their words would touch. */
function ticksOf(columns: readonly Column[], xOf: (column: Column) => number): Column[] {
  const least = size.width / mostTicks;
  const last = columns.at(-1);
  const ticks: Column[] = [];
  for (const column of columns) {
    const before = ticks.at(-1);
    const isFree = before === undefined || xOf(column) - xOf(before) >= least;
    const leavesLast = last === undefined || column === last || xOf(last) - xOf(column) >= least;
    if (isFree && leavesLast) ticks.push(column);
  }
  return ticks;
}
