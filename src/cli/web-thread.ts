import { parentPort, workerData } from 'node:worker_threads';
import { commands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { StartError } from '../errors.ts';
import { createLazyLog } from '../log.ts';
import { openAnswerer } from './open-answerer.ts';
import { openWeb } from './open-web.ts';
import type { FromWebThread } from './open-web-thread.ts';

// What open-web-thread.ts starts: the page, until it is told to stop.

const config: Config = workerData;
const tell = (message: FromWebThread) => parentPort?.postMessage(message);

async function main(): Promise<void> {
  // What there is to say of the articles is said beside the bot already.
  const opened = await openAnswerer(config, createLazyLog('silent'));
  const log = createLazyLog(config.logLevel ?? 'info');
  const web = await openWeb(config, { ...opened, commands, log });
  parentPort?.once('message', async () => {
    await web.stop();
    await opened.articles.close();
    parentPort?.close();
  });
  tell({ address: web.address });
}

main().catch((error: unknown) => {
  if (!(error instanceof StartError)) throw error;
  tell({ problem: error.message });
  parentPort?.close();
});
