import { createForest, type Forest, leaf, type Trees } from './trees.ts';

/**
 * Trees as base64, node after node, the low side of a question right after it. First stand the numbers of all nodes, the most
 * that goes to the low side or a leaf's value, in single precision, little-endian; then, a byte each, their features, 255 for
 * a leaf. Beside them stand the names of the features, at most 255.
 */
export type StoredTrees = { readonly features: string; readonly trees: string };

const between = '; ';
const storedLeaf = 255;
const bytesPerNumber = 4;

/** The names of features in one text, as `StoredTrees` has them. */
export function writeFeatures(names: readonly string[]): string {
  return names.join(between);
}

export function packTrees(trees: Trees): string {
  const { numbers, features } = createForest(trees);
  const stored = Uint8Array.from(features, (feature) => (feature === leaf ? storedLeaf : feature));
  return Buffer.concat([Buffer.from(numbers.buffer), stored]).toString('base64');
}

/**
 * What `packTrees` gave, ready for scoring rows.
 * @param own the program's features, in the order of its rows. One of the file that is gone is none of theirs: it counts as 0.
 */
export function unpackForest({ features: named, trees }: StoredTrees, own: readonly string[]): Forest {
  const places = named.split(between).map((name) => (own.includes(name) ? own.indexOf(name) : own.length));
  // A copy begins where numbers of 32 bits may begin.
  const bytes = Uint8Array.from(Buffer.from(trees, 'base64'));
  const count = bytes.length / (bytesPerNumber + 1);
  const numbers = new Float32Array(bytes.buffer, 0, count);
  const stored = bytes.subarray(count * bytesPerNumber);
  const features = new Int16Array(count);
  const highs = new Int32Array(count);
  const roots: number[] = [];
  /** @returns where the next tree or side begins. */
  const read = (at: number): number => {
    const feature = stored[at] ?? storedLeaf;
    features[at] = feature === storedLeaf ? leaf : (places[feature] ?? own.length);
    if (feature === storedLeaf) return at + 1;
    const high = read(at + 1);
    highs[at] = high;
    return read(high);
  };
  for (let at = 0; at < count; at = read(at)) roots.push(at);
  return { features, numbers, highs, roots: Int32Array.from(roots) };
}
