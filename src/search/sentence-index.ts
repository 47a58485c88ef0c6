import type { SentenceId, TermId } from '../domain/sentence.ts';

export type WeightedTerm = { readonly term: TermId; readonly weight: number };
export type Found = { readonly sentence: SentenceId; readonly score: number };

/** Finds the sentences that hold some of a question's terms. The port; `create-sentence-index.ts` chooses its adapter. */
export type SentenceIndex = {
  /** The best sentences first, at most `limit`; `within` leaves out all others. Ties go to the earlier sentence. */
  readonly find: (
    terms: readonly WeightedTerm[],
    limit: number,
    within?: (sentence: SentenceId) => boolean,
  ) => readonly Found[];
};

/** What an index is made of: the terms of each sentence, by its id. */
export type CreateSentenceIndex = (terms: readonly (readonly TermId[])[]) => SentenceIndex;
