import { expect, test } from 'vitest';
import { screenOf } from '../../src/cli/streams.ts';
import { fakeStreams } from './fakes.ts';

test.each([
  [120, 120],
  [0, 80],
  [3, 20],
])('a terminal that says %i columns gets lines of %i', (columns, width) => {
  const { output } = fakeStreams({ typed: true, columns }).streams;
  expect(screenOf(output, true)).toEqual({ width, colour: true });
  expect(screenOf(output, false)).toEqual({ width, colour: false });
});

test('what no terminal reads has no colours, and its lines are not broken', () => {
  const { output } = fakeStreams().streams;
  expect(screenOf(output, true)).toEqual({ width: Number.POSITIVE_INFINITY, colour: false });
});
