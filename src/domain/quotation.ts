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

/** Words between quotation marks. When the article does not say who said them, `speaker` is undefined. */
export type Quotation = {
  readonly id: number;
  /** The words between the marks, without them: one place a sentence, in the order of the text. */
  readonly words: readonly Place[];
  readonly speaker?: Speaker;
};
