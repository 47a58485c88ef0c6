import type { Span } from '../../domain/span.ts';
import { type Block, findBlock } from '../block.ts';
import { linesOf } from '../plain-text.ts';
import { done, findMarkup } from './inline.ts';
import { type Reading, readLine } from './read-line.ts';

/** A block as it grows line by line. */
type Open = {
  readonly kind: Block['kind'];
  readonly afterBlank: boolean;
  readonly isQuoted: boolean;
  /** The text of each of its lines. */
  readonly lines: Span[];
};

/**
 * The blocks of a Markdown text, from an offset on. Signs of Markdown fall out of the spans; the words of links and the
 * text of code stay. It reads what articles are written with, not every corner of CommonMark.
 */
export function markdownBlocks(raw: string, from: number): Block[] {
  const text = ' '.repeat(from) + hideComments(raw.slice(from));
  const blocks: Block[] = [];
  let open: Open | undefined;
  let isCode = false;
  const close = (kind = open?.kind ?? 'text') => {
    const block = open === undefined ? undefined : closeBlock(raw, text, { ...open, kind });
    if (block !== undefined) blocks.push(block);
    open = undefined;
  };
  for (const line of linesOf(text)) {
    const reading = readLine(text, line);
    if (isCode && reading.kind !== 'fence') {
      if (line.afterBlank) close();
      open ??= { kind: 'code', afterBlank: line.afterBlank, isQuoted: false, lines: [] };
      open.lines.push(line);
    } else if (reading.kind === 'fence') {
      close();
      isCode = !isCode;
    } else if (reading.kind === 'nothing') close();
    else if (
      reading.kind === 'underline' &&
      open?.kind === 'text' &&
      open.lines.length === 1 &&
      !line.afterBlank
    ) {
      close('heading');
    } else if (open !== undefined && !line.afterBlank && carriesOn(open, reading)) open.lines.push(reading);
    else {
      close();
      const kind = reading.kind === 'underline' ? 'text' : reading.kind;
      open = { kind, afterBlank: line.afterBlank, isQuoted: reading.isQuoted, lines: [reading] };
      if (kind === 'heading') close();
    }
  }
  close();
  return blocks;
}

function carriesOn(open: Open, reading: Reading): boolean {
  return !reading.isNew && (open.isQuoted || !reading.isQuoted);
}

/** The same text at the same offsets, with `done` in place of each character of an HTML comment. */
function hideComments(text: string): string {
  const pieces: string[] = [];
  let end = 0;
  while (end < text.length) {
    const start = text.indexOf('<!--', end);
    const close = start === -1 ? -1 : text.indexOf('-->', start + 4);
    if (close === -1) break;
    pieces.push(text.slice(end, start), done.repeat(close + 3 - start));
    end = close + 3;
  }
  return pieces.join('') + text.slice(end);
}

/** Markup may begin on one line of a block and end on another, so it is looked for in all of them together. */
function closeBlock(raw: string, text: string, { kind, afterBlank, lines }: Open): Block | undefined {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const betweenLines = lines
    .slice(1)
    .map((line, index) => ({ start: lines[index]?.end ?? line.start, end: line.start }));
  const marks = betweenLines.map((gap) => ({ start: gap.start + 1, end: gap.end }));
  const markup = kind === 'code' ? [] : findMarkup(text.slice(start, end));
  const dropped = [...marks, ...markup.map((span) => ({ start: start + span.start, end: start + span.end }))];
  return findBlock(raw, spansBetween({ start, end }, dropped), kind, afterBlank);
}

/** What is left of a span without others inside it. */
function spansBetween(whole: Span, dropped: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let start = whole.start;
  for (const span of [...dropped].sort((a, b) => a.start - b.start)) {
    if (span.start > start) spans.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  if (start < whole.end) spans.push({ start, end: whole.end });
  return spans;
}
