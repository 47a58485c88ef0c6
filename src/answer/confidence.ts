import { createRequire } from 'node:module';
import type { Library } from '../library/library.ts';
import type { Wanted } from '../search/query.ts';
import { type SentenceFeature, sentenceFeatures } from '../search/sentence-features.ts';
import { unpackForest } from '../search/stored-trees.ts';
import { chanceOf, type Forest } from '../search/trees.ts';
import { confidenceFeatures, createConfidenceReader, spokenOf, tiedBy } from './confidence-features.ts';
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

/** Answers with less support are doubted. */
export const leastSupport = 0.15;
/** What an answer still counts whose sentence holds neither a word nor a name of the question, but only words like its own. */
const onlyOtherWords = 0.33;

const positions = new Map(sentenceFeatures.map((feature, at) => [feature, at]));

/**
 * How much of the question a sentence and its paragraph speak of, about 0 to 1 (rare words count more, and what is told of
 * a name counts beside the name), less where a name or a number of the question is missing, and less where grammar does not
 * tie the words to the question. Made by hand on questions that share their names with the articles and ask what these do
 * not say; the trees see few of those.
 */
export function supportOf(wanted: Wanted, { ranked, strength }: Pick<Draft, 'ranked' | 'strength'>): number {
  const value = (feature: SentenceFeature) => ranked.features[positions.get(feature) ?? -1] ?? 0;
  const missing = 0.25 * value('names missing') + 0.2 * value('numbers missing');
  const itself = value('same words') > 0 || value('names matched') > 0 ? 1 : onlyOtherWords;
  return spokenOf(ranked) * tiedBy(wanted, strength) * itself - missing;
}
