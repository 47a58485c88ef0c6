import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Environment, logLevels, readConfig, variableNames } from '../src/config.ts';
import { StartError } from '../src/errors.ts';

const root = join(import.meta.dirname, '..');
const workingFolder = mkdtempSync(join(tmpdir(), 'verbatim-config-'));
afterAll(() => rmSync(workingFolder, { recursive: true }));

const read = (environment: Environment, corpus?: string) =>
  readConfig({ environment, workingFolder, ...(corpus !== undefined && { corpus }) });

async function problemsOf(environment: Environment): Promise<string[]> {
  const error = await read(environment).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StartError)) throw new Error(`expected a StartError, got ${String(error)}`);
  return error.message.split('\n');
}

const goodToken = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789-_';

describe('the token', () => {
  test.each([
    ['', 'is set but empty'],
    ['  ', 'is set but empty'],
    [`"${goodToken}"`, 'quotation marks'],
    [`'${goodToken}'`, 'quotation marks'],
    [`${goodToken}\n`, 'line break'],
    [`${goodToken.slice(0, 30)}\n${goodToken.slice(30)}`, 'line break'],
    [`Bot ${goodToken}`, 'begins with “Bot”'],
    [`bot ${goodToken}`, 'begins with “Bot”'],
    ['0123456789abcdef0123456789abcdef', 'does not look like'],
    ['MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde', 'does not look like'],
    ['MTIz.Gabc.déf', 'does not look like'],
  ])('%j is refused in one line that does not show it', async (token, problem) => {
    const problems = await problemsOf({ DISCORD_TOKEN: token });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^DISCORD_TOKEN /);
    expect(problems[0]).toContain(problem);
    for (const piece of token.split(/[\s.'"]+/).filter((part) => part.length > 4))
      expect(problems[0]).not.toContain(piece);
  });

  test('of the right form is taken', async () => {
    expect((await read({ DISCORD_TOKEN: goodToken })).discord).toEqual({ token: goodToken });
  });

  test('of a stand-in may have any form, but not any fault', async () => {
    const DISCORD_API_URL = 'http://127.0.0.1:3100/api';
    expect((await read({ DISCORD_TOKEN: 'fake-bot-token', DISCORD_API_URL })).discord.token).toBe(
      'fake-bot-token',
    );
    expect(await problemsOf({ DISCORD_TOKEN: 'Bot fake-bot-token', DISCORD_API_URL })).toHaveLength(1);
    expect(await problemsOf({ DISCORD_TOKEN: '', DISCORD_API_URL })).toHaveLength(1);
  });
});

describe('of the page', () => {
  test('port and address are read, the address without a slash at its end', async () => {
    const { web } = await read({ WEB_PORT: '8080', PUBLIC_URL: 'https://articles.example/' });
    expect(web).toEqual({ port: 8080, publicUrl: 'https://articles.example' });
    expect((await read({})).web).toEqual({});
  });

  test.each(['abc', '-1', '0', '1e99', '65536', '80.5', '99999999'])(
    'the port %j is refused',
    async (port) => {
      expect(await problemsOf({ WEB_PORT: port })).toEqual([
        'WEB_PORT must be the number of a port, 1 to 65535.',
      ]);
    },
  );

  test.each([
    'articles.example',
    'ftp://articles.example',
    'javascript:alert(1)',
    'https://a.example/path',
    '1',
  ])('the address %j is refused', async (url) => {
    expect(await problemsOf({ PUBLIC_URL: url })).toEqual([expect.stringMatching(/^PUBLIC_URL must be/)]);
  });
});

describe('other variables', () => {
  test.each(['abc', '-1', '1e99', '12.5', '123', ' 123456789012345678x'])(
    'the server’s id %j is refused',
    async (id) => {
      expect(await problemsOf({ DISCORD_GUILD_ID: id })).toEqual([
        expect.stringMatching(/^DISCORD_GUILD_ID must be a server’s id/),
      ]);
    },
  );

  test.each(['discord.com', 'ftp://discord.com', 'javascript:alert(1)', '-1'])(
    'the address %j is refused',
    async (url) => {
      expect(await problemsOf({ DISCORD_API_URL: url })).toEqual([
        expect.stringMatching(/^DISCORD_API_URL must be an address/),
      ]);
    },
  );

  test.each(['abc', '-1', 'INFO', '1e99'])('the level %j is refused', async (level) => {
    expect(await problemsOf({ LOG_LEVEL: level })).toEqual([
      `LOG_LEVEL must be one of ${logLevels.join(', ')}.`,
    ]);
  });

  test.each(['abc', '-1', '1.5', '1e-2', '50%', '0,2'])('the chance %j is refused', async (chance) => {
    expect(await problemsOf({ REFUSE_BELOW: chance })).toEqual([
      'REFUSE_BELOW must be a number from 0, refuse nothing, to 1, refuse nearly everything, such as 0.2.',
    ]);
  });

  test.each([
    ['0', 0],
    ['.25', 0.25],
    ['0.2', 0.2],
    ['1.0', 1],
  ])('the chance %j is %d', async (chance, refuseBelow) => {
    expect(await read({ REFUSE_BELOW: chance })).toMatchObject({ refuseBelow });
  });

  test('all problems are told together', async () => {
    const problems = await problemsOf({
      DISCORD_TOKEN: '',
      DISCORD_GUILD_ID: 'abc',
      DISCORD_API_URL: 'nowhere',
      LOG_LEVEL: 'loud',
      CORPUS_DIR: 'articles',
      CACHE_DIR: 'articles/cache',
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_GUILD_ID',
      'DISCORD_API_URL',
      'LOG_LEVEL',
      'CACHE_DIR',
    ]);
  });

  test('an empty one counts as not set, except the token', async () => {
    const config = await read({ CORPUS_DIR: '', DISCORD_GUILD_ID: ' ', LOG_LEVEL: '', NO_COLOR: '' });
    expect(config.discord).toEqual({});
    expect(config.colour).toBe(true);
    expect(config).not.toHaveProperty('logLevel');
  });

  test('a good value arrives', async () => {
    const config = await read({
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:3100/api/',
      LOG_LEVEL: 'debug',
      NO_COLOR: '1',
    });
    expect(config.discord).toEqual({ guildId: '123456789012345678', apiUrl: 'http://127.0.0.1:3100/api' });
    expect(config.logLevel).toBe('debug');
    expect(config.colour).toBe(false);
  });
});

describe('folders', () => {
  test('the articles that came with the program are the default', async () => {
    expect((await read({})).corpusFolder).toBe(join(root, 'corpus'));
  });

  test('a folder "corpus" where the program is started goes before them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-started-'));
    mkdirSync(join(folder, 'corpus'));
    expect((await readConfig({ environment: {}, workingFolder: folder })).corpusFolder).toBe(
      join(folder, 'corpus'),
    );
    rmSync(folder, { recursive: true });
  });

  test('--corpus goes before CORPUS_DIR, and both are relative to the working folder', async () => {
    expect((await read({ CORPUS_DIR: 'one' })).corpusFolder).toBe(join(workingFolder, 'one'));
    expect((await read({ CORPUS_DIR: 'one' }, 'two')).corpusFolder).toBe(join(workingFolder, 'two'));
  });

  test('the cache is where the system keeps such things, and a relative XDG_CACHE_HOME is ignored', async () => {
    expect((await read({ XDG_CACHE_HOME: '/caches' })).cacheFolder).toBe('/caches/verbatim');
    expect((await read({ XDG_CACHE_HOME: 'caches' })).cacheFolder).toMatch(/^\/.*[/\\]verbatim$/);
    expect((await read({ CACHE_DIR: 'mine' })).cacheFolder).toBe(join(workingFolder, 'mine'));
    expect((await read({ XDG_STATE_HOME: '/states' })).stateFolder).toBe('/states/verbatim');
    expect((await read({ STATE_DIR: 'mine' })).stateFolder).toBe(join(workingFolder, 'mine'));
  });

  test.each(['articles', 'articles/.cache', './articles/../articles/x', 'articles', 'articles/..x'])(
    'a cache at %s, inside the articles, is refused',
    async (CACHE_DIR) => {
      expect(await problemsOf({ CORPUS_DIR: 'articles', CACHE_DIR })).toEqual([
        expect.stringMatching(/^CACHE_DIR lies inside/),
      ]);
    },
  );

  test('a cache beside the articles is fine', async () => {
    await expect(read({ CORPUS_DIR: 'articles', CACHE_DIR: 'articles-cache' })).resolves.toBeDefined();
  });
});

describe('the file .env', () => {
  test('is read, and the environment goes before it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-env-'));
    writeFileSync(
      join(folder, '.env'),
      `CORPUS_DIR=from-file\nLOG_LEVEL=error\nDISCORD_TOKEN="${goodToken}"\n`,
    );
    const config = await readConfig({ environment: { LOG_LEVEL: 'warn' }, workingFolder: folder });
    expect(config.corpusFolder).toBe(join(folder, 'from-file'));
    expect(config.logLevel).toBe('warn');
    expect(config.discord.token).toBe(goodToken);
    rmSync(folder, { recursive: true });
  });

  test('.env.example lists exactly the variables that are read, each below a comment, none of them set', () => {
    const example = readFileSync(join(root, '.env.example'), 'utf8');
    const listed = [...example.matchAll(/^# ([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual([...variableNames].sort());
    for (const block of example.trim().split('\n\n').slice(1))
      expect(block).toMatch(/^(?:# [^=]+\n)+# [A-Z_]+=.*$/);
    expect(example).not.toMatch(/^[^#\n]/m);
  });
});

test('nothing else reads the environment', () => {
  const readers = ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file))
      .filter((file) =>
        /process\.env|\benv\b.*from 'node:process'/.test(readFileSync(join(root, file), 'utf8')),
      ),
  );
  expect(readers).toEqual([join('src', 'config.ts')]);
});

describe('shards and health', () => {
  test.each([
    [{ SHARDS: '0,1, 4-6' }, { shards: { ids: [0, 1, 4, 5, 6] } }],
    [{ SHARDS: '2', SHARD_COUNT: '4' }, { shards: { ids: [2], count: 4 } }],
    [{ SHARD_COUNT: 'auto' }, {}],
    [{ HEALTH_PORT: '9090' }, { health: { port: 9090, host: '127.0.0.1' } }],
    [{ HEALTH_PORT: '9090', HEALTH_HOST: '::' }, { health: { port: 9090, host: '::' } }],
  ])('%j', async (environment, discord) => {
    expect((await read(environment)).discord).toEqual(discord);
  });

  test.each([
    [{ SHARDS: '-1' }, 'SHARDS must be numbers'],
    [{ SHARDS: '1e99' }, 'SHARDS must be numbers'],
    [{ SHARDS: '3-1' }, 'SHARDS has a range'],
    [{ SHARD_COUNT: '0' }, 'SHARD_COUNT must be'],
    [{ HEALTH_PORT: '70000' }, 'HEALTH_PORT must be'],
    [{ HEALTH_PORT: 'abc' }, 'HEALTH_PORT must be'],
    [{ HEALTH_HOST: 'a b' }, 'HEALTH_HOST must be'],
  ])('%j is refused', async (environment, problem) => {
    expect(await problemsOf(environment)).toEqual([expect.stringContaining(problem)]);
  });
});
