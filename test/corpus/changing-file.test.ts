import { appendFileSync } from 'node:fs';
import type * as promises from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readFolder } from '../../src/corpus/read.ts';
import { articleAbout, makeFolder } from './folder.ts';

const changes = vi.hoisted(() => ({ left: 0, inFile: '' }));

// Somebody writes to the file between two system calls: only from inside `read` can a test be sure of the moment.
vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof promises>();
  const open: typeof real.open = async (path, ...rest) => {
    const handle = await real.open(path, ...rest);
    if (String(path).endsWith('changing.txt') && changes.left > 0) {
      changes.left -= 1;
      const stat = handle.stat.bind(handle);
      let isRead = false;
      vi.spyOn(handle, 'stat').mockImplementation((async (options: { bigint: true }) => {
        if (isRead) appendFileSync(changes.inFile, 'x');
        isRead = true;
        return stat(options);
      }) as typeof handle.stat);
    }
    return handle;
  };
  return { ...real, open };
});

function folderThatChanges(times: number): string {
  const folder = makeFolder({
    'changing.txt': articleAbout('the ferry'),
    'good.txt': articleAbout('the pier'),
  });
  changes.left = times;
  changes.inFile = join(folder, 'changing.txt');
  return folder;
}

test('a file that changes once while it is read is read again', async () => {
  const { articles, skipped } = await readFolder(folderThatChanges(1));
  expect(articles[0]?.raw).toBe(`${articleAbout('the ferry')}x`);
  expect(skipped).toEqual([]);
});

test('a file that goes on changing is skipped', async () => {
  const { articles, skipped } = await readFolder(folderThatChanges(2));
  expect(articles.map(({ file }) => file)).toEqual(['good.txt']);
  expect(skipped.map(({ file }) => file)).toEqual(['changing.txt']);
  expect(skipped[0]?.reason).toMatch(/^It changed while it was read/);
});
