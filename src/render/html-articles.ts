import type { ArticleEntry } from '../domain/answer.ts';
import type { SkippedFile } from '../domain/article.ts';
import { type Html, html, nothing, webAddress } from './markup.ts';
import { sourceAddress } from './source-address.ts';
import { counted, lengthWords, originWords, titleWords } from './words.ts';

/** The articles, each with where it comes from and how long it is; one by itself also with what it is about. */
export function articlesList(articles: readonly ArticleEntry[]): Html {
  const [first, ...more] = articles;
  if (first === undefined) return html`<p>There is no such article. /sources lists all of them.</p>`;
  if (more.length === 0) return oneArticle(first);
  return html`<p>${counted(articles.length, 'article')}</p>
    <ul class="articles">${articles.map(
      (entry) => html`<li>${titleLink(entry)}
        <span class="faint">${originWords(entry)}, ${counted(entry.sentences, 'sentence')}</span></li>`,
    )}</ul>`;
}

function oneArticle(entry: ArticleEntry): Html {
  const url = webAddress(entry.url);
  return html`<article class="candidate">
    <h3 class="words">${titleLink(entry)}</h3>
    <p>${originWords(entry)}</p>
    <p>${lengthWords(entry)}</p>
    ${entry.entities.length > 0 && html`<p>About: ${entry.entities.join(', ')}</p>`}
    ${url !== undefined && html`<p><a href="${url}" rel="noopener noreferrer">${url}</a></p>`}
    <p class="faint">To look only here: <code>source:${entry.article}</code></p>
  </article>`;
}

function titleLink({ article, title }: ArticleEntry): Html {
  return html`<a href="${sourceAddress(article)}" dir="auto">${titleWords(title)}</a>`;
}

/** The files that are not in the library, and why. */
export function skippedList(skipped: readonly SkippedFile[]): Html {
  if (skipped.length === 0) return nothing;
  return html`<ul class="skipped">${skipped.map(
    ({ file, reason }) => html`<li><strong dir="auto">${file}</strong> ${reason}</li>`,
  )}</ul>`;
}
