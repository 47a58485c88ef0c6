import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type Built = { readonly address: string; readonly stop: () => Promise<void> };

/** Starts `npm run web` as it is built, on a folder of articles, at a free port. */
export async function startBuilt(
  corpus: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Built> {
  const cache = mkdtempSync(join(tmpdir(), 'verbatim-web-'));
  const { PATH = '' } = process.env;
  const program = spawn(process.execPath, ['dist/web.js', '--corpus', corpus], {
    env: { PATH, CACHE_DIR: cache, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(program, 'exit');
  for await (const line of createInterface({ input: program.stdout })) {
    const address = /http:\S+:\d+/.exec(line)?.[0];
    if (address === undefined) continue;
    const stop = async () => {
      program.kill('SIGTERM');
      await ended;
      rmSync(cache, { recursive: true, force: true });
    };
    return { address, stop };
  }
  throw new Error('The page was not served: run "npm run build" first.');
}
