import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { isSpoken } from '../../src/domain/quotation.ts';
import { StartError } from '../../src/errors.ts';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open.ts';

/** How often the slow parts were done. */
const done = vi.hoisted(() => ({ taggers: 0, articles: 0, extractions: 0 }));

vi.mock('../../src/text/tag.ts', async (load) => {
  const real = await load<typeof import('../../src/text/tag.ts')>();
  return {
    createTagger: async () => {
      done.taggers++;
      return real.createTagger();
    },
  };
});
vi.mock('../../src/library/read-sentences.ts', async (load) => {
  const real = await load<typeof import('../../src/library/read-sentences.ts')>();
  const readSentences: typeof real.readSentences = (article, tag) => {
    done.articles++;
    return real.readSentences(article, tag);
  };
  return { readSentences };
});
vi.mock('../../src/library/extraction.ts', async (load) => {
  const real = await load<typeof import('../../src/library/extraction.ts')>();
  const extract: typeof real.extract = (sentences, aliases) => {
    done.extractions++;
    return real.extract(sentences, aliases);
  };
  return { extract };
});

const home = mkdtempSync(join(tmpdir(), 'library-'));
const folder = join(home, 'corpus');
const cacheFolder = join(home, 'cache');

const bridge =
  'The bridge\n\nThe bridge in Vellmar fell on Friday, the police said. “We saw 14 lorries in the river,” said Maro Fenwick.\n\n“It was dark and cold,” he added.\n';
const strike =
  'The strike\n\nThe United Dockers and Haulers (UDH) went on strike in Vellmar on March 4. About 3,200 dockers stayed away.\n';

const open = () => openLibrary({ folder, cacheFolder });
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const cacheFile = () => join(cacheFolder, readdirSync(cacheFolder)[0] ?? '');

/** What a question can see of a library. */
function seen({ sentences, entities, mentions, quotations, fingerprint, articles, vocabulary }: Library) {
  const { terms, frequencies } = vocabulary;
  return {
    sentences,
    entities,
    mentions,
    quotations,
    fingerprint,
    articles: [...articles],
    terms,
    frequencies,
  };
}

function whatWasDone() {
  const { taggers, articles, extractions } = done;
  Object.assign(done, { taggers: 0, articles: 0, extractions: 0 });
  return { taggers, articles, extractions };
}

beforeEach(() => {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  write('a.txt', bridge);
  write('b.txt', strike);
  whatWasDone();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('the second time nothing is read or extracted again, and the library is the same', async () => {
  const first = await open();
  expect(whatWasDone()).toEqual({ taggers: 1, articles: 2, extractions: 1 });
  expect(first.quotations.filter(isSpoken).map(({ speaker }) => speaker?.name)).toEqual([
    'Maro Fenwick',
    'Maro Fenwick',
  ]);
  const second = await open();
  expect(whatWasDone()).toEqual({ taggers: 0, articles: 0, extractions: 0 });
  expect(seen(second)).toEqual(seen(first));
});

test('of a changed folder only what changed is read again', async () => {
  await open();
  whatWasDone();
  write('b.txt', strike.replace('March 4', 'March 5'));
  write('c.txt', 'The ferry\n\nA ferry sailed from Vellmar to Zaal on Sunday, the harbour office said.\n');
  const changed = await open();
  expect(whatWasDone()).toEqual({ taggers: 1, articles: 2, extractions: 1 });
  rmSync(cacheFolder, { recursive: true });
  expect(seen(await open())).toEqual(seen(changed));
});

test('an article that moves to another file is not read again', async () => {
  await open();
  rmSync(join(folder, 'b.txt'));
  write('other.txt', strike);
  whatWasDone();
  await open();
  expect(whatWasDone()).toEqual({ taggers: 0, articles: 0, extractions: 1 });
});

test('other aliases give other entities, without reading again', async () => {
  const before = await open();
  whatWasDone();
  write('aliases.json', '[["Vellmar", "Velmar"]]');
  const after = await open();
  expect(whatWasDone()).toEqual({ taggers: 0, articles: 0, extractions: 1 });
  expect(after.fingerprint).not.toBe(before.fingerprint);
  expect(after.entities.find(({ name }) => name === 'Vellmar')?.aliases).toEqual(['Velmar']);
});

const damages: Readonly<Record<string, (content: Buffer) => Buffer | string>> = {
  'cut short': (content) => content.subarray(0, content.length / 2),
  'without its last line': (content) => content.subarray(0, content.lastIndexOf('\n')),
  'a byte changed': (content) => {
    const copy = Buffer.from(content);
    copy[200] = (copy[200] ?? 0) ^ 1;
    return copy;
  },
  empty: () => '',
  'no cache at all': () => 'not a cache\n',
  'no line break': () => 'x'.repeat(100),
  JSON: () => '{"version":"2","articles":{}}',
  'of another version': (content) => {
    const lines = content
      .toString()
      .replace(/^version .*/, 'version another')
      .split('\n')
      .slice(0, -1);
    const body = `${lines.join('\n')}\n`;
    return body + createHash('sha256').update(body).digest('hex');
  },
};

test.each(Object.entries(damages))('a damaged cache counts as none: %s', async (_, damage) => {
  const first = await open();
  writeFileSync(cacheFile(), damage(readFileSync(cacheFile())));
  whatWasDone();
  expect(seen(await open())).toEqual(seen(first));
  expect(whatWasDone()).toEqual({ taggers: 1, articles: 2, extractions: 1 });
  expect(seen(await open())).toEqual(seen(first));
  expect(whatWasDone()).toEqual({ taggers: 0, articles: 0, extractions: 0 });
});

test('a cache folder that cannot be written only makes the next start slower', async () => {
  writeFileSync(cacheFolder, 'a file stands where the folder should be');
  const first = await open();
  expect(seen(await open())).toEqual(seen(first));
  expect(whatWasDone().articles).toBe(4);
});

test('the cache holds none of the articles’ sentences, and nothing half written is left beside it', async () => {
  await open();
  const text = readFileSync(cacheFile(), 'utf8');
  expect(text).not.toContain('14 lorries');
  expect(text).not.toContain('Haulers went');
  expect(readdirSync(cacheFolder)).toHaveLength(1);
});

test('two folders have two caches', async () => {
  await open();
  const other = join(home, 'other');
  mkdirSync(other);
  writeFileSync(join(other, 'a.txt'), bridge);
  await openLibrary({ folder: other, cacheFolder });
  expect(readdirSync(cacheFolder)).toHaveLength(2);
});

test('progress is told article by article, to the end', async () => {
  const told: [number, number][] = [];
  await openLibrary({ folder, cacheFolder, progress: (...step) => told.push(step) });
  expect(told).toEqual([
    [0, 2],
    [1, 2],
    [2, 2],
  ]);
});

test('a folder without articles is one clear problem', async () => {
  await expect(openLibrary({ folder: join(home, 'nothing'), cacheFolder })).rejects.toThrow(StartError);
});

test('the fingerprint tells title, source and words apart', async () => {
  const { fingerprint } = await open();
  expect(fingerprint).toMatch(/^[0-9a-f]{12}$/);
  write('sources.json', '{ "a.txt": { "outlet": "The Courier" } }');
  const withOutlet = (await open()).fingerprint;
  write('sources.json', '{ "a.txt": { "title": "Another title" } }');
  const withTitle = (await open()).fingerprint;
  write('sources.json', '{}');
  write('b.txt', `${strike}\nAnd that was all there was of it, the office said.\n`);
  const withWords = (await open()).fingerprint;
  expect(new Set([fingerprint, withOutlet, withTitle, withWords]).size).toBe(4);
});
