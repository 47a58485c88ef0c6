import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSpanWeights, readTable, writeTable } from '../../../src/answer/spans/span-weights.ts';
import { randomFrom } from '../../../src/train/random.ts';

const anyFeature = fc.oneof(fc.nat(0x7fffffff), fc.nat(300));
const anyEntries = fc.uniqueArray(
  fc.tuple(
    anyFeature,
    fc.integer({ min: -127, max: 127 }).map((parts) => parts / 64),
  ),
  {
    selector: ([feature]) => feature,
    maxLength: 300,
  },
);

test('a table gives what a Map gives, and 0 for what is absent', () => {
  const property = fc.property(anyEntries, fc.array(anyFeature), (entries, others) => {
    const map = new Map(entries);
    const table = readTable(writeTable(map));
    for (const feature of [...map.keys(), ...others]) {
      expect(table(feature)).toBeCloseTo(map.get(feature) ?? 0, 9);
    }
  });
  fc.assert(property, { seed: 11, numRuns: 200 });
});

const tableOf = (...entries: readonly (readonly [number, number])[]) =>
  readTable(writeTable(new Map(entries)));

test('an empty table and a table of one answer too', () => {
  expect(tableOf()(5)).toBe(0);
  expect(tableOf([0, 1.5])(0)).toBe(1.5);
  expect(tableOf([0, 1.5])(1)).toBe(0);
});

test('a weight is kept to 64ths, and a huge one as the largest that can be', () => {
  expect(tableOf([7, 0.12345])(7)).toBe(8 / 64);
  expect(tableOf([7, -1e9])(7)).toBe(-127 / 64);
});

test('what is no feature weighs nothing', () => {
  const table = tableOf([1, 0.5], [2, 1], [3, 1.5]);
  expect(table(-1)).toBe(0);
  expect(readSpanWeights()(-1)).toBe(0);
});

test('no feature of a table gets the weight of another, however many there are', () => {
  const random = randomFrom(1);
  const features = new Set(Array.from({ length: 98_000 }, () => Math.floor(random() * 2 ** 31)));
  const map = new Map([...features].map((feature, at) => [feature, ((at % 127) + 1) / 64]));
  const table = readTable(writeTable(map));
  expect([...map].filter(([feature, weight]) => table(feature) !== weight)).toEqual([]);
});
