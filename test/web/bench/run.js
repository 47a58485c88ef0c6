import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// `npm run bench:web`: makes one program of the measurements, and runs it against the page and the bot as they are installed.

const here = dirname(fileURLToPath(import.meta.url));
const outdir = join(here, '../../../.build-bench');

await build({
  entryPoints: [join(here, 'bench.ts'), join(here, 'visitors.ts')],
  outdir,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
});
await import(pathToFileURL(join(outdir, 'bench.js')).href);
