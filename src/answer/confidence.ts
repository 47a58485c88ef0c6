import type { Library } from '../library/library.ts';
import type { RankedSentence } from '../search/rank.ts';
import { sentenceFeatures } from '../search/sentence-features.ts';
import type { ScoredRange } from './spans/choose.ts';
import type { Understood } from './understand/understand.ts';

/** Answers that we are less sure of are not shown. */
export const leastConfidence = 0.35;

const at = (feature: (typeof sentenceFeatures)[number]) => sentenceFeatures.indexOf(feature);
const coverageAt = at('coverage in paragraph');
const ownCoverageAt = at('coverage');
const absentAt = at('wanted absent');
const namesMissingAt = at('names missing');
const numbersMissingAt = at('numbers missing');

/**
 * How sure we are that a sentence answers, 0 to 1: how much of the question it and its paragraph speak of (words weighted
 * by rarity), less where a name or a number of the question is missing or the wanted kind of answer is not there.
 */
export function confidenceOf(
  _library: Library,
  _understood: Understood,
  { features }: RankedSentence,
  _range: ScoredRange,
): number {
  const value = (index: number) => features[index] ?? 0;
  const covered = 0.6 * value(coverageAt) + 0.4 * value(ownCoverageAt);
  const penalty = 0.35 * value(absentAt) + 0.3 * value(namesMissingAt) + 0.3 * value(numbersMissingAt);
  return Math.max(0, Math.min(0.99, covered - penalty));
}
