import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

// People who read pages, in a thread of their own, so that their work is not counted as the bot's.

type Visit = {
  readonly port: number;
  readonly host: string;
  readonly perSecond: number;
  readonly seconds: number;
};

const { port, host, perSecond, seconds }: Visit = workerData;
const paths = [
  '/',
  '/library',
  '/source/000_e9572cb136932d62',
  '/source/002_03f8352160b9bbe8',
  '/api/complete?line=/who+ja',
];
const statuses: Record<number, number> = {};

/** The proxy's header: each request comes from one of a hundred people, none of whom asks for too much. */
function visit(number: number): void {
  const headers = { Host: host, 'X-Forwarded-For': `192.0.2.${number % 100}`, 'Accept-Encoding': 'gzip' };
  const asked = request(
    { host: '127.0.0.1', port, path: paths[number % paths.length], headers },
    (response) => {
      const status = response.statusCode ?? 0;
      statuses[status] = (statuses[status] ?? 0) + 1;
      response.resume();
    },
  );
  asked.on('error', () => {
    statuses[0] = (statuses[0] ?? 0) + 1;
  });
  asked.end();
}

const start = performance.now();
for (let made = 0; made < perSecond * seconds; ) {
  const due = Math.ceil(((performance.now() - start) / 1000) * perSecond);
  for (; made < Math.min(due, perSecond * seconds); made += 1) visit(made);
  await delay(10);
}
await delay(500);
parentPort?.postMessage(statuses);
