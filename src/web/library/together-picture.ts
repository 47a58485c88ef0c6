import type { Library } from '../../library/library.ts';
import { type Html, html, nothing } from '../../render/markup.ts';
import { counted } from '../../render/words.ts';
import { consoleAddress } from '../console/console-page.ts';
import { kindWords } from '../kind-words.ts';
import type { Pair, Together } from './together.ts';

/** In the picture's own units; the style sheet gives a row of names the same height. */
const rowHeight = 36;
const mostBulge = 268;
const mostPairsListed = 40;

/** Names below each other, and an arc between two that occur in the same paragraphs: the more, the thicker. */
export function togetherPicture(library: Library, { entities, pairs }: Together): Html {
  if (pairs.length === 0) return nothing;
  const names = entities.map((id) => library.entities[id]);
  const nameAt = (place: number) => names[place]?.name ?? '';
  const height = entities.length * rowHeight;
  const most = pairs[0]?.paragraphs ?? 1;
  const bulge = Math.max(...pairs.map(bulgeOf));
  const width = bulge + 12;
  const sentence = ({ one, other, paragraphs }: Pair) =>
    `${nameAt(one)} and ${nameAt(other)}: ${counted(paragraphs, 'paragraph')}`;
  return html`<figure class="together">
    <div class="arcs">
      <svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" preserveAspectRatio="none" role="img" aria-label="Arcs between names that occur in the same paragraphs; the list below says which.">
        ${pairs.toReversed().map((pair) => arc(pair, { width, most, pairs: pairs.length }, sentence(pair)))}
      </svg>
      <ol>${names.map(
        (entity) =>
          entity !== undefined &&
          html`<li><a class="name ${entity.kind}" href="${consoleAddress(`/ask ${entity.name}`)}" dir="auto">${entity.name}</a> <span class="faint">${kindWords[entity.kind]}</span></li>`,
      )}</ol>
    </div>
    <figcaption>The names used most, and in how many paragraphs two of them stand together.
      <details><summary>As a list</summary><ol>${pairs
        .slice(0, mostPairsListed)
        .map((pair) => html`<li>${sentence(pair)}</li>`)}</ol></details>
    </figcaption>
  </figure>`;
}

/** How far an arc stands out to the side. */
function bulgeOf({ one, other }: Pair): number {
  return Math.min(((other - one) * rowHeight) / 2, mostBulge);
}

type Measure = { readonly width: number; readonly most: number; readonly pairs: number };

function arc(pair: Pair, { width, most, pairs }: Measure, words: string): Html {
  const { one, other, paragraphs } = pair;
  const from = (one + 0.5) * rowHeight;
  const to = (other + 0.5) * rowHeight;
  const bulge = bulgeOf(pair);
  const radius = (to - from) / 2;
  const share = paragraphs / most;
  // Of many arcs, the thin ones step back.
  const opacity = (0.15 + 0.75 * share ** (pairs > 40 ? 1 : 0.6)).toFixed(2);
  return html`<path class="arc" d="M${width} ${from}A${bulge} ${radius} 0 0 0 ${width} ${to}" stroke-width="${(1.2 + 6 * share).toFixed(1)}" stroke-opacity="${opacity}" vector-effect="non-scaling-stroke"><title>${words}</title></path>`;
}
