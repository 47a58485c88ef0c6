import { graphemes } from './graphemes.ts';

/** Shown where words were left out. */
export const ellipsis = '…';

/**
 * The longest beginning of a text of at most `longest` UTF-16 code units that ends between two characters as people
 * see them. Where the first of them is longer than that by itself, it is cut between two code points.
 */
export function beginningOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  if (longest <= 0) return '';
  const cut = graphemes().segment(text).containing(longest)?.index ?? 0;
  return cut > 0 ? text.slice(0, cut) : withoutHalfPair(text.slice(0, longest));
}

/** Like `beginningOf`, the longest end of a text; nothing where its last character does not fit. */
export function endOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  if (longest <= 0) return '';
  const wanted = text.length - longest;
  const across = graphemes().segment(text).containing(wanted);
  if (across === undefined || across.index === wanted) return text.slice(wanted);
  return text.slice(across.index + across.segment.length);
}

/** The text, or its beginning with an ellipsis: at most `longest` (1 or more) UTF-16 code units together. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${beginningOf(text, longest - ellipsis.length).trimEnd()}${ellipsis}`;
}

function withoutHalfPair(text: string): string {
  return text.isWellFormed() ? text : text.replace(/[\ud800-\udbff]$/, '');
}
