import { createRequire } from 'node:module';
import type stored from './span-weights.json';

/** The weight of each feature of a run; a feature that is not here weighs nothing. Trained: see `src/train`. */
export type SpanWeights = ReadonlyMap<number, number>;

/** Reads the trained weights; two lists of equal length keep the file small. */
export function readSpanWeights(): SpanWeights {
  const { features, weights }: typeof stored = createRequire(import.meta.url)('./span-weights.json');
  return new Map(features.map((feature, at) => [feature, weights[at] ?? 0]));
}
