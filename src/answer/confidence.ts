import type { Wanted } from '../search/query.ts';
import type { RankedSentence } from '../search/rank.ts';
import { type SentenceFeature, sentenceFeatures } from '../search/sentence-features.ts';
import type { ScoredRange } from './spans/choose.ts';

/** Answers that we are less sure of are not shown. */
export const leastConfidence = 0.15;

/** What an answer still counts whose sentence holds neither a word nor a name of the question, but only words like its own. */
const onlyOtherWords = 0.33;

const positions = new Map(sentenceFeatures.map((feature, at) => [feature, at]));

/** What the kind of answer must have behind it in the grammar of the sentence; other kinds are judged by their words alone. */
const grammatical: ReadonlySet<Wanted> = new Set(['person', 'organisation', 'place', 'date', 'amount']);

/**
 * How sure we are that words answer, 0 to 1: how much of the question their sentence and its paragraph speak of (rare words
 * count more, and what is told of a name counts beside the name), less where a name or a number of the question is missing,
 * and less where grammar does not tie the words to the question.
 */
export function confidenceOf(
  wanted: Wanted,
  { features }: RankedSentence,
  { strength }: ScoredRange,
): number {
  const value = (feature: SentenceFeature) => features[positions.get(feature) ?? -1] ?? 0;
  const covered = 0.55 * value('coverage') + 0.45 * value('coverage in paragraph');
  const told = Math.max(value('told matched'), 0.8 * value('told in paragraph'));
  const missing = 0.25 * value('names missing') + 0.2 * value('numbers missing');
  const tied = grammatical.has(wanted) ? 0.4 + 0.6 * Math.min(1, strength * 1.5) : 1;
  const spoken = value('same words') > 0 || value('names matched') > 0 ? 1 : onlyOtherWords;
  return Math.max(0, Math.min(0.99, covered * (0.2 + 0.8 * told) * tied * spoken - missing));
}
