import { readFileSync } from 'node:fs';

/** The trained weight of a feature of a run; 0 for a feature that has none. */
export type SpanWeights = (feature: number) => number;

/** Weights are kept as whole numbers of this: 0.02 more or less changes nothing. */
const unit = 1 / 64;
const largest = 127;
/** Stands where a slot is free: a weight of nothing is none. */
const free = 0;

const bytesOfHeader = 4;
const bytesPerSlot = 3;
/** 2 to the power of 32 divided by the golden ratio, made odd: where the search for a factor begins. */
const firstFactor = 0x9e3779b1;

/** Reads the trained weights. Trained: see `src/train`. */
export function readSpanWeights(): SpanWeights {
  return readTable(readFileSync(new URL('./span-weights.bin', import.meta.url)));
}

/**
 * A hash table with open addressing, because a question looks up tens of thousands of weights: five times as fast as a Map.
 * It is kept as it is in memory, so that reading it takes no time: the factor of its hash (32 bits), the mark of each slot
 * (16 bits), then its weight (8 bits), little-endian. At most three quarters full.
 *
 * A mark is both halves of a feature's hash together; the upper bits also say where it stands. No two features of the table
 * have one mark in one place, for another factor is taken where they would. Of a million features that are not in the table
 * a few meet another's mark and get its weight.
 */
export function writeTable(weights: ReadonlyMap<number, number>): Uint8Array {
  for (let factor = firstFactor; ; factor += 2) {
    const table = fill(weights, factor);
    if (table !== undefined) return table;
  }
}

/** @returns undefined where two features have one mark. */
function fill(weights: ReadonlyMap<number, number>, factor: number): Uint8Array | undefined {
  const bits = Math.ceil(Math.log2(weights.size / 0.75 + 2));
  const bytes = new Uint8Array(bytesOfHeader + 2 ** bits * bytesPerSlot);
  new Uint32Array(bytes.buffer, 0, 1)[0] = factor;
  const { marks, values } = viewsOf(bytes);
  const slotOf = createSlotOf(marks, values, factor);
  for (const [feature, weight] of weights) {
    const value = Math.max(-largest, Math.min(largest, Math.round(weight / unit)));
    if (value === free) continue;
    const slot = slotOf(feature);
    if (values[slot] !== free) return undefined;
    marks[slot] = markOf(Math.imul(feature, factor));
    values[slot] = value;
  }
  return bytes;
}

/** @param bytes what `writeTable` gave. */
export function readTable(bytes: Uint8Array): SpanWeights {
  // A copy begins where numbers of 32 bits may begin.
  const own = Uint8Array.from(bytes);
  const [factor = firstFactor] = new Uint32Array(own.buffer, 0, 1);
  const { marks, values } = viewsOf(own);
  const slotOf = createSlotOf(marks, values, factor);
  return (feature) => (values[slotOf(feature)] ?? free) * unit;
}

function viewsOf({ buffer, length }: Uint8Array<ArrayBuffer>) {
  const slots = (length - bytesOfHeader) / bytesPerSlot;
  return {
    marks: new Uint16Array(buffer, bytesOfHeader, slots),
    values: new Int8Array(buffer, bytesOfHeader + slots * 2, slots),
  };
}

/** Finds the slot of a feature, or the free one where it belongs. Multiplicative hashing (Knuth, The Art of Computer Programming, vol. 3, 6.4). */
function createSlotOf(marks: Uint16Array, values: Int8Array, factor: number): (feature: number) => number {
  const mask = marks.length - 1;
  const shift = Math.clz32(mask);
  return (feature) => {
    const hash = Math.imul(feature, factor);
    const mark = markOf(hash);
    let slot = hash >>> shift;
    while (values[slot] !== free && marks[slot] !== mark) slot = (slot + 1) & mask;
    return slot;
  };
}

function markOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & 0xffff;
}
