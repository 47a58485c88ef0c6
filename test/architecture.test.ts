import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which folder may import which, besides its own files and src/errors.ts. The picture of it is in the README. */
const allowed: Record<string, readonly string[]> = {
  commands: ['src/domain'],
  'src/domain': [],
  'src/text': ['src/domain'],
  'src/corpus': ['src/domain', 'src/text'],
  'src/extract': ['src/domain', 'src/text'],
  'src/search': ['src/domain', 'src/text'],
  'src/library': ['src/domain', 'src/corpus', 'src/text', 'src/extract', 'src/search'],
  'src/answer': ['src/domain', 'src/text', 'src/extract', 'src/search', 'src/library'],
  'src/train': ['src/domain', 'src/text', 'src/extract', 'src/search', 'src/answer', 'src/library'],
  'src/evaluate': [
    'src/domain',
    'src/text',
    'src/search',
    'src/answer',
    'src/library',
    'src/render',
    'src/train',
  ],
  'src/render': ['src/domain', 'src/text'],
  'src/discord': ['src/domain', 'src/library', 'src/answer', 'src/render', 'src/error-fields.ts'],
  'src/web': ['src/domain', 'src/text', 'src/line', 'src/library', 'src/answer', 'src/render'],
  'src/line': ['src/domain'],
  'src/cli': [
    'src/domain',
    'src/line',
    'src/library',
    'src/answer',
    'src/render',
    'src/web',
    'src/config.ts',
    'src/log.ts',
  ],
  'src/config.ts': [],
  'src/log.ts': ['src/error-fields.ts'],
  'src/error-fields.ts': [],
};

/** Entry points put the parts together and may import anything. */
const entries = new Set([
  'src/main.ts',
  'src/cli/ask.ts',
  'src/cli/evaluate.ts',
  'src/cli/register.ts',
  'src/cli/train.ts',
  'src/cli/web.ts',
  'src/cli/web-thread.ts',
]);

const sources = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

const folderOf = (file: string) =>
  Object.keys(allowed).find((folder) => file === folder || file.startsWith(`${folder}/`));

function importsOf(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((found) =>
    relative(root, join(root, dirname(file), found[1] ?? '')),
  );
}

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(20);
});

test.each(sources.filter((file) => !entries.has(file) && file !== 'src/errors.ts'))(
  '%s imports only what its folder may import',
  (file) => {
    const folder = folderOf(file);
    expect(folder, `${file} stands in no folder of the table`).toBeDefined();
    const wrong = importsOf(file).filter((target) => {
      if (target === 'src/errors.ts') return false;
      const targetFolder = folderOf(target);
      return targetFolder !== folder && !allowed[folder ?? '']?.includes(targetFolder ?? target);
    });
    expect(wrong).toEqual([]);
  },
);
