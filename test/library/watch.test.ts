import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open.ts';
import { type WatchedLibrary, watchLibrary } from '../../src/library/watch.ts';

let home = '';
let folder = '';
let watched: WatchedLibrary;
let first: Library;
const swapped: Library[] = [];
const told: string[] = [];

const write = (file: string, about: string) =>
  writeFileSync(
    join(folder, file),
    `News of ${about}\n\nThe office said on Friday that ${about} is in Vellmar.\n`,
  );

beforeEach(async () => {
  swapped.length = 0;
  told.length = 0;
  home = mkdtempSync(join(tmpdir(), 'watch-'));
  folder = join(home, 'corpus');
  mkdirSync(folder);
  write('a.txt', 'the bridge');
  first = await openLibrary({ folder, cacheFolder: join(home, 'cache') });
  watched = await watch(Date.now() + 1000);
});

const watch = (since: number) =>
  watchLibrary(first, {
    since,
    cacheFolder: join(home, 'cache'),
    onSwap: (library) => swapped.push(library),
    onError: (error) => told.push(error instanceof Error ? error.message : String(error)),
  });

afterEach(async () => {
  await watched.close();
  rmSync(home, { recursive: true, force: true });
});

const within = { timeout: 10_000, interval: 50 };
/** Longer than changes are waited for, and a change is read. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 1200));

test('a new article: a new library takes the place of the old, which stays as it was', async () => {
  expect(watched.current()).toBe(first);
  write('b.txt', 'the ferry');
  await vi.waitFor(() => expect(swapped).toHaveLength(1), within);
  expect(watched.current()).toBe(swapped[0]);
  expect([...watched.current().articles.keys()]).toEqual(['a', 'b']);
  expect([...first.articles.keys()]).toEqual(['a']);
});

test('several changes at once are read once; a changed, a renamed and a removed article are seen', async () => {
  write('b.txt', 'the ferry');
  write('c.txt', 'the strike');
  write('a.txt', 'the tunnel');
  await vi.waitFor(() => expect(watched.current().articles.size).toBe(3), within);
  expect(swapped).toHaveLength(1);
  expect(watched.current().articles.get('a')?.title).toBe('News of the tunnel');
  rmSync(join(folder, 'b.txt'));
  renameSync(join(folder, 'c.txt'), join(folder, 'd.txt'));
  await vi.waitFor(() => expect([...watched.current().articles.keys()]).toEqual(['a', 'd']), within);
});

test('aliases and sources are part of the library', async () => {
  writeFileSync(join(folder, 'aliases.json'), '[["Vellmar", "Velmar"]]');
  await vi.waitFor(() => expect(swapped).toHaveLength(1), within);
  expect(watched.current().entities.find(({ name }) => name === 'Vellmar')?.aliases).toEqual(['Velmar']);
});

test('what cannot be read leaves the old library, and the reason is told; once it is mended the new one comes', async () => {
  writeFileSync(join(folder, 'aliases.json'), '[["Vellmar"');
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0), within);
  expect(told[0]).toContain('aliases.json');
  expect(watched.current()).toBe(first);
  expect(swapped).toEqual([]);
  writeFileSync(join(folder, 'aliases.json'), '[["Vellmar", "Velmar"]]');
  await vi.waitFor(() => expect(swapped).toHaveLength(1), within);
});

test('one broken article beside a good one is skipped, with its reason', async () => {
  writeFileSync(join(folder, 'b.txt'), Buffer.from([0xff, 0xfe, 0x00]));
  write('c.txt', 'the ferry');
  await vi.waitFor(() => expect(watched.current().articles.size).toBe(2), within);
  expect(watched.current().skipped.map(({ file }) => file)).toEqual(['b.txt']);
});

test('a broken article alone: the same articles, and its reason', async () => {
  writeFileSync(join(folder, 'b.txt'), Buffer.from([0xff, 0xfe, 0x00]));
  await vi.waitFor(() => expect(swapped).toHaveLength(1), within);
  expect(watched.current().fingerprint).toBe(first.fingerprint);
  expect(watched.current().skipped.map(({ file }) => file)).toEqual(['b.txt']);
});

test('the last article gone: the old library stays, and the reason is told', async () => {
  rmSync(join(folder, 'a.txt'));
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0), within);
  expect(watched.current()).toBe(first);
});

test('what does not change the library is no swap: the same words again, a hidden file', async () => {
  write('a.txt', 'the bridge');
  write('.hidden.txt', 'the ferry');
  await aWhile();
  expect(swapped).toEqual([]);
  expect(watched.current()).toBe(first);
});

test('after closing nothing is swapped any more', async () => {
  await watched.close();
  write('b.txt', 'the ferry');
  await aWhile();
  expect(swapped).toEqual([]);
});

test.each([
  ['changed', () => write('a.txt', 'the tunnel'), ['News of the tunnel']],
  ['came', () => write('b.txt', 'the ferry'), ['News of the bridge', 'News of the ferry']],
])('a file that %s while the first library was read is read again', async (_how, change, titles) => {
  await watched.close();
  const since = Date.now();
  change();
  watched = await watch(since);
  const now = () => [...watched.current().articles.values()].map(({ title }) => title);
  await vi.waitFor(() => expect(now()).toEqual(titles), within);
});

test('a file that went while the first library was read is gone', async () => {
  await watched.close();
  write('b.txt', 'the ferry');
  first = await openLibrary({ folder, cacheFolder: join(home, 'cache') });
  const since = Date.now();
  rmSync(join(folder, 'b.txt'));
  watched = await watch(since);
  await vi.waitFor(() => expect([...watched.current().articles.keys()]).toEqual(['a']), within);
});
