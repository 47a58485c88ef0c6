import type { QuotationKind } from '../domain/quotation.ts';
import type { Placed } from './attribution.ts';
import type { Outline } from './outline.ts';

/** Without a speaker, fewer words than this between marks are a title or a term, not speech. */
const fewestWords = 4;
/** Inside a sentence that tells of nobody who speaks, so many words are. */
const fewestInside = 7;

/** Tells speech between marks from titles and terms, and whether it stands by itself. */
export function kindOf(
  outline: Outline,
  quoted: number,
  text: string,
  placed: Placed | 'carried' | undefined,
): QuotationKind {
  const at = outline.items.findIndex((item) => item.quoted === quoted);
  const isOwn = standsAlone(outline, at) && opensLikeSentence(text);
  switch (placed) {
    case 'carried':
    case 'before':
      return standsAlone(outline, at) ? 'direct' : 'partial';
    case 'after': {
      const isMarked = /^[,:—–]$/.test(outline.word(at - 1));
      if (!isMarked && isTitle(text)) return 'scare';
      return isMarked || opensLikeSentence(text) ? 'direct' : 'partial';
    }
    case 'inside': {
      // on “The Morning Hour.”
      const isNamed = outline.part(at - 1) === 'preposition' && isTitle(text.replace(/[.,]$/, ''));
      return isNamed || isTitle(text) ? 'scare' : 'partial';
    }
    case undefined:
      if (!isSpeech(text)) return 'scare';
      if (isOwn) return 'direct';
      return /\b(?:I|we|you|me|us)\b/.test(text) || wordsOf(text).length >= fewestInside
        ? 'partial'
        : 'scare';
  }
}

/** Nothing of the article's own sentence leads to it. */
function standsAlone({ word, part }: Outline, at: number): boolean {
  return at <= 0 || /^[,:;—–]$/.test(word(at - 1)) || part(at - 1) === 'quoted';
}

function opensLikeSentence(text: string): boolean {
  return /^\P{L}*(?:\p{Lu}|\p{N})/u.test(text) && wordsOf(text).length > 1;
}

/** Speech has a small letter in most of its words; a title has capitals. */
function isSpeech(text: string): boolean {
  return wordsOf(text).length >= fewestWords && !isTitle(text);
}

function isTitle(text: string): boolean {
  const words = wordsOf(text);
  const small = words.filter((word) => /^\P{L}*\p{Ll}/u.test(word));
  return small.length * 2 <= words.length && !/[.!?,…]$/.test(text);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
}
