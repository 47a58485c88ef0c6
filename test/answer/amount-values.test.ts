import { expect, test } from 'vitest';
import { areApart, intervalOf } from '../../src/answer/amount-values.ts';

test.each([
  ['2,500', 2500, 2500],
  ['between 2,500 and 3,500', 2500, 3500],
  ['6,000 to 10,000', 6000, 10_000],
  ['12 to 15 million', 12e6, 15e6],
  ['$3.5 million', 3.5e6, 3.5e6],
  ['twenty-five', 25, 25],
  ['two hundred', 200, 200],
  ['five or six kilometres', 5, 6],
  ['up to 20,000', 0, 20_000],
  ['more than 60', 60, Number.POSITIVE_INFINITY],
  ['around 2,000', 1800, 2200],
  ['dozens', 24, 99],
  ['hundreds of thousands', 200_000, 999_999],
])('%j is from %d to %d', (written, least, most) => {
  const interval = intervalOf(written);
  expect(interval?.least).toBeCloseTo(least);
  expect(interval?.most).toBe(most);
});

test.each(['a third', 'half of', 'double'])('%j is no number', (written) => {
  expect(intervalOf(written)).toBeUndefined();
});

test('amounts are apart when no number fits both', () => {
  const apart = (one: string, other: string) => {
    const [a, b] = [intervalOf(one), intervalOf(other)];
    return a !== undefined && b !== undefined && areApart(a, b);
  };
  expect(apart('around 2,000', 'between 2,500 and 3,500')).toBe(true);
  expect(apart('40', 'about 40')).toBe(false);
  expect(apart('up to 20,000', '6,000 to 10,000')).toBe(false);
  expect(apart('14', '16')).toBe(true);
});
