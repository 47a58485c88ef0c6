import { createRequire } from 'node:module';
import type { SentenceWeights } from './rank.ts';
import type weights from './sentence-weights.json';

/** Trained: see `src/train`. Read with `require`, because importing JSON is still experimental in Node 20. */
export const sentenceWeights: SentenceWeights = createRequire(import.meta.url)(
  './sentence-weights.json',
) satisfies typeof weights;
