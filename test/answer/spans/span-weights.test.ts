import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTable, readSpanWeights } from '../../../src/answer/spans/span-weights.ts';

const anyFeature = fc.oneof(fc.nat(0x7fffffff), fc.nat(300));
const anyEntries = fc.uniqueArray(fc.tuple(anyFeature, fc.integer({ min: -1000, max: 1000 })), {
  selector: ([feature]) => feature,
  maxLength: 300,
});

test('a table gives what a Map gives, and 0 for what is absent', () => {
  const property = fc.property(anyEntries, fc.array(anyFeature), (entries, others) => {
    const map = new Map(entries);
    const table = createTable([...map.keys()], [...map.values()]);
    for (const feature of [...map.keys(), ...others]) expect(table(feature)).toBe(map.get(feature) ?? 0);
  });
  fc.assert(property, { seed: 11, numRuns: 200 });
});

test('an empty table and a table of one answer too', () => {
  expect(createTable([], [])(5)).toBe(0);
  expect(createTable([0], [3])(0)).toBe(3);
  expect(createTable([0], [3])(1)).toBe(0);
});

test('what is no feature weighs nothing', () => {
  const table = createTable([1, 2, 3], [4, 5, 6]);
  expect(table(-1)).toBe(0);
  expect(readSpanWeights()(-1)).toBe(0);
});
