import type { Evidence } from '../domain/answer.ts';
import { cited, quoted } from './html-candidate.ts';
import { type Html, html, nothing } from './markup.ts';
import {
  howWords,
  moreStatementsWords,
  quotedDate,
  type Timeline,
  unresolvedWords,
  whenWords,
} from './timeline-words.ts';

/** The statements by their dates, each with how its date was found, then those whose date cannot be worked out. */
export function timelineSections({ understood, statements, unresolved, more }: Timeline): Html {
  return html`${understood.map((text) => html`<p class="faint">${text}</p>`)}
    ${statements.map((statement) =>
      entry(
        whenWords(statement.dated),
        html`<p class="faint">${howWords(statement)}</p>`,
        statement.evidence,
      ),
    )}
    ${unresolved.length > 0 && html`<p class="notice">${unresolvedWords()}</p>`}
    ${unresolved.map((evidence) => entry(quotedDate(evidence), nothing, evidence))}
    ${more > 0 && html`<p class="faint">${moreStatementsWords(more)}</p>`}`;
}

function entry(heading: string, how: Html, evidence: Evidence): Html {
  return html`<article class="candidate"><h3 class="words">${heading}</h3>${how}${quoted(evidence)}${cited(evidence)}</article>`;
}
