import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DiscordAPIError, RateLimitError } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Call, createApi } from '../../../src/discord/rest/api.ts';
import { Resting } from '../../../src/discord/rest/breaker.ts';
import type { MakeRequest } from '../../../src/discord/rest/guard.ts';
import { RateLimited } from '../../../src/discord/rest/rate-limit.ts';

// The policy alone, with a made-up network and a clock that is moved by hand: an outage of a day takes a moment.

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Said = { status: number; body?: unknown; headers?: Record<string, string> } | Error;

/** Says the same for every request, or one after the other. */
function network(...said: Said[]) {
  const sent: string[] = [];
  const makeRequest: MakeRequest = async (url) => {
    const next = said[Math.min(sent.length, said.length - 1)] ?? { status: 204 };
    sent.push(url);
    if (next instanceof Error) throw next;
    const { status, headers = {}, body = '' } = next;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return new Response(text === '' ? null : text, { status, headers });
  };
  return { sent, api: createApi({ token: 'secret', makeRequest }) };
}

const callback: Call = {
  method: 'post',
  route: '/interactions/1/token/callback',
  body: {},
  asBot: false,
  within: 2700,
  each: 1000,
  doneCode: 40060,
};
const acknowledged = { status: 400, body: { code: 40060, message: 'already acknowledged' } };
const reset = Object.assign(new Error('reset'), { code: 'ECONNRESET' });
const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
const limited = (headers: Record<string, string>, body?: unknown) => ({ status: 429, headers, body });

/** Settles while the clock runs on for a day. */
async function settled<Value>(promise: Promise<Value>): Promise<Value | Error> {
  const caught = promise.catch((error: Error) => error);
  await vi.advanceTimersByTimeAsync(24 * 60 * 60 * 1000);
  return caught;
}

describe('a pause that Discord asks for', () => {
  test.each([
    ['in the header', limited({ 'retry-after': '0.5' })],
    ['in the body', limited({}, { retry_after: 0.5 })],
    ['in the body, the header being nonsense', limited({ 'retry-after': 'soon' }, { retry_after: 0.5 })],
  ])('%s is kept, once', async (_, pause) => {
    const { api, sent } = network(pause, { status: 204 });
    const answer = api(callback);
    await vi.advanceTimersByTimeAsync(499);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
    expect(await settled(answer)).not.toBeInstanceOf(Error);
  });

  test.each([
    ['missing', limited({})],
    ['no number', limited({ 'retry-after': 'NaN' })],
    ['negative', limited({ 'retry-after': '-1' })],
    ['zero', limited({ 'retry-after': '0' })],
    ['in HTML', limited({}, '<html>')],
    ['a day', limited({ 'retry-after': '86400' })],
    ['endless', limited({ 'retry-after': 'Infinity' })],
  ])('%s: given up at once', async (_, pause) => {
    const { api, sent } = network(pause);
    expect(await settled(api(callback))).toBeInstanceOf(RateLimited);
    expect(sent).toHaveLength(1);
  });

  test('announced with an answer, of a day: what would wait for it is given up at once', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset-after': '86400' };
    const { api, sent } = network({ status: 200, headers });
    const post: Call = { method: 'post', route: '/channels/1/messages', asBot: true };
    await api(post);
    await expect(api(post)).rejects.toBeInstanceOf(RateLimitError);
    expect(sent).toHaveLength(1);
  });

  test('three in a row: given up', async () => {
    const { api, sent } = network(limited({ 'retry-after': '0.1' }));
    expect(await settled(api(callback))).toBeInstanceOf(RateLimited);
    expect(sent).toHaveLength(3);
  });
});

describe('a failure', () => {
  test.each([
    ['a connection that breaks', reset],
    ['an answer of 500', { status: 500 }],
    ['an answer of 502 in HTML', { status: 502, body: '<html>' }],
    ['a redirection', { status: 302, headers: { location: 'https://login.test' } }],
  ])('%s: tried again, and an acknowledgement there before is ours', async (_, failure) => {
    const { api, sent } = network(failure, acknowledged);
    expect(await settled(api(callback))).toBeUndefined();
    expect(sent).toHaveLength(2);
  });

  test.each([
    ['without an attempt of ours before', [acknowledged], 1],
    ['after an attempt that never left', [refused, acknowledged], 2],
    ['after a pause that was asked for', [limited({ 'retry-after': '0.1' }), acknowledged], 2],
  ])('an acknowledgement %s is somebody else’s', async (_, said, requests) => {
    const { api, sent } = network(...said);
    expect(await settled(api(callback))).toMatchObject({ code: 40060 });
    expect(sent).toHaveLength(requests);
  });

  test('for ever: five attempts, ever further apart, then the failure', async () => {
    const { api, sent } = network({ status: 500 });
    expect(await settled(api(callback))).toMatchObject({ status: 500 });
    expect(sent).toHaveLength(5);
  });

  test('a refusal is not tried again', async () => {
    const { api, sent } = network({ status: 404, body: { code: 10062, message: 'Unknown interaction' } });
    expect(await settled(api(callback))).toBeInstanceOf(DiscordAPIError);
    expect(sent).toHaveLength(1);
  });
});

describe('over a real connection', () => {
  beforeEach(() => void vi.useRealTimers());

  /** Answers with a body that is written piece by piece, for ever. */
  async function dripping(
    piece: string,
    every: number,
    run: (apiUrl: string, requests: () => number) => Promise<void>,
  ) {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(piece), every);
      response.on('close', () => clearInterval(timer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await run(`http://127.0.0.1:${port}`, () => requests);
    server.closeAllConnections();
    server.close();
  }

  test('an answer that never ends is left, tried again, and the time for the reply is kept', async () => {
    await dripping(' ', 10, async (apiUrl, requests) => {
      const start = performance.now();
      const call = createApi({ token: 'secret', apiUrl })({ ...callback, within: 1000, each: 300 });
      await expect(call).rejects.toThrow();
      expect(performance.now() - start).toBeLessThan(5000);
      expect(requests()).toBeGreaterThanOrEqual(2);
    });
  });

  test('an answer of more than a megabyte is left', async () => {
    await dripping('x'.repeat(500_000), 1, async (apiUrl) => {
      const call = createApi({ token: 'secret', apiUrl })({ ...callback, within: 10_000, each: 5000 });
      await expect(call).rejects.toMatchObject({ name: 'TooLarge' });
    });
  });
});

describe('an outage: what Discord counts towards a ban', () => {
  /** Somebody uses the bot every second, in one of so many servers. */
  async function outage(seconds: number, servers: number, ...said: Said[]) {
    const { api, sent } = network(...said);
    for (let second = 0; second < seconds; second += 1) {
      const guildId = String(second % servers);
      void api({ ...callback, guildId }).catch(() => {});
      void api({ method: 'post', route: `/channels/${guildId}/messages`, asBot: true, guildId }).catch(
        () => {},
      );
      await vi.advanceTimersByTimeAsync(1000);
    }
    return sent.length;
  }

  test.each([
    ['429 without a pause', limited({})],
    ['429 with HTML', limited({}, '<html>banned</html>')],
    ['429 for a day', limited({ 'retry-after': '86400' })],
    ['401', { status: 401, body: { code: 0, message: '401: Unauthorized' } }],
    ['403 from what stands before Discord', { status: 403, body: '<html>' }],
  ])('ten minutes of %s: fewer than 50 requests', async (_, said) => {
    expect(await outage(600, 50, said)).toBeLessThan(50);
  });

  test('a token that was refused is tried again when the breaker allows it', async () => {
    const { api, sent } = network({ status: 401, body: '<html>' }, { status: 200, body: { id: '1' } });
    const ask: Call = { method: 'get', route: '/applications/@me', asBot: true };
    await expect(api(ask)).rejects.toMatchObject({ status: 401 });
    expect(await api(ask)).toEqual({ id: '1' });
    expect(sent).toHaveLength(2);
  });

  test('one server that refuses does not stop the others', async () => {
    const missing = { status: 403, body: { code: 50013, message: 'Missing Permissions' } };
    const { api, sent } = network(missing);
    const post = (guildId: string) =>
      api({ method: 'post', route: '/channels/1/messages', asBot: true, guildId });
    for (let time = 0; time < 100; time += 1) await post('1').catch(() => {});
    expect(sent).toHaveLength(20);
    await expect(post('1')).rejects.toBeInstanceOf(Resting);
    await expect(post('2')).rejects.toBeInstanceOf(DiscordAPIError);
    await vi.advanceTimersByTimeAsync(10 * 60 * 1000);
    await expect(post('1')).rejects.toBeInstanceOf(DiscordAPIError);
  });

  test('what others have done (scope shared) is not counted', async () => {
    const { api, sent } = network(limited({ 'x-ratelimit-scope': 'shared', 'retry-after': '86400' }));
    for (let time = 0; time < 30; time += 1) await api(callback).catch(() => {});
    expect(sent).toHaveLength(30);
  });
});

test('at most 400 at once; the others follow', async () => {
  let running = 0;
  let most = 0;
  const makeRequest: MakeRequest = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 10));
    running -= 1;
    return new Response(null, { status: 204 });
  };
  const api = createApi({ token: 'secret', makeRequest });
  const all = Promise.all(Array.from({ length: 2000 }, () => api(callback)));
  await vi.advanceTimersByTimeAsync(1000);
  await all;
  expect(most).toBe(400);
});
