import type { Range } from '../domain/span.ts';

/** Words between quotation marks, without the marks. `open` is true when the paragraph ends before they are closed. */
export type Quoted = Range & { readonly open: boolean };

/** Which marks close what an opening mark begins. Straight marks close themselves. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '‘': '’',
  '"': '"',
  "'": "'",
};

/** Finds what stands between quotation marks in a paragraph, the outermost marks only. */
export function findQuoted(text: string): Quoted[] {
  const quoted: Quoted[] = [];
  let at = 0;
  while (at < text.length) {
    if (!opens(text, at)) {
      at++;
      continue;
    }
    const end = closingMark(text, at);
    if (end === undefined && isSingle(text.charAt(at))) at++;
    else {
      quoted.push({ from: at + 1, to: end ?? text.length, open: end === undefined });
      at = (end ?? text.length) + 1;
    }
  }
  return quoted.filter(({ from, to }) => from < to);
}

function isSingle(mark: string): boolean {
  return mark === '‘' || mark === "'";
}

/** An opening mark stands before a word and not inside one; this tells ' and " from feet, inches and apostrophes. */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (!(mark in closers)) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (/\s|^$/.test(after)) return false;
  if (mark === '"' || isSingle(mark)) return !/[\p{L}\p{N}]/u.test(before);
  return true;
}

function closingMark(text: string, opening: number): number | undefined {
  const mark = text.charAt(opening);
  const closing = closers[mark] ?? '';
  let depth = 0;
  for (let at = opening + 1; at < text.length; at++) {
    const letter = text.charAt(at);
    if (closing.includes(letter) && !(isSingle(mark) && isApostrophe(text, at))) {
      if (depth === 0) return at;
      depth--;
    } else if (letter === mark && mark !== '"' && !isSingle(mark)) depth++;
  }
  return undefined;
}

/** "don't", "the dockers' union": an apostrophe has a letter after it, or a small word; a closing mark has a mark before. */
function isApostrophe(text: string, at: number): boolean {
  if (/\p{L}/u.test(text.charAt(at + 1))) return true;
  const isPluralPossessive = text.charAt(at - 1) === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));
  return isPluralPossessive && text.slice(at + 1).search(/[’']/) >= 0;
}
