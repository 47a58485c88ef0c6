import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { StartError } from '../errors.ts';

/** A file that pages load: style, scripts, the icon. */
export type Asset = { readonly type: string; readonly body: Uint8Array<ArrayBuffer> };

export type Assets = {
  /** The address of a file by its name, for example "style.css". It changes with what the file holds. */
  readonly address: (name: string) => string;
  readonly find: (address: string) => Asset | undefined;
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Beside the built programs. */
const builtFolder = join(import.meta.dirname, 'assets');

/** Reads what the build made for browsers. Throws StartError where there is nothing. */
export function readAssets(folder = builtFolder): Assets {
  const addresses = new Map<string, string>();
  const byAddress = new Map<string, Asset>();
  for (const name of namesIn(folder)) {
    const body = new Uint8Array(readFileSync(join(folder, name)));
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 10);
    const address = `/assets/${hash}/${name}`;
    addresses.set(name, address);
    byAddress.set(address, { type: types[extname(name)] ?? 'application/octet-stream', body });
  }
  return {
    address: (name) => addresses.get(name) ?? `/assets/${name}`,
    find: (address) => byAddress.get(address),
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new StartError('The page’s style and scripts are missing: run "npm run build".', { cause });
  }
}
