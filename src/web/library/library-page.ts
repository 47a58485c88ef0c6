import type { ArticleEntry } from '../../domain/answer.ts';
import type { ArticleId } from '../../domain/article.ts';
import { isSpoken } from '../../domain/quotation.ts';
import type { DatedStatement } from '../../domain/timeline.ts';
import type { Library } from '../../library/library.ts';
import { skippedList } from '../../render/html-articles.ts';
import { html } from '../../render/markup.ts';
import { counted } from '../../render/words.ts';
import type { Page } from '../page.ts';
import { articlesTable } from './articles-table.ts';
import type { Order } from './order.ts';
import { timelinePicture } from './timeline-picture.ts';
import type { Together } from './together.ts';
import { togetherPicture } from './together-picture.ts';

/** What the page shows of a library, found once for each. */
export type Catalogue = {
  readonly entries: readonly ArticleEntry[];
  readonly subjects: (article: ArticleId) => readonly string[];
  readonly together: Together;
  /** The earliest first. */
  readonly statements: readonly DatedStatement[];
};

const titles = {
  articles: 'Articles',
  timeline: 'What is dated',
  together: 'Who and what occurs together',
  coverage: 'Coverage',
} as const;
const parts = Object.entries(titles);

export function libraryPage(library: Library, catalogue: Catalogue, order: Order): Page {
  const { articles, sentences, entities, quotations, skipped } = library;
  const numbers = [
    counted(articles.size, 'article'),
    counted(sentences.length, 'sentence'),
    counted(quotations.filter(isSpoken).length, 'quotation'),
    counted(entities.length, 'name'),
  ];
  return {
    place: 'library',
    title: 'Library',
    main: html`<div class="library">
      <h1>The library</h1>
      <p class="lead">${numbers.join(', ')}.</p>
      <nav class="parts" aria-label="Parts of this page">${parts.map(
        ([id, title]) => html`<a href="#${id}">${title}</a>`,
      )}</nav>
      <section aria-labelledby="articles"><h2 id="articles">${titles.articles}</h2>
        ${articlesTable(catalogue.entries, catalogue.subjects, order)}</section>
      <section aria-labelledby="timeline"><h2 id="timeline">${titles.timeline}</h2>
        ${timelinePicture(catalogue.statements)}</section>
      <section aria-labelledby="together"><h2 id="together">${titles.together}</h2>
        ${togetherPicture(library, catalogue.together)}</section>
      <section aria-labelledby="coverage"><h2 id="coverage">${titles.coverage}</h2>
        <p>${coverage(articles.size, skipped.length)}</p>
        ${skippedList(skipped)}</section>
    </div>`,
  };
}

function coverage(read: number, skipped: number): string {
  if (skipped === 0) return `All ${counted(read, 'file')} of the folder were read; none was left out.`;
  return `${counted(read, 'file')} were read. ${counted(skipped, 'file')} were left out:`;
}
