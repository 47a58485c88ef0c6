import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// `npm run soak`: makes one program of the stand-in and the scenes, and runs it against the bot as it is installed.

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const outfile = join(root, '.build-soak', 'soak.js');

await build({
  entryPoints: [join(here, 'soak.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  define: { projectFolder: JSON.stringify(root) },
});
await import(pathToFileURL(outfile).href);
