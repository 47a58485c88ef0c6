import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openLibrary } from '../../src/library/open.ts';
import { reread } from '../../src/library/reread.ts';

const home = mkdtempSync(join(tmpdir(), 'reread-'));
const folder = join(home, 'corpus');
const file = join(folder, 'a.txt');
const text = 'The bridge\n\nThe bridge in Vellmar fell on Friday, the police said.\n';
mkdirSync(folder);
writeFileSync(file, text);
const library = await openLibrary({ folder, cacheFolder: join(home, 'cache') });
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('an unchanged file gives its raw text again', async () => {
  expect(reread(library, 'a')).toBe(text);
});

test('a changed file gives nothing, even where its words still stand at the same place', async () => {
  writeFileSync(file, `${text}\n`);
  expect(reread(library, 'a')).toBeUndefined();
  writeFileSync(file, text);
  expect(reread(library, 'a')).toBe(text);
});

test('a file that is gone, or is no text any more, gives nothing', async () => {
  writeFileSync(file, Buffer.from([0xff, 0x00, 0xfe]));
  expect(reread(library, 'a')).toBeUndefined();
  rmSync(file);
  expect(reread(library, 'a')).toBeUndefined();
  mkdirSync(file);
  expect(reread(library, 'a')).toBeUndefined();
});

test('an article that the library does not have gives nothing', async () => {
  for (const id of ['', 'b', '../a', '/etc/passwd', '__proto__']) {
    expect(reread(library, id)).toBeUndefined();
  }
});
