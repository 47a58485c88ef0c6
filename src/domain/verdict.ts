import type { Evidence, SpeakerShown } from './answer.ts';
import type { Range } from './span.ts';

/** Of a message with more quotations, only the first ones are checked. */
export const mostChecked = 5;

/**
 * A run of words of a word-by-word comparison, in the order of reading. The article's words are ranges of the evidence's
 * sentence, so that nothing of it is written twice: `same` stands in both, `removed` only in the article, `left out`
 * where the text has an ellipsis or ends. `added` words stand only in the text.
 */
export type Compared =
  | { readonly kind: 'same' | 'removed' | 'left out'; readonly range: Range }
  | { readonly kind: 'added'; readonly text: string };

/** Why a difference turns the meaning: a "not", a number, a name, a day or month, a word that limits ("only", "may"). */
export type TurnKind = 'negation' | 'number' | 'name' | 'date' | 'limit';

/** A difference that turns the meaning. At least one of the two is there. */
export type Turn = {
  readonly kind: TurnKind;
  /** The article's words: a range of the evidence's sentence. */
  readonly article?: Range;
  /** The checked text's words. */
  readonly text?: string;
};

/** A piece of the checked text beside the piece of an article that it was found in. */
export type Matched = {
  /** One sentence or several; the highlight is what the piece was found in. */
  readonly evidence: Evidence;
  readonly comparison: readonly [Compared, ...Compared[]];
  readonly turns: readonly Turn[];
};

/** What equal words may differ in. `accents` are marks on letters, `marks` punctuation and quotation marks. */
export type Typography = 'case' | 'accents' | 'marks' | 'spacing';

/** Whose words they are in the article; null where it quotes them and does not say whom, undefined where it quotes nobody. */
type Said = {
  readonly speaker?: SpeakerShown | null;
  /** The sentences that name the speaker, where the matched one does not. */
  readonly naming: readonly Evidence[];
};

/** What became of one quotation. There is no score: it says what stands where, not what is true. */
export type Verdict =
  /** The words stand there; `also` in further places. */
  | ({
      readonly kind: 'exact';
      readonly match: Matched;
      readonly typography: readonly Typography[];
      readonly also: readonly Evidence[];
    } & Said)
  /** The words stand there, and the article says that somebody else than the one named said them. */
  | ({
      readonly kind: 'other speaker';
      readonly match: Matched;
      readonly typography: readonly Typography[];
      readonly also: readonly Evidence[];
      readonly speaker: SpeakerShown;
    } & Said)
  /** Close to what stands there; `isOthers` where the article says that somebody else than the one named said it. */
  | ({ readonly kind: 'altered'; readonly match: Matched; readonly isOthers: boolean } & Said)
  /** Parts of it stand in different places. */
  | { readonly kind: 'stitched'; readonly parts: readonly [Matched, Matched, ...Matched[]] }
  /** The words stand there, and words beside or between them are left out; `turns` are those that turn the meaning. */
  | ({ readonly kind: 'cut'; readonly match: Matched; readonly isOthers: boolean } & Said)
  /** No such words, but sentences that speak of the same. They are not quotations. */
  | { readonly kind: 'other words'; readonly evidence: readonly [Evidence, ...Evidence[]] }
  /** Nothing like it; `unknown` are words of it that no article has. */
  | { readonly kind: 'absent'; readonly unknown: readonly string[] };

/** One quotation of a message, as typed and without its marks, whom the message names for it, and what became of it. */
export type Check = {
  readonly text: string;
  readonly claimed?: string;
  readonly verdict: Verdict;
};
