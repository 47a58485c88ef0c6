import type { Evidence } from '../domain/answer.ts';
import type { Check, Matched, Verdict } from '../domain/verdict.ts';
import { assertNever } from '../errors.ts';
import { alsoLine, besideBlock, cited, quoted } from './html-candidate.ts';
import { type Html, html, nothing } from './markup.ts';
import {
  checkedWords,
  comparisonPieces,
  type ShownPiece,
  turnWords,
  verdictName,
  verdictWords,
} from './verdict-words.ts';
import { speakerWords } from './words.ts';

/** One quotation with what became of it: the verdict, the comparison, and the article's own words with their place. */
export function checkArticle(check: Check): Html {
  const { verdict } = check;
  return html`<article class="candidate check ${verdict.kind}">
    <h3 class="words">${verdictName(check)}</h3>
    <p class="faint" dir="auto">${checkedWords(check)}</p>
    <p>${verdictWords(check)}</p>
    ${evidenceBlocks(verdict)}
  </article>`;
}

function evidenceBlocks(verdict: Verdict): Html {
  switch (verdict.kind) {
    case 'exact':
    case 'other speaker':
      return html`${inArticle(verdict.match.evidence, verdict)}${verdict.also.map(alsoLine)}`;
    case 'altered':
    case 'cut':
      return html`${comparison(verdict.match)}${inArticle(verdict.match.evidence, verdict)}`;
    case 'stitched':
      return html`${verdict.parts.map((part) => html`${comparison(part)}${inArticle(part.evidence, { naming: [] })}`)}`;
    case 'other words':
      return html`${verdict.evidence.map((evidence) => inArticle(evidence, { naming: [] }))}`;
    case 'absent':
      return nothing;
    default:
      return assertNever(verdict);
  }
}

/** The article's words and the text's in one line: struck is what the text lacks, underlined what it adds. */
function comparison(match: Matched): Html {
  const { comparison: pieces, turns } = match;
  return html`${pieces.length > 1 && html`<p class="comparison" dir="auto">${comparisonPieces(match).map(difference)}</p>`}
    ${turns.map((turn) => html`<p class="turn">${turnWords(turn, match)}</p>`)}`;
}

function difference({ text, style }: ShownPiece): Html {
  switch (style) {
    case 'plain':
      return html`${text}`;
    case 'added':
      return html`<ins>${text}</ins>`;
    case 'removed':
      return html`<del>${text}</del>`;
    default:
      return assertNever(style);
  }
}

type Said = Pick<Extract<Verdict, { kind: 'altered' }>, 'speaker' | 'naming'>;

function inArticle(evidence: Evidence, { speaker, naming }: Said): Html {
  return html`${quoted(evidence)}
    ${speaker !== undefined && html`<p class="speaker">— ${speakerWords(speaker)}</p>`}
    ${cited(evidence)}
    ${naming.map((one) => besideBlock(one, evidence))}`;
}
