import type { Furniture } from '../domain/article.ts';
import type { Passage, Span } from '../domain/span.ts';
import { tidyPassage } from '../text/passage.ts';
import type { Block } from './block.ts';
import { endsMidPhrase, isFinished, startsSmall, wordsOf } from './shape.ts';

/** What is put into the middle of other people's sentences. A section label or a row of stars is not. */
const interrupting: ReadonlySet<Furniture> = new Set([
  'advertisement',
  'navigation',
  'form',
  'related articles',
  'photo credit',
  'notice',
]);

const initialAtEnd = /(?<![\p{L}.])\p{Lu}\.$/u;
const initialAtStart = /^\p{Lu}\./u;
const lineBreak = /[\n\r\u2028\u2029]/;
const mostHeadingWords = 12;

/** The article's paragraphs, in order; one that furniture interrupts is a passage of several spans. */
export function joinParagraphs(raw: string, blocks: readonly Block[]): Passage[] {
  const groups: Block[][] = [];
  let between: Furniture[] = [];
  for (const block of blocks) {
    if (block.as !== undefined) {
      between.push(block.as);
      continue;
    }
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isFirst = groups.length === 1;
    if (group !== undefined && last !== undefined && isInterrupted(last, block, between, isFirst))
      group.push(block);
    else groups.push([block]);
    between = [];
  }
  return groups.map((group) => joined(raw, group));
}

function isInterrupted(last: Block, next: Block, between: readonly Furniture[], isFirst: boolean): boolean {
  if (between.length === 0 || !between.every((as) => interrupting.has(as))) return false;
  if (last.kind !== next.kind || last.kind === 'code') return false;
  const before = last.passage.text;
  const after = next.passage.text;
  if (initialAtEnd.test(before) && (initialAtStart.test(after) || startsSmall(after))) return true;
  if (isQuotationSplit(before, after)) return true;
  if (isFinished(before)) return false;
  if (startsSmall(after) || endsMidPhrase(before)) return true;
  // Headings and the standfirst have no full stop either, and editors, unlike sellers, put pictures between paragraphs.
  const mayBeWhole = isFirst || between.includes('photo credit');
  return !mayBeWhole && wordsOf(before.slice(-400)).length > mostHeadingWords;
}

const marks = [
  { open: '“', close: '”' },
  { open: '«', close: '»' },
];

/** Whether a quotation begins in the first text and ends in the second, which does not begin one of its own. */
function isQuotationSplit(before: string, after: string): boolean {
  const curly = marks.some(({ open, close }) => {
    const closes = after.indexOf(close);
    const opens = after.indexOf(open);
    return (
      before.lastIndexOf(open) > before.lastIndexOf(close) &&
      closes !== -1 &&
      (opens === -1 || closes < opens)
    );
  });
  return (
    curly || (countStraight(before) % 2 === 1 && countStraight(after) % 2 === 1 && !after.startsWith('"'))
  );
}

function countStraight(text: string): number {
  return text.split('"').length - 1;
}

function joined(raw: string, group: readonly Block[]): Passage {
  const [only, ...others] = group.map(({ passage }) => passage);
  if (only !== undefined && others.length === 0) return only;
  const spans = group.flatMap(({ passage }, index) => {
    const next = group[index + 1];
    return next === undefined
      ? passage.spans
      : [...passage.spans, ...blankBetween(raw, passage, next.passage)];
  });
  return tidyPassage(raw, spans);
}

/**
 * The line break that ends the first one's line. Nothing between the letters of one abbreviation ("the U." and
 * "S. project").
 */
function blankBetween(raw: string, before: Passage, after: Passage): Span[] {
  if (initialAtEnd.test(before.text) && initialAtStart.test(after.text)) return [];
  const end = before.spans.at(-1)?.end ?? 0;
  const offset = raw.slice(end).search(lineBreak);
  return offset === -1 ? [] : [{ start: end + offset, end: end + offset + 1 }];
}
