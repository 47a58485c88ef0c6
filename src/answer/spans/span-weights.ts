import { readFileSync } from 'node:fs';

/** The trained weight of a feature of a run; 0 for a feature that has none. */
export type SpanWeights = (feature: number) => number;

/** Weights are kept as whole numbers of this: 0.02 more or less changes nothing. */
const unit = 1 / 64;
const largest = 127;
const noFeature = -1;
const bytesPerSlot = 5;

/** Reads the trained weights. Trained: see `src/train`. */
export function readSpanWeights(): SpanWeights {
  return readTable(readFileSync(new URL('./span-weights.bin', import.meta.url)));
}

/**
 * A hash table with open addressing, because a question looks up tens of thousands of weights: five times as fast as a Map.
 * It is kept as it is in memory, so that reading it takes no time: the features of all slots (32 bits each), then their
 * weights (8 bits each), little-endian. At most three quarters full.
 */
export function writeTable(weights: ReadonlyMap<number, number>): Uint8Array {
  const bits = Math.ceil(Math.log2(weights.size / 0.75 + 2));
  const bytes = new Uint8Array(2 ** bits * bytesPerSlot);
  const { features, values } = viewsOf(bytes);
  features.fill(noFeature);
  for (const [feature, weight] of weights) {
    const slot = slotOf(features, feature);
    features[slot] = feature;
    values[slot] = Math.max(-largest, Math.min(largest, Math.round(weight / unit)));
  }
  return bytes;
}

/** @param bytes what `writeTable` gave. */
export function readTable(bytes: Uint8Array): SpanWeights {
  // A copy begins where numbers of 32 bits may begin.
  const { features, values } = viewsOf(Uint8Array.from(bytes));
  return (feature) => {
    const slot = slotOf(features, feature);
    return features[slot] === feature ? (values[slot] ?? 0) * unit : 0;
  };
}

function viewsOf({ buffer, length }: Uint8Array<ArrayBuffer>) {
  const slots = length / bytesPerSlot;
  return { features: new Int32Array(buffer, 0, slots), values: new Int8Array(buffer, slots * 4, slots) };
}

/** The slot of a feature, or the free one where it belongs. Fibonacci hashing (Knuth, The Art of Computer Programming, vol. 3, 6.4). */
function slotOf(features: Int32Array, feature: number): number {
  const mask = features.length - 1;
  let slot = Math.imul(feature, 0x9e3779b1) >>> Math.clz32(mask);
  while (features[slot] !== noFeature && features[slot] !== feature) slot = (slot + 1) & mask;
  return slot;
}
