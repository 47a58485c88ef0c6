import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

// Bundles the programs into dist/ (or the folder given): loading 200 small modules one by one would take longer than
// answering a question. What is only needed now and then stays a module of its own and is loaded when it is used.

const folder = process.argv[2] ?? 'dist';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

await build({
  entryPoints: { main: 'src/main.ts', ask: 'src/cli/ask.ts', register: 'src/cli/register.ts' },
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['chokidar', 'compromise', 'discord.js', 'dotenv', 'pino', 'pino-pretty', 'yaml'],
});

// Weights and word lists are read where they are used, beside the program.
const data = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.json'),
);
for (const file of data) copyFileSync(join('src', file), join(folder, basename(file)));
