import type { Range } from '../domain/span.ts';
import type { Source } from './source/source.ts';

/** A cue in a sentence, and whom it names; the words of both stand between two items. */
export type Attribution = {
  /** The items of the cue: "said", "according to", "quoted … as saying". */
  readonly cue: number;
  readonly cueRange: Range;
  /** Undefined where the words do not say whose it is: "the claim that", "is said to be". */
  readonly source: Source | undefined;
  /** First and last item of the cue and its source. */
  readonly first: number;
  readonly last: number;
  readonly form: 'verb' | 'inverted' | 'according' | 'shared' | 'noun' | 'nominal' | 'passive';
  /** Of a noun like "claim": the items of what is said. */
  readonly clause?: readonly [first: number, last: number] | undefined;
};

/** Where a quotation stands to the attribution that it belongs to. */
export type Placed = 'before' | 'after' | 'inside';

/** One of the sentence's quotations, as an attribution has it. */
export type Quoting = { readonly quoted: number; readonly placed: Placed };

/** Items of what is said without marks: from the first to the last of each stretch, in order. */
export type Content = readonly (readonly [first: number, last: number])[];

/** An attribution with what stands before it. */
export type Led = Attribution & {
  /** The sentence's quotations that it says the speaker of. */
  readonly quotes: readonly Quoting[];
  readonly before: Content | undefined;
};
