import type { Citation, Evidence } from './answer.ts';
import type { Range } from './span.ts';

/** In what two statements differ: an amount, a name for the same role or place, or one denies what the other says. */
export type DifferenceKind = 'amounts' | 'names' | 'denial';

/** Words in which a statement differs from another: of a side of a comparison and one of its pieces of evidence. */
export type DifferingWords = {
  readonly side: number;
  readonly evidence: number;
  /** Of the evidence's sentence. */
  readonly range: Range;
};

/** Two places that cannot both be the whole truth. They are pointed at; there is no verdict. */
export type Difference = {
  readonly kind: DifferenceKind;
  readonly places: readonly [DifferingWords, DifferingWords];
};

/** What one article says: one sentence or two, in the order of its text. */
export type ComparedArticle = { readonly evidence: readonly [Evidence, ...Evidence[]] };

/** An article that does not speak of it. */
export type SilentArticle = Pick<Citation, 'article' | 'title' | 'outlet' | 'published'>;
