import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createIdentifies } from '../../../src/discord/gateway/identifies.ts';
import { ledgerInMemory } from '../../../src/discord/gateway/ledger.ts';
import { createShard, type Shard } from '../../../src/discord/gateway/shard.ts';
import { beatEvery, createFakeGateway, hello, obliging, ready } from './fake-gateway.ts';

// discord.js without a network, and with a clock that is moved by hand.

vi.mock('ws', async () => ({ WebSocket: (await import('./fake-gateway.ts')).FakeSocket }));
vi.mock('node:timers', async () => (await import('./fake-gateway.ts')).timers);
vi.mock('node:timers/promises', async () => (await import('./fake-gateway.ts')).timersPromises);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const day = 24 * 60 * 60 * 1000;
const [dispatchOp, beatOp, identifyOp, resumeOp] = [0, 1, 2, 6];
const fatal = [4004, 4010, 4011, 4012, 4013, 4014];
const sessionOver = [4003, 4007, 4009];
const resumable = [1000, 1001, 1006, 1011, 4000, 4001, 4002, 4005, 4008, 4999];

function start(gateway: ReturnType<typeof createFakeGateway>, store = ledgerInMemory()) {
  const heard: [string, unknown][] = [];
  const failures: (number | Error)[] = [];
  const shard: Shard = createShard({
    id: 0,
    count: 1,
    token: 'secret',
    information: {
      url: 'wss://gateway.test',
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
    },
    identifies: createIdentifies(store, { daily: 1000, groups: 1 }),
    onState: () => {},
    onDispatch: (name, data) => void heard.push([name, data]),
    onFatal: (reason) => void failures.push(reason),
  });
  shard.connect();
  const last = () => gateway.connections.at(-1);
  return { shard, heard, failures, last };
}
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('logs in with the intent Guilds alone, beats, and hands on events', async () => {
  const gateway = obliging();
  const { shard, heard, last } = start(gateway);
  await pass(1000);
  expect(shard.state()).toBe('ready');
  expect(last()?.url).toBe('wss://gateway.test?v=10&encoding=json');
  expect(gateway.all(identifyOp)).toMatchObject([{ d: { token: 'secret', intents: 1, shard: [0, 1] } }]);
  last()?.say({ op: dispatchOp, t: 'INTERACTION_CREATE', s: 5, d: { id: '7' } });
  await pass(0);
  expect(heard).toContainEqual(['INTERACTION_CREATE', { id: '7' }]);
  await pass(beatEvery * 10);
  expect(gateway.all(beatOp).length).toBeGreaterThanOrEqual(9);
  expect(gateway.all(beatOp).at(-1)).toMatchObject({ d: 5 });
  expect(shard.isHealthy()).toBe(true);
});

test('ended while it waits for its turn to log in, it takes none', async () => {
  const gateway = obliging();
  const store = ledgerInMemory({ times: [Date.now()], shards: { 0: { last: Date.now(), inVain: 9 } } });
  const { shard, failures } = start(gateway, store);
  await pass(1000);
  shard.end();
  await pass(day / 2);
  expect(gateway.all(identifyOp)).toEqual([]);
  expect(store.read().times).toHaveLength(1);
  expect(failures).toEqual([]);
});

test('ended just before its turn to log in, it takes none while the other side says goodbye', async () => {
  const gateway = obliging();
  const store = ledgerInMemory({ times: [Date.now()], shards: { 0: { last: Date.now(), inVain: 4 } } });
  const { shard, last } = start(gateway, store);
  await pass(3900);
  last()?.answerCloseAfter(10_000);
  shard.end();
  await pass(day / 2);
  expect(store.read().times).toHaveLength(1);
  expect(last()?.saidTooLate).toEqual([]);
});

describe('each close code, once ready', () => {
  test.each(fatal)('%i: it is over, at once', async (code) => {
    const gateway = obliging();
    const { shard, failures, last } = start(gateway);
    await pass(1000);
    last()?.close(code);
    expect({ failures, state: shard.state(), healthy: shard.isHealthy() }).toEqual({
      failures: [code],
      state: 'ended',
      healthy: false,
    });
    await pass(day);
    expect(gateway.connections).toHaveLength(1);
  });

  test.each(sessionOver)('%i: a new session', async (code) => {
    const gateway = obliging();
    const { shard, last } = start(gateway);
    await pass(1000);
    last()?.close(code);
    expect(shard.isHealthy()).toBe(false);
    await pass(20_000);
    expect(shard.isHealthy()).toBe(true);
    expect([gateway.all(identifyOp).length, gateway.all(resumeOp).length]).toEqual([2, 0]);
  });

  test.each(resumable)('%i: the same session goes on', async (code) => {
    const gateway = obliging();
    const { shard, last } = start(gateway);
    await pass(1000);
    last()?.say({ op: dispatchOp, t: 'X', s: 9, d: {} });
    await pass(0);
    last()?.close(code);
    expect(shard.isHealthy()).toBe(false);
    await pass(20_000);
    expect(shard.isHealthy()).toBe(true);
    expect(gateway.all(resumeOp)).toMatchObject([{ d: { token: 'secret', session_id: 'session', seq: 9 } }]);
    expect(gateway.connections[1]?.url).toContain('wss://resume.test');
    expect(gateway.all(identifyOp)).toHaveLength(1);
  });
});

describe('each close code, before ready', () => {
  const closing = (code: number, times: number) => {
    const gateway = obliging();
    let left = times;
    gateway.react((connection, { op }) => {
      if (op === identifyOp) {
        left -= 1;
        if (left >= 0) connection.close(code);
        else connection.say(ready);
      }
    });
    return gateway;
  };
  test.each(fatal)('%i: it is over, at once', async (code) => {
    const { failures, shard } = start(closing(code, 1));
    await pass(1000);
    expect({ failures, state: shard.state() }).toEqual({ failures: [code], state: 'ended' });
  });
  test.each([...sessionOver, ...resumable])('%i: logs in again', async (code) => {
    const { shard, failures } = start(closing(code, 1));
    await pass(20_000);
    expect({ failures, state: shard.state() }).toEqual({ failures: [], state: 'ready' });
  });
});

describe('what Discord says', () => {
  test('op 7: the same session on a new connection, which was not closed with 1000', async () => {
    const gateway = obliging();
    const { shard, last } = start(gateway);
    await pass(1000);
    last()?.say({ op: 7, d: null });
    await pass(1000);
    expect(gateway.connections[0]?.endedWith()).toBe(4200);
    expect({ state: shard.state(), resumed: gateway.all(resumeOp).length }).toEqual({
      state: 'ready',
      resumed: 1,
    });
  });

  test.each([
    [true, 1, 1],
    [false, 2, 0],
    [null, 2, 0],
  ])('op 9 with %j: identifies %i, resumes %i', async (resumable, identifies, resumes) => {
    const gateway = obliging();
    const { shard, last } = start(gateway);
    await pass(1000);
    last()?.say({ op: 9, d: resumable });
    await pass(20_000);
    expect(shard.state()).toBe('ready');
    expect([gateway.all(identifyOp).length, gateway.all(resumeOp).length]).toEqual([identifies, resumes]);
  });

  test('told to go twice and to go on, all at once: left once, and the session goes on', async () => {
    const gateway = obliging();
    const { shard, last } = start(gateway);
    await pass(1000);
    const connection = last();
    for (const payload of [{ op: 7 }, { op: 7 }, { op: 9, d: true }]) connection?.say(payload);
    await pass(20_000);
    expect({ state: shard.state(), connections: gateway.connections.length }).toEqual({
      state: 'ready',
      connections: 2,
    });
  });

  test('op 1: a heartbeat at once', async () => {
    const gateway = obliging();
    const { last } = start(gateway);
    await pass(100);
    const before = gateway.all(beatOp).length;
    last()?.say({ op: 1, d: null });
    await pass(0);
    expect(gateway.all(beatOp).length).toBe(before + 1);
  });

  test('op 1 when the first beat is due, answered late: one beat in each interval, also on later connections', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const gateway = obliging();
    const { shard, last } = start(gateway);
    await pass(beatEvery / 2 + 5);
    last()?.say({ op: 1, d: null });
    await pass(beatEvery);
    last()?.say({ op: 7, d: null });
    await pass(1000);
    const before = gateway.all(beatOp).length;
    await pass(beatEvery * 10);
    vi.restoreAllMocks();
    expect({ state: shard.state(), connections: gateway.connections.length }).toEqual({
      state: 'ready',
      connections: 2,
    });
    expect(gateway.all(beatOp).length - before).toBeLessThanOrEqual(10);
  });

  test('nothing: a connection that no longer answers beats is left and the session goes on', async () => {
    const gateway = obliging();
    const { shard } = start(gateway);
    await pass(beatEvery * 2);
    gateway.react(() => {});
    await pass(beatEvery * 2);
    expect(shard.isHealthy()).toBe(false);
    expect(gateway.connections[0]?.endedWith()).toBe(4200);
    expect(gateway.all(resumeOp).length).toBeGreaterThanOrEqual(1);
  });

  test('not ready, or ready and not heard from in time, is not healthy', async () => {
    const gateway = obliging();
    const { shard } = start(gateway);
    expect(shard.isHealthy()).toBe(false);
    await pass(beatEvery * 3);
    expect(shard.isHealthy()).toBe(true);
    // The connection is open and the next beat is not due: only its age tells.
    const later = performance.now() + 2 * beatEvery;
    vi.spyOn(performance, 'now').mockReturnValue(later);
    expect({ state: shard.state(), healthy: shard.isHealthy() }).toEqual({ state: 'ready', healthy: false });
    vi.restoreAllMocks();
  });

  test('what came together with the end of a connection is not heard, and comes again', async () => {
    const gateway = obliging();
    const { shard, heard, last } = start(gateway);
    await pass(1000);
    last()?.say({ op: dispatchOp, t: 'LATE', s: 9, d: {} });
    last()?.close(4000);
    await pass(20_000);
    expect(gateway.all(resumeOp)).toMatchObject([{ d: { seq: 1 } }]);
    expect({ state: shard.state(), late: heard.some(([name]) => name === 'LATE') }).toEqual({
      state: 'ready',
      late: false,
    });
  });

  test('no answer to RESUME: tried again, with the same session', async () => {
    const gateway = obliging();
    const { shard, last } = start(gateway);
    await pass(1000);
    let answers = false;
    gateway.react((connection, { op }) => {
      if (op === beatOp) connection.say({ op: 11 });
      if (op === resumeOp && answers) connection.say({ op: dispatchOp, t: 'RESUMED', s: 2, d: {} });
    });
    last()?.close(4000);
    await pass(10_000);
    expect(shard.state()).toBe('resuming');
    answers = true;
    await pass(20_000);
    expect({ state: shard.state(), logins: gateway.all(identifyOp).length }).toEqual({
      state: 'ready',
      logins: 1,
    });
  });

  test.each([0, -5, 10 ** 9, 'x', null])('hello with an interval of %j: no hello', async (interval) => {
    const gateway = createFakeGateway((connection) =>
      connection.say({ op: 10, d: { heartbeat_interval: interval } }),
    );
    start(gateway);
    await pass(15_000);
    expect([gateway.all(beatOp).length, gateway.all(identifyOp).length]).toEqual([0, 0]);
  });

  test('a second hello: one beat in each interval', async () => {
    const gateway = obliging();
    const { last } = start(gateway);
    await pass(15);
    last()?.say(hello);
    await pass(beatEvery * 10);
    expect(gateway.all(beatOp).length).toBeLessThanOrEqual(10);
  });

  test.each([null, {}, { session_id: 'session' }, { session_id: 'session', resume_gateway_url: 'nowhere' }])(
    'READY with %j, or RESUMED without a session to go on with: not ready',
    async (d) => {
      const gateway = createFakeGateway((connection) => connection.say(hello));
      const { shard, last } = start(gateway);
      await pass(1000);
      last()?.say({ op: dispatchOp, t: 'READY', s: 1, d });
      last()?.say({ op: dispatchOp, t: 'RESUMED', s: 2, d: {} });
      await pass(1000);
      expect(shard.state()).toBe('connecting');
      last()?.say(ready);
      await pass(1000);
      expect(shard.state()).toBe('ready');
    },
  );

  test('READY when it is ready: the session stays the one that it was', async () => {
    const gateway = obliging();
    const { last } = start(gateway);
    await pass(1000);
    last()?.say({ ...ready, d: { ...ready.d, session_id: 'other' } });
    await pass(1000);
    last()?.close(4000);
    await pass(20_000);
    expect(gateway.all(resumeOp)).toMatchObject([{ d: { session_id: 'session' } }]);
  });

  test('ended while it waits to connect: no more connections', async () => {
    const gateway = createFakeGateway((connection) => connection.close(1006));
    const { shard } = start(gateway);
    await pass(60_000);
    expect(shard.state()).toBe('waiting');
    shard.end();
    const before = gateway.connections.length;
    await pass(day);
    expect({ state: shard.state(), connections: gateway.connections.length }).toEqual({
      state: 'ended',
      connections: before,
    });
  });

  test('no hello: tried again', async () => {
    const gateway = createFakeGateway();
    start(gateway);
    await pass(60_000);
    expect(gateway.connections.length).toBeGreaterThanOrEqual(2);
  });
});

describe('an outage', () => {
  test('nobody there for ten minutes: ever longer waits, no login, and ready soon after', async () => {
    const gateway = createFakeGateway((connection) => connection.close(1006));
    const { shard } = start(gateway);
    await pass(600_000);
    expect(gateway.connections.length).toBeLessThan(15);
    expect(gateway.all(identifyOp)).toEqual([]);
    expect(shard.isHealthy()).toBe(false);
  });

  test.each([
    ['closes every session', (_: unknown, close: (code: number) => void) => close(4009)],
    ['declares every session invalid', (say: (payload: object) => void) => say({ op: 9, d: false })],
    ['never gets ready', () => {}],
    [
      'gets ready and closes',
      (say: (payload: object) => void, close: (code: number) => void) => {
        say(ready);
        setTimeout(() => close(4009), 10);
      },
    ],
  ])('a day of a gateway that %s: fewer than 100 logins', async (_, behaviour) => {
    const gateway = createFakeGateway((connection) => connection.say(hello));
    gateway.react((connection, { op }) => {
      if (op === beatOp) connection.say({ op: 11 });
      if (op === identifyOp) behaviour(connection.say, connection.close);
    });
    const { shard } = start(gateway);
    await pass(day);
    const logins = gateway.all(identifyOp).length;
    expect(logins).toBeGreaterThan(10);
    expect(logins).toBeLessThan(100);
    shard.end();
  });

  test('a program that is started again every ten seconds: fewer than 100 logins a day', async () => {
    const gateway = createFakeGateway((connection) => connection.say(hello));
    const store = ledgerInMemory();
    for (let restart = 0; restart < 24 * 360; restart += 1) {
      const { shard } = start(gateway, store);
      await pass(10_000);
      expect(shard.state()).not.toBe('ended');
      // Killed: it has no time to say goodbye.
      vi.clearAllTimers();
    }
    expect(gateway.all(identifyOp).length).toBeLessThan(100);
  });

  test('the day’s logins are nearly used up: it ends and says why', async () => {
    const now = Date.now();
    const store = ledgerInMemory({ times: Array.from({ length: 950 }, () => now - 1000), shards: {} });
    const { failures, last } = start(obliging(), store);
    await pass(1000);
    expect(last()?.saidTooLate).toEqual([]);
    expect(failures).toMatchObject([{ message: expect.stringMatching(/logged in 950 times in 24 hours/) }]);
  });

  test('times noted by a clock that was wrong do not keep it out', async () => {
    const later = Date.now() + 10 * day;
    const store = ledgerInMemory({
      times: Array.from({ length: 999 }, () => later),
      shards: { 0: { last: later, inVain: 2 } },
    });
    const { shard } = start(obliging(), store);
    await pass(60_000);
    expect(shard.state()).toBe('ready');
  });
});

test('100,000 payloads of any kind: none throws, none takes 50 ms, and it can still be ready', async () => {
  const gateway = obliging();
  const { shard, failures, last } = start(gateway);
  await pass(1000);
  const piece = fc.oneof(
    fc.record(
      {
        op: fc.oneof(fc.integer({ min: -1, max: 12 }), fc.anything()),
        d: fc.anything(),
        s: fc.oneof(fc.integer(), fc.anything()),
        t: fc.oneof(fc.constantFrom('READY', 'RESUMED', 'INTERACTION_CREATE', '__proto__'), fc.anything()),
      },
      { requiredKeys: [] },
    ),
    fc.anything(),
  );
  const text = fc.oneof(
    piece.map((value) => JSON.stringify(value) ?? ''),
    fc.string(),
  );
  let slowest = 0;
  let sent = 0;
  for (const payload of fc.sample(text, { numRuns: 100_000, seed: 7 })) {
    const begun = process.cpuUsage();
    last()?.sayText(payload);
    const { user, system } = process.cpuUsage(begun);
    slowest = Math.max(slowest, (user + system) / 1000);
    sent += 1;
    if (sent % 20 === 0) await pass(sent % 1000 === 0 ? 400_000 : 1000);
  }
  expect(failures).toEqual([]);
  expect(slowest).toBeLessThan(50);
  await pass(day);
  expect(shard.state()).toBe('ready');
}, 60_000);
