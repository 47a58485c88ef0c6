import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { StandIn } from '../stand-in/stand-in.ts';

/** The bot as `npm start` runs it, in a process of its own. */
export type BotProcess = {
  /** What the bot says of itself in figures. */
  readonly metrics: () => Promise<(name: string) => number>;
  /** Collects garbage first, so that only what is kept counts. In bytes. */
  readonly heap: () => Promise<number>;
  readonly isRunning: () => boolean;
  /** How often each warning or error was logged. */
  readonly warnings: () => Readonly<Record<string, number>>;
  /** SIGTERM; gives the exit code. */
  readonly stop: () => Promise<number | null>;
};

/** Lets the process be told from outside to collect its garbage. */
const collectOnSignal = "process.on('SIGUSR2', () => globalThis.gc());\n";

export async function startBotProcess(
  standIn: StandIn,
  root: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<BotProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-soak-'));
  const hook = join(folder, 'collect.mjs');
  writeFileSync(hook, collectOnSignal);
  const port = await freePort();
  const words = ['--expose-gc', '--import', pathToFileURL(hook).href, join(root, 'dist/main.js')];
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      CORPUS_DIR: join(root, 'corpus'),
      CACHE_DIR: join(folder, 'cache'),
      DISCORD_TOKEN: standIn.token,
      DISCORD_API_URL: standIn.apiUrl,
      HEALTH_PORT: String(port),
      LOG_LEVEL: 'warn',
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let isRunning = true;
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      isRunning = false;
      rmSync(folder, { recursive: true, force: true });
      resolve(code);
    });
  });
  const warnings: Record<string, number> = {};
  let unfinished = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const lines = (unfinished + text).split('\n');
    unfinished = lines.pop() ?? '';
    for (const line of lines) {
      const message = messageOf(line);
      warnings[message] = (warnings[message] ?? 0) + 1;
    }
  });

  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  const metrics = async () => {
    const text = await (await get('/metrics')).text();
    return (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  };
  const isReady = async () => (await get('/readyz').catch(() => undefined))?.status === 200;
  while (isRunning && !(await isReady())) await delay(100);
  if (!isRunning) throw new Error(`the bot has not started: ${Object.keys(warnings)}${unfinished}`);

  return {
    metrics,
    async heap() {
      for (let time = 0; time < 2; time += 1) {
        child.kill('SIGUSR2');
        await delay(1500);
      }
      return (await metrics())('nodejs_heap_size_used_bytes');
    },
    isRunning: () => isRunning,
    warnings: () => warnings,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function messageOf(line: string): string {
  try {
    return String(JSON.parse(line).msg);
  } catch {
    return line;
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(),
      );
    });
  });
}
