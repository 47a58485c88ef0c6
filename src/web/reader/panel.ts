import type { EntityId } from '../../domain/entity.ts';
import { isSpoken, type Quotation } from '../../domain/quotation.ts';
import type { Library } from '../../library/library.ts';
import { type Html, html } from '../../render/markup.ts';
import { shorten } from '../../render/shorten.ts';
import { aliasWords, counted } from '../../render/words.ts';
import { kindWords } from '../kind-words.ts';
import type { Volume } from '../shelf.ts';
import { mentionName, quotationName } from './marks.ts';

/** A quotation's beginning is enough to recognise it by. In UTF-16 code units. */
const longestQuotation = 120;

/** What an article quotes, reports and names, each with links to the places. */
export function panel(library: Library, volume: Volume): Html {
  const numbered = volume.quotations.map((quotation, index) => ({ quotation, number: index + 1 }));
  const spoken = numbered.filter(({ quotation }) => isSpoken(quotation));
  const reported = numbered.filter(({ quotation }) => !isSpoken(quotation));
  return html`<aside class="panel" id="panel" aria-label="Quotations and names of this article">
    <section aria-labelledby="quotations"><h2 id="quotations">${counted(spoken.length, 'quotation')}</h2>
      ${quotationList(library, spoken)}
      ${
        reported.length > 0 &&
        html`<details><summary>${reported.length} more that the article reports without marks</summary>
          ${quotationList(library, reported)}</details>`
      }
    </section>
    <section aria-labelledby="names"><h2 id="names">${counted(volume.mentions.size, 'name')}</h2>
      <ul class="names">${[...volume.mentions]
        .toSorted(([, one], [, other]) => other.length - one.length)
        .map(([entity, places]) => entityItem(library, entity, places.length))}</ul>
    </section>
  </aside>`;
}

/** "3 quotations and 24 names", for a link to them. */
export function panelWords({ quotations, mentions }: Volume): string {
  return `${counted(quotations.filter(isSpoken).length, 'quotation')} and ${counted(mentions.size, 'name')}`;
}

type Numbered = { readonly quotation: Quotation; readonly number: number };

function quotationList(library: Library, items: readonly Numbered[]): Html {
  return html`<ol class="quotations">${items.map((item) => quotationItem(library, item))}</ol>`;
}

function quotationItem({ sentences }: Library, { quotation, number }: Numbered): Html {
  const words = quotation.words.map(({ sentence, from, to }) =>
    sentences[sentence]?.passage.text.slice(from, to),
  );
  const text = shorten(words.join(' '), longestQuotation);
  return html`<li><a href="#${quotationName(number)}" dir="auto">${isSpoken(quotation) ? `“${text}”` : text}</a>
    <span class="faint">— ${quotation.speaker?.name ?? 'speaker not stated'}</span></li>`;
}

function entityItem({ entities }: Library, id: EntityId, mentions: number): Html {
  const entity = entities[id];
  if (entity === undefined) return html``;
  const places = Array.from({ length: mentions }, (_, index) => index + 1);
  return html`<li data-entity="${id}">
    <a class="name ${entity.kind}" href="#${mentionName(id, 1)}" dir="auto">${entity.name}</a>
    <span class="faint">${[kindWords[entity.kind], aliasWords(entity.aliases)].filter(Boolean).join('; ')}</span>
    <span class="places">${places.map(
      (place) =>
        html` <a href="#${mentionName(id, place)}" aria-label="${entity.name}, mention ${place}">${place}</a>`,
    )}</span>
  </li>`;
}
