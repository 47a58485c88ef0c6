import type { SentenceId } from './sentence.ts';
import type { Range } from './span.ts';

/** A place in the library: a range of one sentence's text. */
export type Place = Range & { readonly sentence: SentenceId };

/**
 * Who said it, with the evidence. `steps` are the places that lead from the words beside the quotation to the full
 * name: the attribution itself ("said al-Husseini", "he added") first, then, when that has no full name, each place
 * that names who is meant. There is always at least the attribution.
 */
export type Speaker = { readonly name: string; readonly steps: readonly Place[] };

/**
 * `direct`: speech between marks that stands by itself; `partial`: speech between marks that is part of the article's
 * own sentence; `indirect`: what the article reports somebody as saying, without marks; `scare`: a title or a term
 * between marks, which nobody is quoted with.
 */
export type QuotationKind = 'direct' | 'partial' | 'indirect' | 'scare';

/** Words that are somebody's and not the article's, or stand between marks as if they were. */
export type Quotation = {
  readonly id: number;
  readonly kind: QuotationKind;
  /**
   * The words without marks, and of what is reported without the "that" before them: one place a sentence, in the order
   * of the text; two of one sentence where the attribution stands between ("It is, he said, cold").
   */
  readonly words: readonly Place[];
  /** Carries on the direct quotation before it in the list: “It is cold,” he said, “and dark.” */
  readonly goesOn?: true;
  /** The words that say that somebody says it: "said", "according to". */
  readonly cue?: Place;
  /** Whom the cue names, in full: "its spokesman, Gideon Marsh", "he". */
  readonly source?: Place;
  /** Undefined when the article does not say who "he" is, or nothing at all. */
  readonly speaker?: Speaker;
};

/** Speech between marks: what can be shown as somebody's own words. */
export function isSpoken({ kind }: Pick<Quotation, 'kind'>): boolean {
  return kind === 'direct' || kind === 'partial';
}
