import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { locate } from '../../src/corpus/list.ts';
import { readFolder } from '../../src/corpus/read.ts';
import { readTextFile } from '../../src/corpus/text-file.ts';
import { InputError, StartError } from '../../src/errors.ts';
import { articleAbout, makeFolder } from './folder.ts';

const good = { 'good.txt': articleAbout('the ferry') };
const nobody = 65_534;

afterEach(() => process.seteuid?.(process.getuid?.() ?? 0));

/** Permissions bind everybody but root. */
function becomeNobody(): void {
  if (process.getuid?.() === 0) process.seteuid?.(nobody);
}

async function filesOf(folder: string): Promise<string[]> {
  return (await readFolder(folder)).articles.map(({ file }) => file);
}

async function problemWith(folder: string): Promise<string> {
  const error: unknown = await readFolder(folder).then(
    () => undefined,
    (problem: unknown) => problem,
  );
  if (!(error instanceof StartError)) throw new Error(`no StartError but ${String(error)}`);
  expect(error.message).not.toContain('\n');
  return error.message;
}

/** The reason why a file is skipped while the good one loads. */
async function reasonFor(folder: string, file: string): Promise<string | undefined> {
  const { articles, skipped } = await readFolder(folder);
  expect(articles.map((article) => article.file)).toContain('good.txt');
  expect(articles.map((article) => article.file)).not.toContain(file);
  return skipped.find((one) => one.file === file)?.reason;
}

test('a folder that does not exist', async () => {
  expect(await problemWith('/nowhere/at/all')).toMatch(
    /"\/nowhere\/at\/all" does not exist\. Set CORPUS_DIR/,
  );
});

test('a file in place of a folder', async () => {
  expect(await problemWith(join(makeFolder(good), 'good.txt'))).toMatch(/is not a folder/);
});

test('a folder that may not be read', async () => {
  const folder = makeFolder(good);
  chmodSync(folder, 0o000);
  becomeNobody();
  expect(await problemWith(folder)).toMatch(/may not be read\. Change its permissions/);
});

test.each([
  ['nothing at all', {}],
  ['no article', { 'notes.pdf': 'x', 'sources.json': '{}', '.hidden.txt': 'x', '.git/x.txt': 'x' }],
])('a folder with %s', async (_, files) => {
  expect(await problemWith(makeFolder(files))).toMatch(/has no \.txt or \.md file\. Put articles into it/);
});

test('a folder in which no file can be used', async () => {
  const message = await problemWith(makeFolder({ 'a.txt': '', 'b.txt': '* * *' }));
  expect(message).toMatch(/No file .* can be used\. a\.txt: It is empty\. \(and 1 more\)/);
});

test('.txt and .md in all folders, in the order of code units; nothing else, nothing hidden', async () => {
  const names = ['b.txt', 'a/z.md', 'B.TXT', 'ä.md', 'a.txt', 'a/b/c.txt', 'README.md'];
  const ignored = { 'x.html': 'x', noend: 'x', '.hidden/a.txt': 'x', 'a/.b.md': 'x', 'aliases.json': '[]' };
  const folder = makeFolder({
    ...Object.fromEntries(names.map((name) => [name, articleAbout(name)])),
    ...ignored,
  });
  const { articles, skipped } = await readFolder(folder);
  expect(articles.map(({ file }) => file)).toEqual([...names].sort());
  expect(articles.map(({ id }) => id)).toEqual(['B', 'README', 'a', 'a/b/c', 'a/z', 'b', 'ä']);
  expect(skipped).toEqual([]);
});

test('of two files with one name the later keeps its extension in its id', async () => {
  const names = ['a.md', 'a.txt', 'a.txt.md'];
  const folder = makeFolder(Object.fromEntries(names.map((name) => [name, articleAbout(name)])));
  const { articles } = await readFolder(folder);
  expect(articles.map(({ id }) => id)).toEqual(['a', 'a.txt', 'a.txt.md']);
});

test('an article knows its text, its hash and its source', async () => {
  const text = `\uFEFF${articleAbout('the ferry')}With reporting from AFP`;
  const { articles } = await readFolder(makeFolder({ 'a.txt': text }));
  expect(articles[0]).toMatchObject({
    raw: text,
    sha256: createHash('sha256').update(text).digest('hex'),
    title: 'News of the ferry',
    source: { credit: 'AFP' },
  });
});

test('progress counts every file', async () => {
  const seen: number[][] = [];
  await readFolder(makeFolder({ ...good, 'bad.txt': '' }), (done, total) => seen.push([done, total]));
  expect(seen).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

const latin1 = Buffer.from('Caf\u00e9 at the harbour', 'latin1');
const shiftJis = Buffer.from([0x93, 0xfa, 0x96, 0x7b]);
const utf16le = Buffer.from('\uFEFFferry', 'utf16le');

test.each([
  ['Latin-1', latin1, 'It is not UTF-8 (line 1): save it as UTF-8.'],
  ['Shift JIS', shiftJis, 'It is not UTF-8 (line 1): save it as UTF-8.'],
  [
    'a cut character',
    Buffer.from('one\ntwo\nthree \u20ac').subarray(0, -1),
    'It is not UTF-8 (line 3): save it as UTF-8.',
  ],
  ['an overlong form', Buffer.from([0x61, 0x0a, 0xc0, 0xaf]), 'It is not UTF-8 (line 2): save it as UTF-8.'],
  ['a surrogate', Buffer.from([0xed, 0xa0, 0x80]), 'It is not UTF-8 (line 1): save it as UTF-8.'],
  ['UTF-16, little end first', utf16le, 'It is UTF-16: save it as UTF-8.'],
  ['UTF-16, big end first', Buffer.from(utf16le).swap16(), 'It is UTF-16: save it as UTF-8.'],
  ['UTF-16 without a mark', Buffer.from('ferry', 'utf16le'), 'It is not a text: it has NUL bytes.'],
  [
    'a program',
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]),
    'It is not a text: it has NUL bytes.',
  ],
  ['no byte', Buffer.from(''), 'It is empty.'],
  ['only white space', Buffer.from(' \n\n'), 'It has no paragraph of an article.'],
  ['only furniture', Buffer.from('Advertisement\n\nBack to top'), 'It has no paragraph of an article.'],
  [
    'more than 10 MB',
    Buffer.alloc(10 * 1024 * 1024 + 1, 'a'),
    'It is larger than 10 MB: split it into one file an article.',
  ],
  [
    'more than 200,000 lines',
    Buffer.from('a\n'.repeat(200_001)),
    'It has more than 200000 lines: split it into one file an article.',
  ],
])('a file of %s is skipped with the reason, the others load', async (_, bytes, reason) => {
  expect(await reasonFor(makeFolder({ ...good, 'bad.txt': bytes }), 'bad.txt')).toBe(reason);
});

test('a file and a folder that may not be read', async () => {
  const folder = makeFolder({ ...good, 'bad.txt': 'x', 'sub/a.txt': 'x' });
  chmodSync(join(folder, 'bad.txt'), 0o000);
  chmodSync(join(folder, 'sub'), 0o000);
  chmodSync(folder, 0o755);
  becomeNobody();
  const reason = 'It may not be read: change its permissions.';
  expect(await reasonFor(folder, 'bad.txt')).toBe(reason);
  expect(await reasonFor(folder, 'sub')).toBe(reason);
});

test('a FIFO is skipped and nobody waits for it', async () => {
  const folder = makeFolder(good);
  execFileSync('mkfifo', [join(folder, 'bad.txt')]);
  expect(await reasonFor(folder, 'bad.txt')).toBe('It is not an ordinary file.');
});

test('links that lead to themselves, nowhere, to a folder or out of the folder', async () => {
  const outside = makeFolder({ 'secret.txt': articleAbout('secrets') });
  const folder = makeFolder(good);
  symlinkSync('self.txt', join(folder, 'self.txt'));
  symlinkSync('nothing', join(folder, 'nowhere.txt'));
  symlinkSync('.', join(folder, 'loop'));
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'out.txt'));
  expect(await reasonFor(folder, 'self.txt')).toBe('It is a link that leads back to itself.');
  expect(await reasonFor(folder, 'nowhere.txt')).toBe('It does not exist, or is a link that leads nowhere.');
  expect(await reasonFor(folder, 'loop')).toBe('It is a link to a folder; such links are not followed.');
  expect(await reasonFor(folder, 'out.txt')).toBe(
    'It leads out of the corpus folder: copy the file into it.',
  );
});

test('a corpus folder that is a link itself', async () => {
  const folder = makeFolder(good);
  const link = join(makeFolder({}), 'link');
  symlinkSync(folder, link);
  expect(await filesOf(link)).toEqual(['good.txt']);
});

test('the same bytes, or the same paragraphs, are loaded once', async () => {
  const text = articleAbout('the ferry');
  const folder = makeFolder({
    'a.txt': text,
    'b.txt': text,
    'c.md': `# Other title\n\n${text.split('\n\n')[1]}`,
  });
  const { articles, skipped } = await readFolder(folder);
  expect(articles.map(({ file }) => file)).toEqual(['a.txt']);
  expect(skipped).toEqual([
    { file: 'b.txt', reason: 'the same text as a.txt' },
    { file: 'c.md', reason: 'the same text as a.txt' },
  ]);
});

test.each(['../secret.txt', '/etc/passwd', 'link.txt', '..', ''])(
  '%j is not read out of the folder',
  async (file) => {
    const outside = makeFolder({ 'secret.txt': 'secret', 'corpus/good.txt': 'good' });
    const folder = join(outside, 'corpus');
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
    expect(() => readTextFile(locate(folder, file))).toThrow(InputError);
  },
);
