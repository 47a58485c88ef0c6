import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError } from '../../errors.ts';
import type { ShardHealth } from '../gateway/gateway.ts';
import { createMetrics, type Metrics } from './metrics.ts';

export type HealthPlace = { readonly port: number; readonly host: string };

export type HealthServer = Pick<Metrics, 'onDone' | 'onAttempt'> & {
  readonly port: number;
  readonly close: () => void;
};

/**
 * Says over HTTP how the bot is, for whatever looks after it: `/livez` whether the process answers at all, `/readyz`
 * whether every connection to Discord is ready and heard from, `/metrics` in figures. Throws StartError when the port
 * cannot be had.
 */
export async function openHealthServer(
  { port, host }: HealthPlace,
  shards: () => readonly ShardHealth[],
): Promise<HealthServer> {
  const metrics = createMetrics(shards);
  const answer = async (path: string, response: ServerResponse) => {
    switch (path) {
      case '/livez':
        return say(response, 200, 'alive\n');
      case '/readyz': {
        const all = shards();
        const isReady = all.length > 0 && all.every(({ isHealthy }) => isHealthy);
        return say(response, isReady ? 200 : 503, all.map(lineOf).join(''));
      }
      case '/metrics':
        return say(response, 200, await metrics.text(), metrics.contentType);
      default:
        return say(response, 404, '/livez, /readyz or /metrics\n');
    }
  };
  const server = createServer({ requestTimeout: 5000, headersTimeout: 5000 }, (request, response) => {
    if (request.method !== 'GET') return say(response, 405, 'GET only\n');
    const path = (request.url ?? '').replace(/\?.*$/s, '');
    answer(path, response).catch(() => say(response, 500, 'this could not be told\n'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(port, host, cause)));
    server.listen(port, host, resolve);
  });
  const { onDone, onAttempt } = metrics;
  return {
    onDone,
    onAttempt,
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const lineOf = ({ id, state, isHealthy }: ShardHealth) =>
  `shard ${id}: ${state === 'ready' && !isHealthy ? 'not heard from' : state}\n`;

function say(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8') {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}

function cannotListen(port: number, host: string, cause: Error): StartError {
  const code = 'code' in cause ? ` (${cause.code})` : '';
  return new StartError(
    `HEALTH_PORT: nothing can listen on ${host}:${port}${code}: choose another port, or correct HEALTH_HOST.`,
    { cause },
  );
}
