import { type Article, type LeftOut, versionOf } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';
import { type Content, type Html, html } from '../../render/markup.ts';
import { sourceAddress } from '../../render/source-address.ts';
import { flowOf, type Piece, type Step } from './flow.ts';
import { createSegmenter, type Mark, type Segment } from './marks.ts';

/** The paragraphs with their numbers in the margin, everything marked, and what was left out folded where it stands. */
export function articleText(article: Article, marks: readonly Mark[]): Html {
  const segmentsOf = createSegmenter(marks);
  const textOf: TextOf = (span) => segmentsOf(span).map((segment) => marked(article.raw, segment));
  return html`<div class="text">${flowOf(article).map((step) =>
    step.kind === 'left out' ? leftOutBlock(article.raw, step.parts) : paragraphBlock(article, step, textOf),
  )}</div>`;
}

/** The text of a span with everything marked. */
type TextOf = (span: Span) => Content;
type ParagraphStep = Extract<Step, { kind: 'paragraph' }>;

function paragraphBlock(article: Article, { paragraph, pieces }: ParagraphStep, textOf: TextOf): Html {
  const { number } = paragraph;
  const address = sourceAddress(article.id, { version: versionOf(article), paragraph: number });
  return html`<div class="paragraph" id="p${number}">
    <a class="number" href="${address}" aria-label="Link to paragraph ${number}">${number}</a>
    <div class="prose" dir="auto">${runsOf(pieces).map((run) => runBlock(article.raw, run, textOf))}</div>
  </div>`;
}

type Run =
  | { readonly kind: 'text'; readonly pieces: readonly Piece[] }
  | Extract<Piece, { kind: 'left out' }>;

/** Characters of Markdown stay in the line; anything else that interrupts a paragraph gets a place of its own. */
function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const isInLine = piece.kind === 'text' || piece.parts.every(({ as }) => as === 'markup');
    const last = runs.at(-1);
    if (!isInLine) runs.push(piece);
    else if (last?.kind === 'text') runs[runs.length - 1] = { kind: 'text', pieces: [...last.pieces, piece] };
    else runs.push({ kind: 'text', pieces: [piece] });
  }
  return runs;
}

function runBlock(raw: string, run: Run, textOf: TextOf): Html {
  if (run.kind === 'left out') return leftOutBlock(raw, run.parts);
  return html`<p>${run.pieces.map((piece) =>
    piece.kind === 'text'
      ? textOf(piece.span)
      : html`<span class="markup">${piece.parts.map(({ span }) => textAt(raw, span))}</span>`,
  )}</p>`;
}

function marked(raw: string, { marks, ...span }: Segment): Html {
  const text = textAt(raw, span);
  if (marks.length === 0) return html`${text}`;
  const mention = marks.findLast((mark) => mark.kind === 'mention');
  const isCited = marks.some(({ kind }) => kind === 'cited');
  const classes = [...new Set(marks.map(({ kind }) => kind)), ...(mention ? [mention.of] : [])].join(' ');
  // A link leads to the first piece of what it means; another one may begin at the same place.
  const [name, ...names] = marks.flatMap((mark) =>
    'name' in mark && mark.name !== undefined && mark.start === span.start ? [mark.name] : [],
  );
  const anchors = names.map((other) => html`<span id="${other}"></span>`);
  const content = html`${anchors}${text}`;
  const entity = mention?.entity;
  if (isCited) {
    return html`<mark class="${classes}"${id(name)}${entity !== undefined && html` data-entity="${entity}"`}>${content}</mark>`;
  }
  return html`<span class="${classes}"${id(name)}${entity !== undefined && html` data-entity="${entity}"`}>${content}</span>`;
}

function id(name: string | undefined): Html | undefined {
  return name === undefined ? undefined : html` id="${name}"`;
}

function leftOutBlock(raw: string, parts: readonly LeftOut[]): Html {
  const kinds = [...new Set(parts.map(({ as }) => (as === 'markup' ? 'Markdown characters' : as)))];
  return html`<details class="left-out"><summary>left out: ${kinds.join(', ')}</summary>${parts.map(
    ({ span }) => html`<p>${textAt(raw, span)}</p>`,
  )}</details>`;
}

function textAt(raw: string, { start, end }: Span): string {
  return raw.slice(start, end);
}
