import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTrees, unpackTrees, writeFeatures } from '../../src/search/stored-trees.ts';
import type { Tree } from '../../src/search/trees.ts';

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

test('trees come back from their numbers as they were', () => {
  fc.assert(
    fc.property(fc.array(tree), (trees) => {
      const stored = { features: writeFeatures(names), trees: packTrees(trees) };
      expect(unpackTrees(JSON.parse(JSON.stringify(stored)), names)).toEqual(
        JSON.parse(JSON.stringify(trees)),
      );
    }),
    { seed: 1 },
  );
});

test('features are found by their names, in whatever order the program has them', () => {
  const trees: Tree[] = [{ feature: 0, most: 1, low: { value: 1 }, high: { value: 2 } }];
  const stored = { features: writeFeatures(names), trees: packTrees(trees) };
  expect(unpackTrees(stored, ['share', 'length'])).toMatchObject([{ feature: 1 }]);
  expect(unpackTrees(stored, ['share'])).toMatchObject([{ feature: 1 }]);
});
