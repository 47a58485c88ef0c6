import { expect, test } from 'vitest';
import { createForest, scoreOf } from '../../src/search/trees.ts';
import { fitTrees, type TreeList } from '../../src/train/fit-trees.ts';
import { randomFrom } from '../../src/train/random.ts';

const options = { trees: 60, depth: 3, rate: 0.2, leastWeight: 1, penalty: 1, sample: 0.8, seed: 5 };

/** Lists whose right row is the one where both features are large, or both small: no line parts those. */
function listsOf(count: number, seed: number): TreeList[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const rows = Array.from({ length: 5 }, () => Float32Array.of(random(), random(), random()));
    const fits = rows.map(([one = 0, other = 0]) => (one - 0.5) * (other - 0.5));
    const best = fits.indexOf(Math.max(...fits));
    return { rows, targets: rows.map((_, at) => (at === best ? 1 : 0)) };
  });
}

function shareRight(lists: readonly TreeList[], trees: ReturnType<typeof fitTrees>): number {
  const right = lists.filter(({ rows, targets }) => {
    const scores = rows.map((row) => scoreOf(createForest(trees), row));
    return targets[scores.indexOf(Math.max(...scores))] === 1;
  });
  return right.length / lists.length;
}

test('trees find what two features tell only together, also in lists that they have not seen', () => {
  const trees = fitTrees(listsOf(600, 1), options);
  expect(trees).toHaveLength(60);
  expect(shareRight(listsOf(300, 2), trees)).toBeGreaterThan(0.8);
  expect(shareRight(listsOf(300, 2), [])).toBeLessThan(0.4);
});

test('the same lists and the same seed give the same trees', () => {
  const lists = listsOf(50, 3);
  expect(fitTrees(lists, options)).toEqual(fitTrees(lists, options));
  expect(fitTrees(lists, { ...options, seed: 6 })).not.toEqual(fitTrees(lists, options));
});

test('without a difference between rows there is nothing to ask', () => {
  const rows = [Float32Array.of(1), Float32Array.of(1)];
  const trees = fitTrees([{ rows, targets: [1, 0] }], options);
  for (const tree of trees) expect(tree).toHaveProperty('value');
});

test('no lists give trees that change nothing', () => {
  expect(scoreOf(createForest(fitTrees([], { ...options, trees: 3 })), [1])).toBe(0);
});
