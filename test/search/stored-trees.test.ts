import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTrees, unpackForest, writeFeatures } from '../../src/search/stored-trees.ts';
import { createForest, type Tree } from '../../src/search/trees.ts';

const names = ['length', 'place, in the sentence', 'share'];

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.record({ value: fc.integer({ min: -9999, max: 9999 }).map((value) => value / 1000) }),
    fc.record({
      feature: fc.nat(names.length - 1),
      most: fc.float({ noNaN: true, noDefaultInfinity: true }),
      low: tie('tree'),
      high: tie('tree'),
    }),
  ),
}));

test('trees come back as they were, in single precision', () => {
  fc.assert(
    fc.property(fc.array(tree), (trees) => {
      const stored = { features: writeFeatures(names), trees: packTrees(trees) };
      expect(unpackForest(JSON.parse(JSON.stringify(stored)), names)).toEqual(createForest(trees));
    }),
    { seed: 1 },
  );
});

test('features are found by their names, in whatever order the program has them', () => {
  const trees: Tree[] = [{ feature: 0, most: 1, low: { value: 1 }, high: { value: 2 } }];
  const stored = { features: writeFeatures(names), trees: packTrees(trees) };
  for (const own of [['share', 'length'], ['share']])
    expect([...unpackForest(stored, own).features]).toEqual([1, -1, -1]);
});
