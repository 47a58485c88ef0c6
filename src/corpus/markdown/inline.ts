import type { Span } from '../../domain/span.ts';

/**
 * Markdown inside a paragraph. The groups of a pattern are the characters that are not text; with `literal` the whole
 * match is text as it stands, and later patterns do not look into it. Every repetition is bounded or cannot overlap
 * with what follows it, so that reading stays linear.
 */
const target = String.raw`\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000}){0,5}(?:\s{1,9}["'][^"'\n]{0,500}["'])?\s{0,9}\)`;
const reference = String.raw`\[[^[\]\n]{0,200}\]`;
/** Stands for characters that are done with: no letter, no white space, no sign of Markdown. */
export const done = '\uffff';

const patterns: readonly { readonly pattern: RegExp; readonly literal: boolean }[] = [
  { pattern: new RegExp(`(${done}+)`, 'dg'), literal: false },
  { pattern: /(\\)[!-/:-@[-`{-~\n\r]/dg, literal: true },
  { pattern: /(?<!`)(`{1,3})(?!`)[^`]{1,2000}(?<!`)(\1)(?!`)/dg, literal: true },
  // An image, a reference to a footnote, an HTML tag; then the brackets of <https://…> and of links.
  { pattern: new RegExp(String.raw`(!\[[^[\]]{0,2000}\](?:${target}|${reference}))`, 'dg'), literal: false },
  { pattern: /(\[\^[^[\]\s]{1,100}\])/dg, literal: false },
  { pattern: /(<)(?:https?:\/\/|mailto:)[^<>\s]{1,2000}(>)/dg, literal: true },
  { pattern: /(<\/?[a-zA-Z][^<>]{0,500}>)/dg, literal: false },
  { pattern: new RegExp(String.raw`(\[)[^[\]]{0,2000}(\](?:${target}|${reference}))`, 'dg'), literal: false },
];

/** The characters of a piece of Markdown that are not text, as spans of that piece, in no order. */
export function findMarkup(text: string): Span[] {
  const markup: Span[] = [];
  let rest = text;
  for (const { pattern, literal } of patterns) {
    const seen: Span[] = [];
    for (const match of rest.matchAll(pattern)) {
      const groups = indicesOf(match);
      markup.push(...groups);
      seen.push(...(literal ? [{ start: match.index, end: match.index + match[0].length }] : groups));
    }
    rest = withoutSpans(rest, seen);
  }
  return [...markup, ...findEmphasis(rest)];
}

/** Where the groups of a match stand, in order. */
function indicesOf(match: RegExpMatchArray): Span[] {
  const groups = match.indices?.slice(1) ?? [];
  return groups.flatMap((group: [number, number] | undefined) =>
    group === undefined ? [] : [{ start: group[0], end: group[1] }],
  );
}

/** Pairs of stars, underscores and tildes that touch a word on their inner side, and nothing else. */
function findEmphasis(text: string): Span[] {
  const open = new Map<string, Span>();
  const found: Span[] = [];
  for (const { 0: sign, index } of text.matchAll(/\*{1,3}|_{1,3}|~~/g)) {
    const span = { start: index, end: index + sign.length };
    const before = text[span.start - 1] ?? ' ';
    const after = text[span.end] ?? ' ';
    const isInsideWord = sign.startsWith('_') && isWordPart(before) && isWordPart(after);
    const opening = open.get(sign);
    if (opening !== undefined && !isBlank(before) && !isInsideWord) {
      found.push(opening, span);
      open.delete(sign);
    } else if (!isBlank(after) && !isInsideWord) open.set(sign, span);
  }
  return found;
}

function isBlank(character: string): boolean {
  return character.trim() === '';
}

function isWordPart(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** The same length, with what is done put out of sight. The spans are in order. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  let end = 0;
  const pieces = spans.map((span) => {
    const piece = text.slice(end, span.start) + done.repeat(span.end - span.start);
    end = span.end;
    return piece;
  });
  return pieces.join('') + text.slice(end);
}
