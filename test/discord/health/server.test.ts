import { afterEach, expect, test } from 'vitest';
import type { ShardHealth } from '../../../src/discord/gateway/gateway.ts';
import { type HealthServer, openHealthServer } from '../../../src/discord/health/server.ts';

let server: HealthServer | undefined;
afterEach(() => server?.close());

const host = '127.0.0.1';
const open = async (shards: readonly ShardHealth[]) => {
  server = await openHealthServer({ port: 0, host }, () => shards);
  return async (path: string, init?: RequestInit) => {
    const response = await fetch(`http://${host}:${server?.port}${path}`, init);
    return { status: response.status, text: await response.text() };
  };
};
const ready: ShardHealth = { id: 0, state: 'ready', isHealthy: true };

test.each([
  [[], 503, ''],
  [[ready], 200, 'shard 0: ready\n'],
  [[ready, { id: 1, state: 'waiting', isHealthy: false }], 503, 'shard 0: ready\nshard 1: waiting\n'],
  [[{ ...ready, isHealthy: false }], 503, 'shard 0: not heard from\n'],
] as const)('/readyz with %j', async (shards, status, text) => {
  const get = await open(shards);
  expect(await get('/readyz')).toEqual({ status, text });
  expect(await get('/livez')).toEqual({ status: 200, text: 'alive\n' });
});

test('/metrics: what was done, in figures, without anybody’s words', async () => {
  const get = await open([ready]);
  server?.onDone({ command: 'who', outcome: 'found', answered: 20, acknowledged: 70 });
  server?.onDone({ command: 'who', outcome: 'refused', answered: 1, acknowledged: 2 });
  server?.onAttempt('POST', '/interactions/:id/:token/callback', 204);
  const { text } = await get('/metrics');
  expect(text).toContain('verbatim_interactions_total{command="who",outcome="found"} 1');
  expect(text).toContain('verbatim_acknowledgement_seconds_bucket{le="0.1"} 2');
  expect(text).toContain('verbatim_answer_seconds_count{command="who"} 2');
  expect(text).toMatch(
    /verbatim_rest_requests_total\{method="POST",route="\/interactions\/:id\/:token\/callback",status="204"\} 1/,
  );
  expect(text).toContain('verbatim_shards{state="ready"} 1');
  expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds /);
  expect(text).toMatch(/nodejs_heap_size_used_bytes /);
});

test.each([
  ['/', undefined, 404],
  ['/../etc/passwd', undefined, 404],
  ['/livez', { method: 'POST' }, 405],
])('%s %j: %i', async (path, init, status) => {
  expect((await (await open([ready]))(path, init)).status).toBe(status);
});

test('a port that is taken: one line with the remedy', async () => {
  await open([ready]);
  await expect(openHealthServer({ port: server?.port ?? 0, host }, () => [])).rejects.toThrow(
    /^HEALTH_PORT: nothing can listen on 127\.0\.0\.1:\d+ \(EADDRINUSE\): choose another/,
  );
});
