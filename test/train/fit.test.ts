import { describe, expect, test } from 'vitest';
import { softmax } from '../../src/search/softmax.ts';
import { type DenseList, fitDense } from '../../src/train/fit-dense.ts';
import { fitSparse, type SparseList } from '../../src/train/fit-sparse.ts';
import { slopesOf } from '../../src/train/listwise.ts';
import { randomFrom, shuffled } from '../../src/train/random.ts';

/** Picks a row as often as its chance says. */
function picked(chances: readonly number[], random: () => number): number[] {
  let left = random();
  const at = chances.findIndex((chance) => {
    left -= chance;
    return left < 0;
  });
  return chances.map((_, row) => (row === at ? 1 : 0));
}

/** Lists in which somebody chose by these weights. */
function denseLists(weights: readonly number[], count: number): DenseList[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, () => {
    const rows = Array.from({ length: 6 }, () => weights.map(() => random() * 2 - 1));
    const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
    return { rows, targets: picked(softmax(scores), random) };
  });
}

function sparseLists(weights: ReadonlyMap<number, number>, count: number): SparseList[] {
  const random = randomFrom(11);
  return Array.from({ length: count }, () => {
    const rows = Array.from({ length: 6 }, () =>
      Int32Array.from([...weights.keys()].filter(() => random() < 0.5)),
    );
    const scores = rows.map((row) => row.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0));
    return { rows, targets: picked(softmax(scores), random) };
  });
}

const backwards = <Row>({ rows, targets }: { rows: readonly Row[]; targets: readonly number[] }) => ({
  rows: rows.toReversed(),
  targets: targets.toReversed(),
});

describe('slopes', () => {
  test('are chance minus share, so that they sum to nothing and pull the right rows up', () => {
    const slopes = slopesOf([1, 2, 3], [0, 1, 0]);
    expect(slopes.reduce((sum, slope) => sum + slope, 0)).toBeCloseTo(0, 12);
    expect(slopes[1]).toBeCloseTo((softmax([1, 2, 3])[1] ?? 0) - 1, 12);
  });

  test('are those of the loss, by small differences', () => {
    const targets = [0.5, 0, 0.25];
    const loss = (scores: readonly number[]) =>
      -Math.log(softmax(scores).reduce((sum, chance, at) => sum + chance * (targets[at] ?? 0), 0));
    const scores = [0.3, -1, 2];
    const step = 1e-6;
    slopesOf(scores, targets).forEach((slope, at) => {
      const moved = scores.map((score, row) => (row === at ? score + step : score));
      expect((loss(moved) - loss(scores)) / step).toBeCloseTo(slope, 4);
    });
  });

  test('stay numbers for very large scores', () => {
    expect(softmax([5000, 4000])).toEqual([1, 0]);
  });
});

describe('a dense model', () => {
  const weights = [2, -1, 0.5, 0];
  const lists = denseLists(weights, 4000);
  const fitted = fitDense(lists, weights.length, { steps: 200, rate: 0.1 });

  test('finds the weights by which was chosen', () => {
    fitted.forEach((weight, at) => {
      expect(Math.abs(weight - (weights[at] ?? 0))).toBeLessThan(0.1);
    });
  });

  test('does not depend on the order of rows and lists', () => {
    const other = fitDense(lists.map(backwards).reverse(), weights.length, { steps: 200, rate: 0.1 });
    other.forEach((weight, at) => {
      expect(weight).toBeCloseTo(fitted[at] ?? 0, 6);
    });
  });

  test('is held small by a penalty', () => {
    const small = fitDense(lists, weights.length, { steps: 200, rate: 0.1, penalty: 3 });
    expect(Math.abs(small[0] ?? 0)).toBeLessThan(0.5);
  });
});

describe('a sparse model', () => {
  const weights = new Map([
    [3, 1.5],
    [70_000, -1],
    [12, 0.5],
  ]);
  const lists = sparseLists(weights, 3000);
  const options = { epochs: 12, rate: 0.3, start: 1, penalty: 0, seed: 1 };
  const fitted = fitSparse(lists, options);

  test('finds the weights by which was chosen', () => {
    expect([...fitted.keys()].sort((a, b) => a - b)).toEqual([3, 12, 70_000]);
    for (const [feature, weight] of weights)
      expect(Math.abs((fitted.get(feature) ?? 0) - weight), `${feature}`).toBeLessThan(0.15);
  });

  test('does not depend on the order of rows', () => {
    const other = fitSparse(lists.map(backwards), options);
    for (const [feature, weight] of fitted) expect(other.get(feature)).toBeCloseTo(weight, 6);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(fitSparse(lists, options)).toEqual(fitted);
    expect(fitSparse(lists, { ...options, seed: 2 })).not.toEqual(fitted);
  });

  test('leaves out features of few lists', () => {
    const rare = { rows: [Int32Array.of(99), Int32Array.of(3)], targets: [1, 0] };
    expect(fitSparse([...lists, ...Array(7).fill(rare)], options).has(99)).toBe(false);
    expect(fitSparse([...lists, ...Array(8).fill(rare)], options).has(99)).toBe(true);
  });
});

test('a shuffled order has every number once', () => {
  const order = shuffled(50, randomFrom(3));
  expect(order).not.toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(order).size).toBe(50);
});
