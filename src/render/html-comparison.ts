import type { Evidence } from '../domain/answer.ts';
import type { ComparedArticle } from '../domain/comparison.ts';
import type { Range } from '../domain/span.ts';
import { type Compared, differenceWords, moreSidesWords, silentWords } from './compare-words.ts';
import { cited } from './html-candidate.ts';
import { type Html, html, nothing } from './markup.ts';
import { sideWords } from './words.ts';

/** Where the articles differ, then what each says, side by side where there is room, then those that say nothing. */
export function comparisonSections(compared: Compared): Html {
  const { sides, differences, understood } = compared;
  return html`${understood.map((text) => html`<p class="faint">${text}</p>`)}
    ${differences.map((difference) => html`<p class="turn">${differenceWords(difference, compared)}</p>`)}
    <div class="sides">${sides.map((side, index) => sideSection(compared, side, index))}</div>
    ${faint(moreSidesWords(compared))}${faint(silentWords(compared))}`;
}

function sideSection({ differences }: Compared, { evidence }: ComparedArticle, side: number): Html {
  const places = differences.flatMap((difference) => difference.places);
  return html`<section><h3>${sideWords(side + 1, evidence[0].citation)}</h3>
    ${evidence.map((one, at) => {
      const ranges = places.filter((place) => place.side === side && place.evidence === at);
      return html`<article class="candidate">${quotedWith(
        one,
        ranges.map(({ range }) => range),
      )}${cited(one)}</article>`;
    })}
  </section>`;
}

/** A sentence with the words that it differs in, and those that answer. */
function quotedWith({ sentence, highlight }: Evidence, differing: readonly Range[]): Html {
  const marked = highlight === undefined ? [] : [highlight];
  const edges = [...differing, ...marked].flatMap(({ from, to }) => [from, to]);
  const cuts = [...new Set([0, ...edges, sentence.length])].sort((a, b) => a - b);
  const isIn = (ranges: readonly Range[], at: number) => ranges.some(({ from, to }) => from <= at && at < to);
  const pieces = cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const text = sentence.slice(start, end);
    if (isIn(differing, start)) return html`<mark class="differs">${text}</mark>`;
    return isIn(marked, start) ? html`<mark>${text}</mark>` : html`${text}`;
  });
  return html`<blockquote><p dir="auto">${pieces}</p></blockquote>`;
}

function faint(words: string | undefined): Html {
  return words === undefined ? nothing : html`<p class="faint">${words}</p>`;
}
