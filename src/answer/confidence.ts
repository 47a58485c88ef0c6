import { createRequire } from 'node:module';
import type { Library } from '../library/library.ts';
import { unpackForest } from '../search/stored-trees.ts';
import { chanceOf, type Forest } from '../search/trees.ts';
import { confidenceFeatures, createConfidenceReader } from './confidence-features.ts';
import type stored from './confidence-model.json';
import type { Draft } from './draft.ts';
import type { Understood } from './understand/understand.ts';

/** How sure we are: trees for two chances, and what is too unsure to be shown. Trained: see `src/train`. */
export type ConfidenceModel = {
  /** Trees for the chance that the articles answer the question at all. */
  readonly answerable: Forest;
  /** Trees for the chance that just these words are right. */
  readonly right: Forest;
  /** A question with a smaller chance of being answered at all is refused, 0 to 1. */
  readonly refuseBelow: number;
};

/** @param refuseBelow in place of the one that was chosen in training. */
export function readConfidenceModel(refuseBelow?: number): ConfidenceModel {
  const file: typeof stored = createRequire(import.meta.url)('./confidence-model.json');
  const { features, answerable, right } = file;
  return {
    answerable: unpackForest({ features, trees: answerable }, confidenceFeatures),
    right: unpackForest({ features, trees: right }, confidenceFeatures),
    refuseBelow: refuseBelow ?? file.refuseBelow,
  };
}

/** How sure we are of answers to one question: of the question itself, and of each answer. */
export type Judgement = { readonly answerable: number; readonly confidenceOf: (draft: Draft) => number };

/**
 * Judges answers to a question.
 * @param drafts best first, with at least one.
 */
export function judge(
  library: Library,
  understood: Understood,
  drafts: readonly [Draft, ...Draft[]],
  model: ConfidenceModel,
): Judgement {
  const read = createConfidenceReader(library, understood, drafts);
  return {
    answerable: chanceOf(model.answerable, read(drafts[0])),
    confidenceOf: (draft) => chanceOf(model.right, read(draft)),
  };
}
