import { expect, test } from 'vitest';
import { readFolder } from '../../src/corpus/read.ts';
import { StartError } from '../../src/errors.ts';
import { articleAbout, makeFolder } from './folder.ts';

const text = articleAbout('the ferry');
const good = { 'good.txt': articleAbout('the pier') };

async function problemWith(files: Record<string, string>): Promise<string> {
  const error: unknown = await readFolder(makeFolder({ ...good, ...files })).catch(
    (problem: unknown) => problem,
  );
  if (!(error instanceof StartError)) throw new Error(`no StartError but ${JSON.stringify(error)}`);
  expect(error.message).not.toContain('\n');
  return error.message;
}

const inSources = (entry: string) => problemWith({ 'sources.json': `{\n  "good.txt": ${entry}\n}` });

async function articleOf(files: Record<string, string>) {
  const { articles, skipped } = await readFolder(makeFolder(files));
  expect(skipped).toEqual([]);
  return articles[0];
}

/** The reason why an article with this front matter is skipped. */
async function reasonFor(frontMatter: string): Promise<string | undefined> {
  const { articles, skipped } = await readFolder(
    makeFolder({ ...good, 'bad.md': `---\n${frontMatter}\n---\n${text}` }),
  );
  expect(articles.map(({ file }) => file)).toEqual(['good.txt']);
  return skipped[0]?.reason;
}

test('sources.json says what is known of a file', async () => {
  const source = {
    title: 'The  ferry',
    outlet: 'Post',
    credit: 'AFP',
    author: 'Ann',
    url: 'https://a.example/1',
  };
  const sources = { 'a.txt': { ...source, published: '2018-10-29', basis: 'inferred' } };
  const article = await articleOf({ 'a.txt': text, 'sources.json': `\uFEFF${JSON.stringify(sources)}` });
  const { title: _, ...rest } = source;
  expect(article?.title).toBe('The ferry');
  expect(article?.source).toEqual({ ...rest, published: { date: '2018-10-29', basis: 'inferred' } });
});

test('an empty field is an absent one, and a date is stated unless it says otherwise', async () => {
  const sources = '{"a.txt": {"url": "", "author": null, "published": "2018"}}';
  const article = await articleOf({ 'a.txt': text, 'sources.json': sources });
  expect(article?.source).toEqual({ published: { date: '2018', basis: 'stated' } });
});

test.each(['2018-10-29', '2018-10', '2018', '--01-14', '--02-29', '2020-02-29'])(
  '%s is a date',
  async (date) => {
    const sources = JSON.stringify({ 'a.txt': { published: date } });
    const article = await articleOf({ 'a.txt': text, 'sources.json': sources });
    expect(article?.source.published?.date).toBe(date);
  },
);

test.each([
  '2018-13',
  '2018-02-30',
  '2019-02-29',
  '18',
  '--13-01',
  '--02-30',
  '--01',
  '2018-1-1',
  'May 2018',
  '2018-10-29T10:00',
])('%s is no date', async (date) => {
  expect(await inSources(`{"published": "${date}"}`)).toMatch(
    /good\.txt": published: ".*" is no date; write it as/,
  );
});

test.each([
  ['{"published": 2018}', /published: must be a text/],
  ['{"basis": "inferred"}', /basis: .* published is missing/],
  ['{"published": "2018", "basis": "guessed"}', /basis: must be "stated" or "inferred"/],
  ['{"url": "javascript:alert(1)"}', /url: must be an address that begins with http/],
  ['{"url": "ferry"}', /url: must be an address/],
  ['{"outlet": ["Post"]}', /outlet: must be a text/],
  ['{"outlets": "Post"}', /outlets: unknown; the fields are title, outlet/],
  ['"Post"', /must be an object/],
  ['[]', /must be an object/],
  ['{"outlet": "a",\n "outlet": "b"}', /sources\.json: line 3: "outlet" stands there twice/],
  ['{"outlet": "a",\n "out\\u006cet": "b"}', /line 3: "outlet" stands there twice/],
  ['{"__proto__": {"outlet": "a"}}', /line 2: "__proto__" cannot be a name here/],
  ['{"outlet": "a"},\n "good.txt": {}', /line 3: "good\.txt" stands there twice/],
  ['{"outlet": \n}', /sources\.json: .*"outlet": }/],
  ['{"outlet": "a",\n}', /sources\.json: line 3: /],
  ['{"outlet": "a"', /sources\.json: line 3: /],
])('sources.json with %s stops the start', async (entry, problem) => {
  expect(await inSources(entry)).toMatch(problem);
});

test('sources.json that is a list, or no UTF-8', async () => {
  expect(await problemWith({ 'sources.json': '[]' })).toMatch(/sources\.json: must be an object/);
  const folder = makeFolder({ ...good, 'sources.json': Buffer.from([0x7b, 0xe9, 0x7d]) });
  await expect(readFolder(folder)).rejects.toThrow(/sources\.json: It is not UTF-8/);
});

test('nothing is merged into a prototype', async () => {
  await problemWith({ 'sources.json': '{"__proto__": {"outlet": "evil"}}' });
  await reasonFor('__proto__:\n  outlet: evil');
  expect({}).not.toHaveProperty('outlet');
});

test('files named like parts of objects are files like others', async () => {
  const files = { 'constructor.txt': text, 'sources.json': '{"constructor.txt": {"outlet": "Post"}}' };
  expect((await articleOf(files))?.source).toEqual({ outlet: 'Post' });
  expect((await articleOf({ 'constructor.txt': text, 'sources.json': '{}' }))?.source).toEqual({});
});

test('an entry for a file that does not exist is reported', async () => {
  const { skipped } = await readFolder(makeFolder({ ...good, 'sources.json': '{"gone.txt": {}}' }));
  expect(skipped).toEqual([
    { file: 'gone.txt', reason: 'sources.json names it, but there is no such article.' },
  ]);
});

test('front matter says the same things, and more that is passed by', async () => {
  const frontMatter =
    'title: 1984\r\noutlet: Post\nauthor:\npublished: 2018-10-29\ntags: [a, b]\nurl: "http://a.example"';
  const article = await articleOf({ 'a.md': `---\n${frontMatter}\n---\n${text}` });
  expect(article?.title).toBe('1984');
  const published = { date: '2018-10-29', basis: 'stated' };
  expect(article?.source).toEqual({ outlet: 'Post', url: 'http://a.example', published });
  expect(article?.leftOut[0]).toEqual({ as: 'metadata', span: { start: 0, end: frontMatter.length + 8 } });
});

test('sources.json wins over front matter, field by field, and both over the text', async () => {
  const article = await articleOf({
    'a.md': `---\noutlet: Post\nauthor: Ann\n---\n${text}\nWith reporting from AFP`,
    'sources.json': '{"a.md": {"outlet": "Times", "credit": "AP"}}',
  });
  expect(article?.source).toEqual({ outlet: 'Times', author: 'Ann', credit: 'AP' });
});

test('empty front matter is none', async () => {
  expect((await articleOf({ 'a.md': `---\n---\n${text}` }))?.source).toEqual({});
});

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  'b: &b [*a, *a, *a, *a, *a, *a, *a]',
  'c: [*b, *b, *b, *b, *b, *b]',
];

test.each([
  ['title: a\ntitle: b', /^Its front matter is not usable: line 3: .*unique/],
  ['title: [a', /^Its front matter is not usable: line \d: /],
  ['published: 2018-02-30', /published: "2018-02-30" is no date/],
  ['title:\n  en: a', /title: must be a text/],
  ['url: file:///etc/passwd', /url: must be an address/],
  ['- a\n- b', /must be a list of fields/],
  ['just words', /must be a list of fields/],
  ['tags:\n  __proto__: a', /line 3: "__proto__" cannot be a name here/],
  [bomb.join('\n'), /[Aa]lias/],
  ['['.repeat(10_000), /nested too deeply/],
  ['{a: '.repeat(4_000), /nested too deeply/],
  ['- '.repeat(8_000), /nested too deeply/],
  ['? '.repeat(8_000), /nested too deeply/],
  [`title: ${'a'.repeat(20_000)}`, /longer than 16384 characters/],
])('front matter %#: the file is skipped with the place', async (frontMatter, reason) => {
  expect(await reasonFor(frontMatter)).toMatch(reason);
});

test('aliases.json gives groups of names', async () => {
  const { aliases } = await readFolder(
    makeFolder({ ...good, 'aliases.json': '[["Islamic State", "IS"], ["a", "b"]]' }),
  );
  expect(aliases).toEqual([
    ['Islamic State', 'IS'],
    ['a', 'b'],
  ]);
});

test.each([
  ['{}', /aliases\.json: must be a list of groups/],
  ['["IS"]', /aliases\.json: 0: must be a list of groups/],
  ['[["IS"]]', /0: needs at least two names/],
  ['[["IS", 7]]', /0: 1: must be a name/],
  ['[["IS", " "]]', /0: 1: is empty/],
  ['[["IS", "ISIS"], ["Daesh", "IS"]]', /"IS" stands there twice/],
  ['[["IS", "ISIS"]', /line 1: /],
])('aliases.json with %s stops the start', async (aliases, problem) => {
  expect(await problemWith({ 'aliases.json': aliases })).toMatch(problem);
});
