import type { Furniture } from '../domain/article.ts';
import type { Passage, Span } from '../domain/span.ts';
import { tidyPassage } from '../text/passage.ts';
import { isProse } from './shape.ts';

/** A piece of a file that stands by itself: a paragraph, a headline, a button's label, a list item. */
export type Block = {
  readonly kind: 'text' | 'heading' | 'item' | 'code';
  readonly passage: Passage;
  /** Its words in small letters with one blank between; '' when it is too long for a label or a button, or quoted. */
  readonly phrase: string;
  /** Whether it reads like a paragraph of an article. */
  readonly prose: boolean;
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean;
  /** Set by the first rule that takes it for something else than the article. */
  readonly as?: Furniture;
};

/** How much text still can be a label, a button or a line about the page. In UTF-16 code units. */
const longestPhrase = 200;
const quotation = /^["“„«‘']/;

/** Undefined when the spans hold only white space. */
export function findBlock(
  raw: string,
  spans: readonly Span[],
  kind: Block['kind'],
  afterBlank: boolean,
): Block | undefined {
  const passage = tidyPassage(raw, spans);
  if (passage.spans.length === 0) return undefined;
  const phrase = quotation.test(passage.text) ? '' : phraseOf(passage.text);
  return { kind, passage, phrase, prose: isProse(passage.text), afterBlank };
}

export function phraseOf(text: string): string {
  if (text.length > longestPhrase) return '';
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(' ');
}
