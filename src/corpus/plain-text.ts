import type { Span } from '../domain/span.ts';
import { InputError } from '../errors.ts';
import { type Block, findBlock } from './block.ts';
import { isFinished, startsSmall } from './shape.ts';

/** A line that is not blank, without the white space at its ends. */
export type Line = Span & {
  /** Blanks and tabs before it. */
  readonly indent: number;
  readonly afterBlank: boolean;
};

const mostLines = 200_000;
const oneBreak = /\r\n|[\n\r\u2028\u2029]/;
const breaks = new RegExp(oneBreak, 'g');
const listMark = /^(?:[-–—*•·▪]|\(?\d{1,3}[.)])\s/u;

/** Columns at which people and programs break lines. In UTF-16 code units. */
const narrowest = 40;
const widest = 120;

/** The lines of a text that are not blank. Throws InputError when there are more than an article can have. */
export function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  let lastEnd = 0;
  for (const { written, index } of piecesBetween(raw, breaks)) {
    const text = written.trim();
    if (text === '') continue;
    const indent = written.length - written.trimStart().length;
    const start = index + indent;
    const between = raw.slice(lastEnd, start).replace(oneBreak, '');
    const afterBlank = lines.length === 0 || oneBreak.test(between);
    lines.push({ start, end: start + text.length, indent, afterBlank });
    if (lines.length > mostLines) {
      throw new InputError(`It has more than ${mostLines} lines: split it into one file an article.`);
    }
    lastEnd = start + text.length;
  }
  return lines;
}

/**
 * What stands between the places that match. Looking for the places and not for the pieces keeps the expression from going
 * back over millions of characters, for which the engine has no room once it has compiled it.
 */
function* piecesBetween(raw: string, mark: RegExp): Generator<{ written: string; index: number }> {
  let index = 0;
  for (const found of raw.matchAll(mark)) {
    yield { written: raw.slice(index, found.index), index };
    index = found.index + found[0].length;
  }
  yield { written: raw.slice(index), index };
}

/** The blocks of a plain text. Its paragraphs are lines, or several lines each when it was broken at some column. */
export function plainBlocks(raw: string): Block[] {
  const lines = linesOf(raw);
  const column = findColumn(raw, lines);
  const blocks: Block[] = [];
  let first: Line | undefined;
  lines.forEach((line, index) => {
    first ??= line;
    const next = lines[index + 1];
    if (next !== undefined && column !== undefined && isContinued(raw, line, next, column)) return;
    const block = findBlock(raw, [{ start: first.start, end: line.end }], 'text', first.afterBlank);
    if (block !== undefined) blocks.push(block);
    first = undefined;
  });
  return blocks;
}

/**
 * The column at which the file's lines were broken; undefined when each line is a paragraph. Broken lines are all about
 * as long as the longest, so that the next line's first word would not have fitted, and few of them end a sentence.
 */
function findColumn(raw: string, lines: readonly Line[]): number | undefined {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next === undefined || next.afterBlank ? [] : [{ line, next }];
  });
  const lengths = pairs.flatMap(({ line, next }) => [widthOf(line), widthOf(next)]);
  // One line in ten may be longer than the column: a long address cannot be broken.
  const column = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)];
  if (column === undefined || column < narrowest || column > widest) return undefined;
  const broken = pairs.filter(
    ({ line, next }) => isFull(raw, line, next, column) && !isFinished(raw.slice(line.start, line.end)),
  );
  return broken.length * 2 >= pairs.length ? column : undefined;
}

function isContinued(raw: string, line: Line, next: Line, column: number): boolean {
  const nextText = raw.slice(next.start, next.end);
  if (next.afterBlank || next.indent > line.indent || listMark.test(nextText)) return false;
  return (
    isFull(raw, line, next, column) || (!isFinished(raw.slice(line.start, line.end)) && startsSmall(nextText))
  );
}

/** Whether the next line's first word would not have fitted into this one. */
function isFull(raw: string, line: Line, next: Line, column: number): boolean {
  const firstWord = /^\S*/.exec(raw.slice(next.start, next.end))?.[0] ?? '';
  return widthOf(line) + 1 + firstWord.length > column;
}

function widthOf(line: Line): number {
  return line.indent + line.end - line.start;
}
