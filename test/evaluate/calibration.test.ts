import { expect, test } from 'vitest';
import { binsOf, calibrationError } from '../../src/evaluate/calibration.ts';
import type { Item } from '../../src/evaluate/run.ts';

function answered(confidence: number, right: boolean): Item {
  const misses = right ? [] : ['other words'];
  return { id: '', group: '', kind: '', asked: '', shown: '', confidence, values: {}, misses };
}

const refusal: Item = { id: '', group: '', kind: '', asked: '', shown: '', values: {}, misses: [] };

test('answers are counted by confidence, those at 1 in the last bin', () => {
  const bins = binsOf([
    answered(0.81, true),
    answered(0.89, false),
    answered(1, true),
    answered(0, false),
    refusal,
  ]);
  expect(bins).toEqual([
    { from: 0, to: 0.1, count: 1, confidence: 0, right: 0 },
    { from: 0.8, to: 0.9, count: 2, confidence: expect.closeTo(0.85), right: 0.5 },
    { from: 0.9, to: 1, count: 1, confidence: 1, right: 1 },
  ]);
  expect(calibrationError(bins)).toBeCloseTo((2 * 0.35) / 4, 12);
});

test('is 0 where confidence tells the truth, 1 where it is the opposite', () => {
  const honest = Array.from({ length: 10 }, (_, at) => answered(0.3, at < 3));
  expect(calibrationError(binsOf(honest))).toBeCloseTo(0, 12);
  expect(calibrationError(binsOf([answered(1, false), answered(0, true)]))).toBe(1);
});

test('without answers there is none', () => {
  expect(calibrationError(binsOf([refusal]))).toBeUndefined();
});
