import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Config } from '../config.ts';
import { StartError } from '../errors.ts';
import type { Web } from '../web/server.ts';

/** The first message of the thread: it serves the page, or why it cannot. Whatever is sent to it stops it. */
export type FromWebThread = { readonly address: string } | { readonly problem: string };

export type WebThread = Web & {
  /** Rejects when the thread ends with an error. */
  readonly failed: Promise<never>;
};

/**
 * Serves the page in a thread with articles of its own: however many visitors there are, what Discord waits for does not
 * wait for them. Throws StartError where its port is not to be had.
 */
export async function openWebThread(config: Config): Promise<WebThread> {
  const thread = new Worker(new URL('./web-thread.js', import.meta.url), { workerData: config });
  // Not `once` of node:events, which would reject when the thread fails: whoever stops then need not know.
  const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  const failed = new Promise<never>((_, reject) => thread.once('error', reject));
  const [message]: FromWebThread[] = await Promise.race([once(thread, 'message'), failed]);
  if (message === undefined || 'problem' in message)
    throw new StartError(message?.problem ?? 'The page could not be served.');
  return {
    address: message.address,
    failed,
    async stop() {
      thread.postMessage('stop');
      await ended;
    },
  };
}
