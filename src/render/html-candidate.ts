import type { Candidate, Evidence } from '../domain/answer.ts';
import { type Html, html, nothing } from './markup.ts';
import { evidenceAddress } from './source-address.ts';
import { aliasWords, besideWords, citationWords, speakerWords } from './words.ts';

/** What a surface knows beside the answer; it stands folded below a candidate. */
export type BelowCandidate = (candidate: Candidate) => Html;

/** The words, the sentence with them, whose words they are, where it stands, and what is needed beside it. */
export function candidateArticle(candidate: Candidate, below: BelowCandidate): Html {
  const [answer, ...beside] = candidate.evidence;
  const { speaker } = candidate;
  return html`<article class="candidate">
    ${heading(candidate, answer)}
    ${quoted(answer)}
    ${speaker !== undefined && html`<p class="speaker">— ${speakerWords(speaker)}</p>`}
    ${cited(answer)}
    ${faint(aliasWords(candidate.aliases))}
    ${beside.map((evidence) => besideBlock(evidence, answer))}
    ${candidate.also.map(alsoLine)}
    ${below(candidate)}
  </article>`;
}

/** Words that are the whole sentence are not shown twice. */
function heading({ text }: Candidate, { sentence }: Evidence): Html {
  return text.length >= sentence.length ? nothing : html`<h3 class="words" dir="auto">${text}</h3>`;
}

/** A sentence that is shown beside the one that answers, and why. */
export function besideBlock(evidence: Evidence, answer: Evidence): Html {
  return html`<div class="beside">
    <p class="faint"><a href="${evidenceAddress(evidence)}">${besideWords(evidence, answer)}</a></p>
    ${quoted(evidence)}
  </div>`;
}

export function alsoLine(evidence: Evidence): Html {
  return html`<p class="faint">Also in: <a href="${evidenceAddress(evidence)}">${citationWords(evidence.citation)}</a></p>`;
}

/** A sentence as it stands in its article, the words that answer marked. */
export function quoted(evidence: Evidence): Html {
  return html`<blockquote><p dir="auto">${marked(evidence)}</p></blockquote>`;
}

function marked({ sentence, highlight }: Evidence): Html {
  if (highlight === undefined) return html`${sentence}`;
  const { from, to } = highlight;
  return html`${sentence.slice(0, from)}<mark>${sentence.slice(from, to)}</mark>${sentence.slice(to)}`;
}

/** Where the words stand, as a link that opens there. */
export function cited(evidence: Evidence): Html {
  return html`<p class="citation"><a href="${evidenceAddress(evidence)}">${citationWords(evidence.citation)}</a></p>`;
}

function faint(words: string | undefined): Html {
  return words === undefined ? nothing : html`<p class="faint">${words}</p>`;
}
