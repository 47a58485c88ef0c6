import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

// Bundles the programs into dist/ (or the folder given): loading 200 small modules one by one takes longer than answering
// a question. What is only needed now and then stays a module of its own and is loaded when it is used.

const folder = process.argv[2] ?? 'dist';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['chokidar', 'compromise', 'discord.js', 'dotenv', 'pino', 'pino-pretty', 'yaml'],
};

await build({
  ...shared,
  entryPoints: { main: 'src/main.ts', register: 'src/cli/register.ts' },
  outdir: folder,
  format: 'esm',
  splitting: true,
});

// `ask` runs for one question: it is one file, started by a launcher that has its compiled code ready.
await build({
  ...shared,
  entryPoints: ['src/cli/ask.ts'],
  outfile: join(folder, 'ask.program.cjs'),
  format: 'cjs',
  define: { 'import.meta.url': 'programUrl', 'import.meta.dirname': '__dirname' },
  banner: { js: "const programUrl = require('node:url').pathToFileURL(__filename).href;" },
});
copyFileSync('src/cli/launch.cjs', join(folder, 'ask.cjs'));

// Weights and word lists are read where they are used, beside the program.
const data = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.json'),
);
for (const file of data) copyFileSync(join('src', file), join(folder, basename(file)));

keepCompiledCode();

/** Asks two questions, first to fill a cache and then with it, and has the launcher keep what was compiled. */
function keepCompiledCode() {
  const cache = mkdtempSync(join(tmpdir(), 'verbatim-build-'));
  const ask = (KEEP_COMPILED_CODE) =>
    execFileSync(process.execPath, [join(folder, 'ask.cjs'), '--corpus', 'corpus', '/who said it?'], {
      env: { ...process.env, CACHE_DIR: cache, KEEP_COMPILED_CODE },
      stdio: 'ignore',
    });
  try {
    ask('no');
    ask('yes');
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}
