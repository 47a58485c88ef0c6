import { setImmediate as nextRound } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTurns } from '../../src/discord/turns.ts';

test('one after the other, and after each that takes its time whatever else has to be done', async () => {
  const turn = createTurns();
  const done: string[] = [];
  const takeTime = (name: string) => {
    const end = performance.now() + 5;
    while (performance.now() < end);
    done.push(name);
  };
  const all = ['a', 'b', 'c'].map((name) => turn(() => takeTime(name)));
  expect(done).toEqual([]);
  await nextRound();
  done.push('something else');
  await Promise.all(all);
  expect(done).toEqual(['a', 'something else', 'b', 'c']);
});

test('many that take no time do not wait for each other', async () => {
  const turn = createTurns();
  let done = 0;
  const all = Array.from({ length: 200 }, () =>
    turn(() => {
      done += 1;
    }),
  );
  let rounds = 0;
  while (done < all.length) {
    await nextRound();
    rounds += 1;
  }
  expect(rounds).toBeLessThan(all.length / 2);
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
