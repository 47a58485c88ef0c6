import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { buildAssets } from './build-assets.js';

// Bundles the programs into dist/ (or the folder given): loading 200 small modules one by one takes longer than answering
// a question. What is only needed now and then stays a module of its own and is loaded when it is used.

const folder = process.argv[2] ?? 'dist';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** A hash of the code that reads articles: what another version of it kept is not used. */
function readingSources() {
  const hash = createHash('sha256');
  const isReading = (file) =>
    /^(?:corpus|text|extract|search|library|domain)\//.test(file) && file.endsWith('.ts');
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(isReading).sort();
  for (const file of files) hash.update(file).update(readFileSync(join('src', file)));
  return hash.digest('hex').slice(0, 16);
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const define = {
  readingSources: JSON.stringify(readingSources()),
  packageVersion: JSON.stringify(version),
};

const shared = {
  define,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: [
    '@discordjs/ws',
    'chokidar',
    'compromise',
    'discord.js',
    'dotenv',
    'pino',
    'pino-pretty',
    'prom-client',
    'yaml',
  ],
};

await build({
  ...shared,
  entryPoints: {
    main: 'src/main.ts',
    register: 'src/cli/register.ts',
    web: 'src/cli/web.ts',
    'web-thread': 'src/cli/web-thread.ts',
  },
  outdir: folder,
  format: 'esm',
  splitting: true,
});

// For whoever keeps articles or works on the program. Apart from the others, so that those are not cut into more pieces.
await build({
  ...shared,
  entryPoints: { evaluate: 'src/cli/evaluate.ts', train: 'src/cli/train.ts' },
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
  // Code that was kept cannot import modules (Node 20); it requires them.
  supported: { 'dynamic-import': false },
  define: { ...define, 'import.meta.url': 'programUrl', 'import.meta.dirname': '__dirname' },
  banner: { js: "const programUrl = require('node:url').pathToFileURL(__filename).href;" },
});
copyFileSync('src/cli/launch.cjs', join(folder, 'ask.cjs'));

await buildAssets(join(folder, 'assets'));

// Weights and word lists are read where they are used, beside the program.
const data = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:json|bin)$/.test(file),
);
for (const file of data) copyFileSync(join('src', file), join(folder, basename(file)));

keepCompiledCode();

/**
 * Asks two questions, first to fill a cache and then with it, and has the launcher keep what was compiled. Nothing of the
 * user's settings is looked at, and where it does not work `ask` only starts more slowly.
 */
function keepCompiledCode() {
  const scratch = mkdtempSync(join(tmpdir(), 'verbatim-build-'));
  const program = resolve(folder, 'ask.cjs');
  const ask = (KEEP_COMPILED_CODE) =>
    execFileSync(process.execPath, [program, '--corpus', resolve('corpus'), '/who said it?'], {
      cwd: scratch,
      env: { PATH: process.env.PATH, CACHE_DIR: join(scratch, 'cache'), KEEP_COMPILED_CODE },
      stdio: 'ignore',
    });
  try {
    ask('no');
    ask('yes');
  } catch {
    process.stderr.write('The compiled code of ask could not be kept: it will start more slowly.\n');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
