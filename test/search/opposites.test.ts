import { expect, test } from 'vitest';
import { opposedTo } from '../../src/search/opposites.ts';
import { termOf } from '../../src/text/terms.ts';

test.each([
  ['north', 'east'],
  ['begin', 'ended'],
  ['accept', 'refuse'],
  ['wide', 'narrow'],
  ['Tuesday', 'Friday'],
])('“%s” and “%s” exclude each other, in both directions', (one, other) => {
  expect(opposedTo(termOf(one))).toContain(termOf(other));
  expect(opposedTo(termOf(other))).toContain(termOf(one));
});

test('no word excludes itself, and most exclude nothing', () => {
  for (const word of ['north', 'Tuesday', 'before'])
    expect(opposedTo(termOf(word))).not.toContain(termOf(word));
  for (const word of ['harbour', 'violin', '']) expect(opposedTo(termOf(word))).toEqual([]);
});
