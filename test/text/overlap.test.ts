import { expect, test } from 'vitest';
import { comparedForm, overlapOf } from '../../src/text/overlap.ts';

test.each([
  ['The  Euphrates, River', 'euphrates river'],
  ['a U.S.-led coalition', 'usled coalition'],
  ['an', ''],
  ['“Théâtre”', 'théâtre'],
])('%j is compared as %j', (answer, form) => {
  expect(comparedForm(answer)).toBe(form);
});

test.each([
  ['the east bank', 'East Bank', 1],
  ['on the east bank', 'the east bank', 0.8],
  ['the the the', '', 1],
  ['', 'Anbar', 0],
  ['Anbar', 'Nineveh', 0],
  // A word counts as often as both have it.
  ['york york york', 'new york', 2 / 5],
])('%j and %j overlap by %d', (answer, gold, overlap) => {
  expect(overlapOf(answer, gold)).toBeCloseTo(overlap, 12);
  expect(overlapOf(gold, answer)).toBeCloseTo(overlap, 12);
});
