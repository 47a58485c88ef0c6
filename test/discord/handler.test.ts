import { pino } from 'pino';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Door } from '../../src/discord/door.ts';
import { createHandler } from '../../src/discord/handler.ts';
import { libraryOf } from '../library/made-up.ts';
import { found } from '../render/answers.ts';

/** A way out that notes what is said to which interaction. */
function notedDoor() {
  const said: string[] = [];
  const door: Door = {
    respond: async ({ id }, { kind }) => void said.push(`${id}: ${kind}`),
    defer: async ({ id }) => void said.push(`${id}: deferred`),
    finish: async ({ id }) => void said.push(`${id}: finished`),
    post: async () => {},
  };
  return { said, door };
}

const payload = (id: string, type: number) => ({
  id,
  application_id: '1',
  token: 'x',
  type,
  data: {
    type: 1,
    name: 'who',
    options: [{ name: 'question', type: 3, value: 'who leads the town?', focused: true }],
  },
});

test('who waits for a turn is told so; not who types, for whom there is nothing to tell', async () => {
  const { said, door } = notedDoor();
  const library = libraryOf([]);
  const answerer = {
    answer: async () => {
      const end = performance.now() + 100;
      while (performance.now() < end);
      return found;
    },
    complete: () => ['Amira Saleh'],
  };
  const log = pino({ level: 'silent' });
  const handler = createHandler({ door, commands, answerer, library: () => library, log, patience: 20 });
  handler.handle(payload('1', 2));
  handler.handle(payload('2', 2));
  handler.handle(payload('3', 4));
  await handler.close(5000);
  expect(said).toContain('2: deferred');
  expect(said).toContain('2: finished');
  expect(said.filter((line) => line.startsWith('3'))).toEqual(['3: choices']);
});
