import { type Article, versionOf } from '../../domain/article.ts';
import type { Library } from '../../library/library.ts';
import { type Html, html, nothing, webAddress } from '../../render/markup.ts';
import { publishedWords, titleWords } from '../../render/words.ts';
import type { Page } from '../page.ts';
import type { Volume } from '../shelf.ts';
import { articleText } from './article-text.ts';
import { findMarks } from './marks.ts';
import { panel, panelWords } from './panel.ts';
import type { AskedPlace } from './read-place.ts';

/** One article to read and to check citations in. */
export function readerPage(library: Library, volume: Volume, article: Article, place: AskedPlace): Page {
  const hasChanged = place.version !== undefined && place.version !== versionOf(article);
  // Offsets of another file would mark other words.
  const words = hasChanged ? [] : place.words;
  const isBeyond = words.some(({ end }) => end > article.raw.length);
  const marks = findMarks(library, volume, article, words);
  const hasMarkup = article.leftOut.some(({ as }) => as === 'markup');
  return {
    place: 'reader',
    title: titleWords(article.title),
    script: 'reader.js',
    main: html`<div class="reader">
      <div class="reading">
        ${heading(article)}
        <p class="origin to-panel"><a href="#panel">${panelWords(volume)}</a></p>
        ${(hasChanged || isBeyond) && notice}
        ${switches(hasMarkup)}
        ${steps}
        ${article.paragraphs.length === 0 && html`<p class="notice">This file has no paragraph that is article.</p>`}
        ${articleText(article, marks)}
      </div>
      ${panel(library, volume)}
    </div>`,
  };
}

const notice = html`<p class="notice" role="status"><strong>This article has changed</strong> since the link was made, so the words that it meant are not marked, and its paragraph may be another one. Ask again to see where they stand now.</p>`;

function heading(article: Article): Html {
  const { outlet, credit, author, url, published } = article.source;
  const address = webAddress(url);
  const parts = [
    outlet ?? (credit === undefined ? 'outlet not known' : undefined),
    credit === undefined ? undefined : `credit ${credit}`,
    author === undefined ? undefined : `by ${author}`,
    published === undefined ? 'date not known' : publishedWords(published),
  ].filter((part) => part !== undefined);
  return html`<header class="headline">
    <h1 dir="auto">${titleWords(article.title)}</h1>
    <p class="origin">${parts.map((part, at) => html`${at > 0 && html`<span class="dot" aria-hidden="true"> · </span>`}<span dir="auto">${part}</span>`)}</p>
    ${address === undefined ? nothing : html`<p class="origin"><a href="${address}" rel="noopener noreferrer">${address}</a></p>`}
    <p class="origin"><code>${article.file}</code></p>
  </header>`;
}

/** They work without a script: the style sheet looks at what is ticked. */
function switches(hasMarkup: boolean): Html {
  return html`<fieldset class="switches"><legend>Show</legend>
    <label><input type="checkbox" id="show-marks" checked> Names and quotations</label>
    <label><input type="checkbox" id="show-left-out" checked> What was left out</label>
    ${hasMarkup && html`<label><input type="checkbox" id="show-markup"> Markdown characters</label>`}
  </fieldset>`;
}

/** It stays in view while the text moves. Shown by the script, without which it would do nothing. */
const steps = html`<div class="steps" role="group" aria-label="Mentions" hidden>
  <button type="button" data-step="-1" aria-keyshortcuts="Alt+ArrowUp" title="Alt + up arrow">Previous</button>
  <button type="button" data-step="1" aria-keyshortcuts="Alt+ArrowDown" title="Alt + down arrow">Next</button>
  <output class="faint"></output>
</div>`;
