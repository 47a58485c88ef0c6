import type { Answer } from '../domain/answer.ts';
import { assertNever } from '../errors.ts';
import { articlesList, skippedList } from './html-articles.ts';
import { type BelowCandidate, candidateArticle } from './html-candidate.ts';
import { comparisonSections } from './html-comparison.ts';
import { timelineSections } from './html-timeline.ts';
import { checkArticle } from './html-verdict.ts';
import { type Html, html, nothing } from './markup.ts';
import { pageLinks } from './paging-words.ts';
import { uncheckedWords } from './verdict-words.ts';
import { changedWords, disagreementWords, refusalWords, sideWords } from './words.ts';

type Found = Extract<Answer, { kind: 'found' }>;

/** An answer as a piece of a page. The words are those of the answer; `below` adds what the surface knows besides. */
export function renderInHtml(answer: Answer, below: BelowCandidate = () => nothing): Html {
  switch (answer.kind) {
    case 'found':
      return foundSections(answer, below);
    case 'notFound':
      return renderNotice(refusalWords(answer.refusal));
    case 'articles':
      return html`${articlesList(answer.articles)}${skippedList(answer.skipped)}`;
    case 'verified':
      return html`${answer.checks.map((check) => html`<div class="best">${checkArticle(check)}</div>`)}
        ${answer.unchecked > 0 && renderNotice(uncheckedWords(answer.unchecked))}`;
    case 'compared':
      return comparisonSections(answer);
    case 'timeline':
      return timelineSections(answer);
    case 'changed':
      return renderNotice(changedWords(answer.articles));
    default:
      return assertNever(answer);
  }
}

/** The program's own words, or an echo of what was typed. */
export function renderNotice(words: string): Html {
  return html`<p class="notice">${words}</p>`;
}

/** How names were understood; the best candidate, or all sides of a disagreement; then the others. */
function foundSections(answer: Found, below: BelowCandidate): Html {
  const { question, understood, candidates, disagreement, paging } = answer;
  const leading: readonly number[] = disagreement?.sides ?? [0];
  const others = candidates.filter((_, index) => !leading.includes(index));
  const before = paging !== undefined && question.kind === 'quote' ? (paging.page - 1) * question.limit : 0;
  return html`${understood.map((line) => html`<p class="faint">${line}</p>`)}
    ${disagreement === undefined ? leadingCandidate(answer, below) : sides(answer, disagreement, below)}
    ${
      others.length > 0 &&
      html`<section class="others"><h2>Other candidates</h2>
        <ol start="${before + leading.length + 1}">${others.map((one) => html`<li>${candidateArticle(one, below)}</li>`)}</ol>
      </section>`
    }
    ${pageNavigation(answer)}`;
}

/** Links to the pages before and after. */
function pageNavigation({ question, paging }: Found): Html {
  const links = paging === undefined ? [] : pageLinks(question, paging);
  if (paging === undefined || links.length === 0) return nothing;
  return html`<nav class="pages" aria-label="Pages of quotations">
    <span>Page ${paging.page} of ${paging.pages}</span>
    ${links.map(({ label, line }) => html`<a href="/?q=${encodeURIComponent(line)}">${label}</a> `)}
  </nav>`;
}

function leadingCandidate({ candidates: [first] }: Found, below: BelowCandidate): Html {
  return html`<div class="best">${candidateArticle(first, below)}</div>`;
}

/** Side by side where there is room, without a verdict. */
function sides(
  { candidates }: Found,
  disagreement: NonNullable<Found['disagreement']>,
  below: BelowCandidate,
): Html {
  const shown = disagreement.sides.flatMap((index) => candidates[index] ?? []);
  return html`<p class="notice">${disagreementWords(disagreement)}</p>
    <div class="sides">${shown.map(
      (side, index) => html`<section>
        <h3>${sideWords(index + 1, side.evidence[0].citation)}</h3>
        ${candidateArticle(side, below)}
      </section>`,
    )}</div>`;
}
