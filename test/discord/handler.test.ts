import { pino } from 'pino';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Door } from '../../src/discord/door.ts';
import { createHandler, type Handling } from '../../src/discord/handler.ts';
import { libraryOf } from '../library/made-up.ts';
import { found } from '../render/answers.ts';
import { createNotedLog } from './noted-log.ts';

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

const library = libraryOf([]);
const answerer = { answer: async () => found, complete: () => [] };
const handlerWith = (handling: Partial<Handling>) =>
  createHandler({
    door: notedDoor().door,
    commands,
    answerer,
    library: () => library,
    log: pino({ level: 'silent' }),
    ...handling,
  });

test('who waits for a turn is told so; not who types, for whom there is nothing to tell', async () => {
  const { said, door } = notedDoor();
  const slow = {
    answer: async () => {
      const end = performance.now() + 100;
      while (performance.now() < end);
      return found;
    },
    complete: () => ['Amira Saleh'],
  };
  const handler = handlerWith({ door, answerer: slow, patience: 20 });
  handler.handle(payload('1', 2));
  handler.handle(payload('2', 2));
  handler.handle(payload('3', 4));
  await handler.close(5000);
  expect(said).toContain('2: deferred');
  expect(said).toContain('2: finished');
  expect(said.filter((line) => line.startsWith('3'))).toEqual(['3: choices']);
});

test('a crowd is turned away a few at a time, and while it is large nobody else is answered', async () => {
  const mostAtOnce = 10;
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let waiting = 0;
  const door = {
    ...notedDoor().door,
    async respond({ id }: { id: string }) {
      if (Number(id) <= mostAtOnce) return;
      waiting += 1;
      await opened;
    },
  };
  const outcomes: string[] = [];
  const onDone: Handling['onDone'] = ({ outcome }) => void outcomes.push(outcome);
  const handler = handlerWith({ door, mostAtOnce, onDone });
  for (let id = 1; id <= 600; id += 1) handler.handle(payload(String(id), 2));
  while (outcomes.length < mostAtOnce) await new Promise((resolve) => setTimeout(resolve, 5));
  handler.handle(payload('601', 2));
  expect(waiting).toBe(mostAtOnce);
  open();
  await handler.close(5000);
  expect(outcomes.filter((outcome) => outcome === 'busy')).toHaveLength(591);
  expect(outcomes).toHaveLength(601);
});

test('what could not be delivered is logged with the kind of error, and without its words', async () => {
  const lines: string[] = [];
  const respond = async () => {
    throw Object.assign(new TypeError('who leads the town?'), { code: 'ECONNRESET' });
  };
  const door = { ...notedDoor().door, respond };
  const handler = handlerWith({ door, log: await createNotedLog(lines) });
  handler.handle(payload('1', 2));
  await handler.close(5000);
  const warnings = lines.map((line) => JSON.parse(line)).filter(({ level }) => level >= 40);
  expect(warnings).toMatchObject([{ error: { name: 'TypeError', code: 'ECONNRESET' } }]);
  expect(lines.join('')).not.toContain('town');
});
