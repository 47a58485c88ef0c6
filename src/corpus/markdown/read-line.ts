import type { Span } from '../../domain/span.ts';
import { done } from './inline.ts';

/** What a line of Markdown is, and where its text stands. */
export type Reading = Span & {
  readonly kind: 'text' | 'heading' | 'item' | 'underline' | 'fence' | 'nothing';
  readonly isQuoted: boolean;
  /** Whether it begins something, so that it cannot carry on the line above. */
  readonly isNew: boolean;
};

const quoteMark = /^(?:>[ \t]?)+/;
const fence = /^(?:`{3,}|~{3,})/;
const underline = /^(?:=+|-+)$/;
const headingMark = /^#{1,6}(?:[ \t]+|$)/;
const closingMark = /[ \t]+#+$/;
const onlyComment = new RegExp(`^${done}+$`);
const definition = /^\[[^[\]]{1,200}\]:\s*\S/;
const bullet = /^[-*+][ \t]+(?:\[[ xX]\][ \t]+)?/;
const numberOrTable = /^(?:\d{1,3}[.)][ \t]|\|)/;

/** Reads one line, without the white space at its ends, of a text that shows no comments. */
export function readLine(text: string, line: Span): Reading {
  const written = text.slice(line.start, line.end);
  const quote = quoteMark.exec(written)?.[0] ?? '';
  const content = written.slice(quote.length);
  const start = line.start + quote.length;
  const isQuoted = quote !== '';
  const plain = { start, end: line.end, isQuoted };
  if (content === '' || definition.test(content) || onlyComment.test(content))
    return { ...plain, kind: 'nothing', isNew: true };
  if (fence.test(content)) return { ...plain, kind: 'fence', isNew: true };
  if (underline.test(content)) return { ...plain, kind: 'underline', isNew: true };
  const mark = headingMark.exec(content)?.[0];
  if (mark !== undefined) {
    const heading = content.replace(closingMark, '');
    const from = Math.min(start + mark.length, start + heading.length);
    return { kind: 'heading', start: from, end: start + heading.length, isQuoted, isNew: true };
  }
  const point = bullet.exec(content)?.[0];
  if (point !== undefined) return { ...plain, kind: 'item', start: start + point.length, isNew: true };
  if (!numberOrTable.test(content)) return { ...plain, kind: 'text', isNew: false };
  return { ...plain, kind: content.startsWith('|') ? 'text' : 'item', isNew: true };
}
