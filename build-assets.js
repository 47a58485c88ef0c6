import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const web = fileURLToPath(new URL('src/web/', import.meta.url));

/** Makes what browsers load: one script for each page that has one, one style, the icon. */
export async function buildAssets(folder) {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: {
      console: join(web, 'browser/console.ts'),
      reader: join(web, 'browser/reader.ts'),
      style: join(web, 'style/style.css'),
    },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    // Browsers of 2023 and later.
    target: ['chrome117', 'firefox121', 'safari17'],
    tsconfigRaw: {},
  });
  for (const file of readdirSync(join(web, 'style')).filter((name) => name.endsWith('.svg')))
    copyFileSync(join(web, 'style', file), join(folder, file));
}
