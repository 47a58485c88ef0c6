import { expect, test } from 'vitest';
import { shardsToRun } from '../../../src/discord/gateway/shards.ts';

test.each([
  [{}, 3, [0, 1, 2], 3],
  [{ count: 2 }, 3, [0, 1], 2],
  [{ ids: [1] }, 3, [1], 3],
  [{ ids: [0, 5], count: 6 }, 3, [0, 5], 6],
])('%j of %i recommended', (choice, recommended, ids, count) => {
  expect(shardsToRun(choice, recommended)).toEqual({ ids, count });
});

test('a shard that does not exist is refused with the remedy', () => {
  expect(() => shardsToRun({ ids: [0, 4], count: 4 }, 1)).toThrow(
    /^SHARDS names the shard 4, but there are 4/,
  );
});
