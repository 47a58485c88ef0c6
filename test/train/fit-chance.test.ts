import { expect, test } from 'vitest';
import { chanceOf, createForest } from '../../src/search/trees.ts';
import { type Example, fitChance, usualOptions } from '../../src/train/fit-chance.ts';
import { randomFrom } from '../../src/train/random.ts';

const options = { ...usualOptions, seed: 1 };

/** Rows of three numbers, of which the first two decide and the third says nothing. */
function examples(count: number, targetOf: (row: readonly number[]) => number, seed = 3): Example[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const values = [random(), random(), random()];
    return { row: Float32Array.from(values), target: targetOf(values), weight: 1 };
  });
}

test('trees learn what two features decide together, which no sum of the two could', () => {
  const differs = ([a = 0, b = 0]: readonly number[]) => (a > 0.5 === b > 0.5 ? 0 : 1);
  const trees = fitChance(examples(800, differs), options);
  const right = examples(200, differs, 4).filter(
    ({ row, target }) => Math.round(chanceOf(createForest(trees), row)) === target,
  );
  expect(right.length).toBeGreaterThan(185);
});

test('chances are shares: of rows with 0.3 about three in ten are right', () => {
  const random = randomFrom(9);
  const trees = fitChance(
    examples(3000, ([a = 0]) => (random() < (a < 0.5 ? 0.3 : 0.8) ? 1 : 0)),
    { ...options, trees: 30 },
  );
  expect(Math.abs(chanceOf(createForest(trees), [0.2, 0.5, 0.5]) - 0.3)).toBeLessThan(0.08);
  expect(Math.abs(chanceOf(createForest(trees), [0.8, 0.5, 0.5]) - 0.8)).toBeLessThan(0.08);
});

test('an example of no weight changes nothing, and the seed decides', () => {
  const own = examples(200, ([a = 0]) => (a > 0.5 ? 1 : 0));
  const none = own.map(({ row, target }) => ({ row, target: 1 - target, weight: 0 }));
  const chance = chanceOf(createForest(fitChance([...own, ...none], options)), [0.9, 0.5, 0.5]);
  expect(chance).toBeGreaterThan(0.9);
  expect(fitChance(own, options)).toEqual(fitChance(own, options));
});

test('where nothing tells rows apart, the mean is the chance', () => {
  const same = Array.from({ length: 100 }, (_, at) => ({ row: [1], target: at < 25 ? 1 : 0, weight: 1 }));
  expect(chanceOf(createForest(fitChance(same, options)), [1])).toBeCloseTo(0.25, 1);
});
