import type { Range } from '../domain/span.ts';
import { displayable } from './display.ts';
import { escapeInsideLine, escapeMarkdown } from './escape.ts';
import { ellipsis, endOf, shorten } from './shorten.ts';

/**
 * Text for a Discord message, safe and literal, at most `longest` UTF-16 code units after escaping. It is cut before
 * it is escaped, so no cut falls into an escape; on a line of its own or inside one.
 */
export function literal(text: string, longest: number): string {
  return fitting(longest, (room) => safe(shorten(text, room)));
}

/**
 * A sentence as a line of a quote block, the words that answer in bold, at most `longest` UTF-16 code units. A sentence
 * that does not fit keeps these words and is cut at its ends, never between them and what is left.
 */
export function quoteBlock(sentence: string, highlight: Range | undefined, longest: number): string {
  if (highlight === undefined) return `> ${literal(sentence, longest - '> '.length)}`;
  return fitting(longest, (room) => `> ${emphasised(sentence, highlight, room)}`);
}

/** A line of small grey text. */
export function subtext(text: string, longest: number): string {
  return `-# ${literal(text, longest)}`;
}

/** A line of bold text. */
export function bold(text: string, longest: number): string {
  return `**${literal(text, longest)}**`;
}

/** A piece of a line: bold, struck or neither. */
export type MarkedPiece = { readonly text: string; readonly style: 'plain' | 'added' | 'removed' };

/** Pieces as one line, added ones bold and removed ones struck; cut at its end where it is longer than `longest`. */
export function struckAndBold(pieces: readonly MarkedPiece[], longest: number): string {
  return fitting(longest, (room) => {
    let left = room;
    const shown = pieces.map(({ text, style }) => {
      const words = left <= 0 ? '' : shorten(text, left);
      left -= text.length;
      return marked(escapeInsideLine(displayable(words)), style);
    });
    return `> ${shown.join('')}`;
  });
}

function marked(text: string, style: MarkedPiece['style']): string {
  if (text.trim() === '' || style === 'plain') return text;
  const mark = style === 'added' ? '**' : '~~';
  return `${mark}${text}${mark}`;
}

const safe = (text: string) => escapeMarkdown(displayable(text));

function emphasised(sentence: string, { from, to }: Range, room: number): string {
  const words = shorten(sentence.slice(from, to), room);
  const before = sentence.slice(0, from);
  const after = sentence.slice(to);
  const left = Math.max(room - words.length, 0);
  const leftOfWords = Math.max(Math.floor(left / 2), left - after.length);
  const shownBefore = shortenStart(before, leftOfWords);
  const shownAfter = shorten(after, Math.max(left - shownBefore.length, 1));
  const start = safe(shownBefore);
  const end = escapeInsideLine(displayable(shownAfter));
  const highlighted = escapeInsideLine(displayable(words));
  // Without anything between them, the stars themselves would show.
  return highlighted === '' ? safe(shownBefore + shownAfter) : `${start}**${highlighted}**${end}`;
}

function shortenStart(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${ellipsis}${endOf(text, Math.max(longest - ellipsis.length, 0)).trimStart()}`;
}

/** The result for the largest room tried that is not longer than `longest`. Escaping at most doubles: few tries. */
function fitting(longest: number, render: (room: number) => string): string {
  let room = longest;
  let text = render(room);
  while (text.length > longest && room > 0) {
    room = Math.floor((room * longest) / text.length) - 1;
    text = render(room);
  }
  return text;
}
