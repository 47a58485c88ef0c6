import { setImmediate as nextRound } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTurns } from '../../src/discord/turns.ts';

test('one after the other, and in between whatever else has to be done', async () => {
  const turn = createTurns();
  const done: string[] = [];
  const all = ['a', 'b', 'c'].map((name) => turn(() => void done.push(name)));
  expect(done).toEqual([]);
  await nextRound();
  done.push('something else');
  await Promise.all(all);
  expect(done).toEqual(['a', 'something else', 'b', 'c']);
});

test('one that fails does not stop the others', async () => {
  const turn = createTurns();
  const failing = turn(() => {
    throw new Error('no');
  });
  const next = turn(() => 'yes');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
