import { createRequire } from 'node:module';
import type stored from './span-weights.json';

/** The trained weight of a feature of a run; 0 for a feature that has none. */
export type SpanWeights = (feature: number) => number;

/** Reads the trained weights; two lists of equal length keep the file small. Trained: see `src/train`. */
export function readSpanWeights(): SpanWeights {
  const { features, weights }: typeof stored = createRequire(import.meta.url)('./span-weights.json');
  return createTable(features, weights);
}

/**
 * A hash table with open addressing, because a question looks up tens of thousands of weights: five times as fast as a Map.
 * At most half full; slots are found by Fibonacci hashing (Knuth, The Art of Computer Programming, vol. 3, 6.4).
 */
export function createTable(features: readonly number[], weights: readonly number[]): SpanWeights {
  const bits = Math.ceil(Math.log2(features.length * 2 + 2));
  const shift = 32 - bits;
  const mask = 2 ** bits - 1;
  const keys = new Int32Array(2 ** bits).fill(-1);
  const values = new Float32Array(2 ** bits);
  const slotOf = (feature: number): number => {
    let slot = Math.imul(feature, 0x9e3779b1) >>> shift;
    while (keys[slot] !== -1 && keys[slot] !== feature) slot = (slot + 1) & mask;
    return slot;
  };
  features.forEach((feature, at) => {
    const slot = slotOf(feature);
    keys[slot] = feature;
    values[slot] = weights[at] ?? 0;
  });
  return (feature) => {
    const slot = slotOf(feature);
    return keys[slot] === feature ? (values[slot] ?? 0) : 0;
  };
}
