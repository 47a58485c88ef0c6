import type * as files from 'node:fs';
import { appendFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readFolder } from '../../src/corpus/read.ts';
import { articleAbout, makeFolder } from './folder.ts';

const changes = vi.hoisted(() => ({ left: 0, make: () => {} }));

// Somebody writes to the file after it was read and before it is looked at again: only from inside can a test be sure
// of the moment.
vi.mock('node:fs', async (load) => {
  const real = await load<typeof files>();
  let changing = -1;
  let isRead = false;
  const openSync: typeof real.openSync = (path, ...rest) => {
    const file = real.openSync(path, ...rest);
    if (String(path).endsWith('changing.txt') && changes.left > 0) {
      changes.left -= 1;
      changing = file;
      isRead = false;
    }
    return file;
  };
  const fstatSync = (file: number, options: { bigint: true }) => {
    if (file === changing) {
      if (isRead) changes.make();
      isRead = true;
    }
    return real.fstatSync(file, options);
  };
  const closeSync = (file: number) => {
    if (file === changing) changing = -1;
    real.closeSync(file);
  };
  return { ...real, openSync, fstatSync, closeSync };
});

const before = articleAbout('the ferry');
const sameLength = articleAbout('the pilot').padEnd(before.length);

function folderThatChanges(times: number, change: (path: string) => void): string {
  const folder = makeFolder({ 'changing.txt': before, 'good.txt': articleAbout('the pier') });
  changes.left = times;
  changes.make = () => change(join(folder, 'changing.txt'));
  return folder;
}

test.each([
  ['grows', (path: string) => appendFileSync(path, 'x'), `${before}x`],
  [
    'keeps its length',
    (path: string) => {
      writeFileSync(path, sameLength);
      utimesSync(path, 1, 1);
    },
    sameLength,
  ],
])('a file that %s once while it is read is read again', async (_, change, after) => {
  const { articles, skipped } = await readFolder(folderThatChanges(1, change));
  expect(articles[0]?.raw).toBe(after);
  expect(skipped).toEqual([]);
});

test('a file that goes on changing is skipped', async () => {
  const { articles, skipped } = await readFolder(folderThatChanges(2, (path) => appendFileSync(path, 'x')));
  expect(articles.map(({ file }) => file)).toEqual(['good.txt']);
  expect(skipped.map(({ file }) => file)).toEqual(['changing.txt']);
  expect(skipped[0]?.reason).toMatch(/^It changed while it was read/);
});
