import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { StartError } from '../errors.ts';
import type { Library } from '../library/library.ts';
import { createApp, type Limits } from './app.ts';
import { readAssets } from './assets.ts';
import type { Asking } from './console/ask-line.ts';
import { createPages } from './pages.ts';

export type WebOptions = Asking & {
  readonly current: () => Library;
  /** Where it has to be served; absent: at the usual port, or at another free one when that is taken. */
  readonly port?: number | undefined;
  /** The address under which a proxy serves the page, without a path. */
  readonly publicUrl?: string | undefined;
  /** Where the build put what browsers load. */
  readonly assetsFolder?: string;
  readonly limits?: Limits;
};

export type Web = {
  /** For example "http://127.0.0.1:3000". */
  readonly address: string;
  readonly stop: () => Promise<void>;
};

const usualPort = 3000;
const host = '127.0.0.1';

/** Enough to read pages quickly and to ask now and then; a question takes 10 of a visitor's requests. */
const usualLimits: Limits = {
  visitor: { atOnce: 300, perSecond: 60 },
  questions: { atOnce: 60, perSecond: 20 },
};

/** How long a connection may take to say what it wants, and be quiet. In milliseconds. */
const patience = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 5_000 };
const mostConnections = 500;

/** Serves the page on this machine only, until it is stopped. Throws StartError where the port is not to be had. */
export async function startWeb(options: WebOptions): Promise<Web> {
  const { current, port, publicUrl, assetsFolder, limits = usualLimits } = options;
  const pages = createPages(current, options);
  let own: ReadonlySet<string> = new Set();
  const app = createApp({
    ...options,
    pages,
    assets: readAssets(assetsFolder),
    isOurs: (name) => own.has(name),
    visitorOf: (request) => visitorOf(request, publicUrl !== undefined),
    limits,
  });
  const server = createServer(
    { ...patience, connectionsCheckingInterval: 1_000 },
    getRequestListener(app.fetch, { overrideGlobalObjects: false }),
  );
  server.maxConnections = mostConnections;
  server.on('clientError', refuse);
  const bound = await listen(server, port);
  own = new Set([
    ...['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${bound}`),
    ...(publicUrl === undefined ? [] : [new URL(publicUrl).host]),
  ]);
  return { address: `http://${host}:${bound}`, stop: () => close(server) };
}

/** Gives the port. */
async function listen(server: Server, port: number | undefined): Promise<number> {
  if (port !== undefined) return tryPort(server, port);
  return tryPort(server, usualPort).catch(() => tryPort(server, 0));
}

function tryPort(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException) => reject(notServed(port, cause));
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      const bound = server.address();
      resolve(bound === null || typeof bound === 'string' ? port : bound.port);
    });
  });
}

function notServed(port: number, cause: NodeJS.ErrnoException): StartError {
  const why =
    cause.code === 'EADDRINUSE'
      ? 'is taken by another program'
      : `cannot be used (${cause.code ?? 'unknown reason'})`;
  return new StartError(`The port ${port} ${why}: set WEB_PORT to another one.`, { cause });
}

/** What is not even a request. Node would answer a line that is too long with 431. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/**
 * The address of whoever asks. Behind a proxy on this machine all connections come from the proxy, which puts the
 * address that it saw at the end of X-Forwarded-For; what stands before that, anybody may have written.
 */
function visitorOf({ headers, socket }: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return (isBehindProxy && forwarded) || (socket.remoteAddress ?? '');
}

/** Answers what has been asked; connections that are only kept open are closed. */
async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), 2_000);
  await closed;
  clearTimeout(late);
}
