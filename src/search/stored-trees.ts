import { createForest, type Forest, type Tree, type Trees } from './trees.ts';

/**
 * Trees as a list of numbers: a leaf is -1 and its value; a question is its feature, the most that goes to the low side,
 * the low side and the high side. Beside it stand the names of the features that the numbers mean.
 */
export type StoredTrees = { readonly features: string; readonly trees: readonly number[] };

const between = '; ';
const leaf = -1;

/** The names of features in one text, as `StoredTrees` has them. */
export function writeFeatures(names: readonly string[]): string {
  return names.join(between);
}

/** Values of leaves have four digits; what rows are compared with has all of single precision. */
export function packTrees(trees: Trees): number[] {
  const pack = (tree: Tree): number[] =>
    'value' in tree
      ? [leaf, Number(tree.value.toPrecision(4))]
      : [tree.feature, Number(tree.most.toPrecision(9)), ...pack(tree.low), ...pack(tree.high)];
  return trees.flatMap(pack);
}

/** What `unpackTrees` gives, ready for scoring rows. */
export function unpackForest(stored: StoredTrees, own: readonly string[]): Forest {
  return createForest(unpackTrees(stored, own));
}

/** @param own the program's features, in the order of its rows. One of the file that is gone is none of theirs: it counts as 0. */
export function unpackTrees({ features, trees: numbers }: StoredTrees, own: readonly string[]): Trees {
  const gone = own.length;
  const places = features.split(between).map((name) => (own.includes(name) ? own.indexOf(name) : gone));
  let at = 0;
  const unpack = (): Tree => {
    const feature = numbers[at] ?? leaf;
    const number = numbers[at + 1] ?? 0;
    at += 2;
    if (feature === leaf) return { value: number };
    const low = unpack();
    return { feature: places[feature] ?? gone, most: Math.fround(number), low, high: unpack() };
  };
  const trees: Tree[] = [];
  while (at < numbers.length) trees.push(unpack());
  return trees;
}
