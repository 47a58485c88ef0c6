import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAssets } from '../../build-assets.js';
import { commands } from '../../commands/index.ts';
import { startWeb, type Web, type WebOptions } from '../../src/web/server.ts';
import { open } from '../answer/opened.ts';

const unlimited = { atOnce: 1e9, perSecond: 1e9 };

export type Served = Web & { readonly faults: unknown[] };

/** Serves a folder of articles at a free port, with what the build makes for browsers. */
export async function serve(folder: string, more: Partial<WebOptions> = {}): Promise<Served> {
  const scratch = mkdtempSync(join(tmpdir(), 'verbatim-web-'));
  const assetsFolder = join(scratch, 'assets');
  await buildAssets(assetsFolder);
  const { library, answerer } = await open(folder);
  const faults: unknown[] = [];
  const web = await startWeb({
    current: () => library,
    answerer,
    commands,
    onFault: (error) => faults.push(error),
    assetsFolder,
    port: 0,
    limits: { visitor: unlimited, questions: unlimited },
    ...more,
  });
  rmSync(scratch, { recursive: true, force: true });
  return { ...web, faults };
}
