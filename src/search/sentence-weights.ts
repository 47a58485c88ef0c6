import { createRequire } from 'node:module';
import { type FeatureWeights, type SentenceWeights, situations } from './rank.ts';
import type weights from './sentence-weights.json';

/** Trained: see `src/train`. Read with `require`, because importing JSON is still experimental in Node 20. */
export const sentenceWeights: SentenceWeights = createRequire(import.meta.url)(
  './sentence-weights.json',
) satisfies typeof weights;

/** The same weights in every situation. */
export function sameWeights(weights: FeatureWeights): SentenceWeights {
  const [first, second, third, fourth] = situations;
  return { [first]: weights, [second]: weights, [third]: weights, [fourth]: weights };
}
