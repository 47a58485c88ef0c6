import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../discord/soak/bot-process.ts';
import { type StandIn, startStandIn } from '../discord/stand-in/stand-in.ts';

// The programs as they are installed: compiled, each in a process of its own.

const root = join(import.meta.dirname, '..', '..');
const built = join(root, '.build-test');
const folder = mkdtempSync(join(tmpdir(), 'verbatim-process-'));

beforeAll(() => {
  execFileSync(process.execPath, ['build.js', built], { cwd: root, stdio: 'inherit' });
}, 120_000);

afterAll(() => {
  rmSync(built, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

type Program = 'main.js' | 'ask.cjs' | 'register.js' | 'web.js';
type Ended = { exitCode: number | null; signal: string | null; printed: string; reported: string };
type Running = {
  child: ChildProcess;
  printed: () => string;
  reported: () => string;
  ended: Promise<Ended>;
};

function start(program: Program, words: string[], environment: Record<string, string> = {}): Running {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(built, program), ...words], {
    cwd: root,
    env: { PATH, HOME, CACHE_DIR: join(folder, 'cache'), ...environment },
  });
  let printed = '';
  let reported = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    reported += text;
  });
  // A program that has ended before it read everything is what some tests are about.
  child.stdin.on('error', () => {});
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (exitCode, signal) => resolve({ exitCode, signal, printed, reported }));
  });
  return { child, printed: () => printed, reported: () => reported, ended };
}

function run(
  program: Program,
  words: string[],
  input = '',
  environment: Record<string, string> = {},
): Promise<Ended> {
  const { child, ended } = start(program, words, environment);
  child.stdin?.end(input);
  return ended;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 20) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('waited for nothing');
}

describe('npm run ask', () => {
  test('answers on standard output and writes nothing else', async () => {
    const { exitCode, printed, reported } = await run('ask.cjs', ['/who heads operations in Anbar?']);
    expect(reported).toBe('');
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/paragraph \d+\n/);
  });

  test('loads neither Discord’s library nor a logger for a question', async () => {
    const loaded = await run('ask.cjs', ['--json', '/who heads operations in Anbar?'], '', {
      NODE_DEBUG: 'module',
    });
    expect(loaded.exitCode).toBe(0);
    expect(loaded.reported).toContain('_load REQUEST node:vm');
    for (const heavy of ['discord.js', 'pino', 'chokidar', 'dotenv'])
      expect(loaded.reported, heavy).not.toContain(`_load REQUEST ${heavy}`);
  });

  test.each([
    [[], 2, 'There is no question'],
    [['/whi x'], 2, 'Did you mean /who?'],
    [['--corpus', join(folder, 'missing'), 'why?'], 1, ''],
  ])('%j exits with its code and one line', async (words, exitCode, problem) => {
    const ended = await run('ask.cjs', words);
    expect(ended).toMatchObject({ exitCode, printed: '' });
    expect(ended.reported).toContain(problem);
    expect(ended.reported).toMatch(/^[^\n]+\n$/);
  });

  test('a reader that goes away ends a batch quietly', async () => {
    const lines = '{"command":"sources"}\n'.repeat(2000);
    const { child, ended } = start('ask.cjs', ['--batch', '-']);
    child.stdin?.end(lines);
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect(await ended).toMatchObject({ exitCode: 0, reported: '' });
  });
});

/** A port that another program has, until it is set free. */
async function takePort(): Promise<{ port: number; free: () => void }> {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  return { port, free: () => void taken.close() };
}

/** Where no terminal shows the greeting, the page's address is a line on standard error. */
const pageLine = /^The page is at (http:\/\/127\.0\.0\.1:\d+)\n$/;

describe('npm run web', () => {
  test('serves the page alone until SIGTERM', async () => {
    const { child, ended, printed } = start('web.js', []);
    child.stdin?.end();
    await until(() => printed() !== '');
    const [, address = ''] = /(http:\S+:\d+)/.exec(printed()) ?? [];
    expect((await fetch(address)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ exitCode: 0, reported: '' });
  });

  test('says in one line that the port it has to be served at is taken', async () => {
    const { port, free } = await takePort();
    const { exitCode, reported } = await run('web.js', [], '', { WEB_PORT: String(port) });
    free();
    expect(exitCode).toBe(1);
    expect(reported).toBe(`The port ${port} is taken by another program: set WEB_PORT to another one.\n`);
  });
});

describe('npm start', () => {
  test('answers lines from another program and exits with 0', async () => {
    const input = '/who heads operations in Anbar?\n/whi\n\n/quote speaker:al-Husseini\n';
    const { exitCode, printed, reported } = await run('main.js', [], input);
    expect(reported).toMatch(pageLine);
    expect(exitCode).toBe(0);
    expect(printed.trim().split('\n\n').length).toBeGreaterThanOrEqual(3);
    expect(printed).toContain('Did you mean /who?');
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends the console with 0', async (signal) => {
    const { child, ended, printed } = start('main.js', []);
    child.stdin?.write('/sources\n');
    await until(() => printed() !== '');
    child.kill(signal);
    expect(await ended).toMatchObject({ exitCode: 0, reported: expect.stringMatching(pageLine) });
  });

  test('serves the page beside the console, at another port where the usual one is taken', async () => {
    const first = start('main.js', []);
    const second = start('main.js', []);
    await until(() => pageLine.test(first.reported()) && pageLine.test(second.reported()));
    const addresses = [first, second].map(({ reported }) => reported().match(pageLine)?.[1] ?? '');
    expect(new Set(addresses).size).toBe(2);
    for (const address of addresses) {
      const answer = await fetch(`${address}/api/ask?command=who&question=who+heads+operations+in+Anbar?`);
      expect(await answer.json()).toMatchObject({ outcome: 'found' });
    }
    for (const { child } of [first, second]) child.stdin?.end();
    expect(await Promise.all([first.ended, second.ended])).toMatchObject([{ exitCode: 0 }, { exitCode: 0 }]);
  });

  test('what cannot start exits with 1 and says why, without the token', async () => {
    const environment = { DISCORD_TOKEN: '"MTAw.secret.token"', LOG_LEVEL: 'loud' };
    const { exitCode, printed, reported } = await run('main.js', [], '', environment);
    expect({ exitCode, printed }).toEqual({ exitCode: 1, printed: '' });
    expect(reported.trim().split('\n')).toEqual([
      expect.stringMatching(/^DISCORD_TOKEN stands in quotation marks/),
      expect.stringMatching(/^LOG_LEVEL must be one of/),
    ]);
    expect(reported).not.toContain('secret');
  });

  test('another folder can be given, and its articles are the ones that are asked', async () => {
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    writeFileSync(
      join(articles, 'one.txt'),
      'The Harbour Opens\n\nMayor Ada Quill opened the harbour on Monday.\n',
    );
    const { exitCode, printed } = await run('main.js', ['--corpus', articles], '/sources\n');
    expect(exitCode).toBe(0);
    expect(printed).toContain('The Harbour Opens');
  });
});

describe('with a token', () => {
  let standIn: StandIn;
  let environment: Record<string, string>;

  beforeAll(async () => {
    standIn = await startStandIn();
    environment = { DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.apiUrl };
  });
  afterAll(() => standIn.close());

  test('npm start is the bot until SIGTERM', async () => {
    const { child, ended, reported } = start('main.js', [], environment);
    await until(() => reported().includes('connected to Discord'));
    child.kill('SIGTERM');
    const { exitCode, printed, reported: logged } = await ended;
    expect({ exitCode, printed }).toEqual({ exitCode: 0, printed: '' });
    for (const line of logged.trim().split('\n')) expect(JSON.parse(line).level).toBe(30);
    expect(logged).not.toContain(standIn.token);
  });

  test('with PUBLIC_URL an answer has a link to its words, which its page marks', async () => {
    const port = String(await freePort());
    const publicUrl = 'https://articles.example';
    const settings = { ...environment, PUBLIC_URL: publicUrl, WEB_PORT: port };
    const { child, ended, reported } = start('main.js', [], settings);
    await until(() => reported().includes('connected to Discord'));
    const options = [{ name: 'question', type: 3, value: 'who heads operations in Anbar?' }];
    const asked = standIn.interact({ type: 2, data: { id: '1', type: 1, name: 'who', options } });
    const { messages } = await standIn.waitFor(asked, (seen) => seen.messages.length > 0);
    const [, link = ''] = /"url":"([^"]+)"/.exec(JSON.stringify(messages[0]?.body)) ?? [];
    expect(link).toMatch(/^https:\/\/articles\.example\/source\/[^#]+\?words=[\d.-]+&of=[0-9a-f]{12}#p\d+$/);
    const page = await fetch(link.replace(publicUrl, `http://127.0.0.1:${port}`));
    expect(await page.text()).toContain('>Qassem al-Mohammadi</mark>');
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ exitCode: 0 });
  });

  test('neither waits for the other: while the bot is busy, its page is read', async () => {
    const hook = join(folder, 'busy.mjs');
    const busyFor = 5000;
    const beBusy = `const end = Date.now() + ${busyFor}; while (Date.now() < end);`;
    writeFileSync(hook, `process.on('SIGUSR2', () => { ${beBusy} });`);
    const port = String(await freePort());
    const options = { WEB_PORT: port, NODE_OPTIONS: `--import=${pathToFileURL(hook).href}` };
    const { child, ended, reported } = start('main.js', [], { ...environment, ...options });
    await until(() => reported().includes('connected to Discord'));
    const before = performance.now();
    child.kill('SIGUSR2');
    expect((await fetch(`http://127.0.0.1:${port}/library`)).status).toBe(200);
    expect(performance.now() - before).toBeLessThan(busyFor / 2);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ exitCode: 0 });
  });

  test('a page that fails ends the bot in order, and is logged by chosen fields', async () => {
    const hook = join(folder, 'fail-in-thread.mjs');
    const fail = "setTimeout(() => { throw new Error('secret words'); }, 4000);";
    writeFileSync(hook, `import { isMainThread } from 'node:worker_threads';\nif (!isMainThread) ${fail}\n`);
    const options = {
      LOG_LEVEL: 'debug',
      WEB_PORT: String(await freePort()),
      NODE_OPTIONS: `--import=${pathToFileURL(hook).href}`,
    };
    const { ended, reported } = start('main.js', [], { ...environment, ...options });
    await until(() => reported().includes('connected to Discord'));
    const { exitCode, reported: logged } = await ended;
    expect(exitCode).toBe(1);
    expect(logged).not.toContain('secret words');
    expect(logged).toContain('"state":"ended"');
    const levels = logged
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).level);
    expect(levels.filter((level) => level >= 40)).toEqual([60]);
  });

  test('says in one line that the port of its page is taken, and ends', async () => {
    const { port, free } = await takePort();
    const { exitCode, reported } = await run('main.js', [], '', { ...environment, WEB_PORT: String(port) });
    free();
    expect(exitCode).toBe(1);
    expect(reported).toBe(`The port ${port} is taken by another program: set WEB_PORT to another one.\n`);
  });

  const question = { name: 'question', type: 3, value: 'who heads operations in Anbar?' };
  const asking = { type: 2, data: { id: '1', type: 1, name: 'who', options: [question] } };

  test.each([4004, 4014])('closed by Discord with %i: one line and 1, within 5 s', async (code) => {
    const { ended, reported } = start('main.js', [], { ...environment, LOG_LEVEL: 'error' });
    await until(() => standIn.gateway.isConnected());
    await until(() => standIn.gateway.logins.length > 0);
    const before = performance.now();
    standIn.gateway.closeWith(code);
    const { exitCode } = await ended;
    expect(performance.now() - before).toBeLessThan(5000);
    expect(exitCode).toBe(1);
    expect(reported()).toMatch(/^[^\n]*Discord[^\n]*\n$/);
  });

  test('a rejection that nobody handles is logged by chosen fields; what is running is finished first', async () => {
    const hook = join(folder, 'reject.mjs');
    const reject = "process.on('SIGUSR2', () => void Promise.reject(new Error('secret words')));";
    writeFileSync(hook, reject);
    const options = `--import=${pathToFileURL(hook).href}`;
    const { child, ended } = start('main.js', [], { ...environment, NODE_OPTIONS: options });
    await until(() => standIn.gateway.isConnected());
    const id = standIn.interact(asking);
    await standIn.waitFor(id, ({ messages }) => messages.length > 0);
    child.kill('SIGUSR2');
    const { exitCode, reported } = await ended;
    expect(exitCode).toBe(1);
    expect(reported).toContain('something went wrong inside Verbatim: it ends');
    expect(reported).not.toContain('secret words');
  });

  test('a second SIGTERM ends it at once', async () => {
    const late = await startStandIn({ faults: () => undefined, latency: 2000 });
    const own = { ...environment, DISCORD_API_URL: late.apiUrl };
    const { child, ended } = start('main.js', [], own);
    await until(() => late.gateway.isConnected());
    late.interact(asking);
    await new Promise((resolve) => setTimeout(resolve, 500));
    child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = performance.now();
    child.kill('SIGTERM');
    expect((await ended).exitCode).toBe(1);
    expect(performance.now() - before).toBeLessThan(1400);
    await late.close();
  });

  test('at trace level nothing that is secret or that people wrote gets out', async () => {
    const canaries = ['canary-question', 'canary-option', 'canary-button', 'canary-name', standIn.token];
    const { child, ended } = start('main.js', [], { ...environment, LOG_LEVEL: 'trace' });
    await until(() => standIn.gateway.isConnected());
    const named = { member: { user: { id: '77', username: 'canary-name' }, permissions: '0' } };
    const use = (data: object, type = 2) => standIn.interact({ type, data, ...named });
    const option = (value: unknown) => [{ name: 'question', type: 3, value, focused: true }];
    const ids = [
      use({ type: 1, name: 'who', options: option('canary-question Anbar?') }),
      use({ type: 1, name: 'canary-option', options: option('canary-question') }),
      use({ type: 1, name: 'who', options: option({ 'canary-option': 1 }) }),
      use({ type: 1, name: 'who', options: option('canary-question') }, 4),
      use({ component_type: 2, custom_id: 'canary-button' }, 3),
    ];
    standIn.gateway.say({
      op: 0,
      t: 'INTERACTION_CREATE',
      d: { id: 'canary-option', token: 'canary-button' },
    });
    for (const id of ids) await standIn.waitFor(id, ({ state }) => state !== 'nothing yet');
    child.kill('SIGTERM');
    const { printed, reported } = await ended;
    expect(reported).toContain('answered');
    for (const canary of [...canaries, 'secret-of-'])
      expect(printed + reported, canary).not.toContain(canary);
  });

  test('npm run register registers once and then finds nothing to do', async () => {
    const first = await run('register.js', [], '', environment);
    expect(first).toMatchObject({ exitCode: 0, reported: '' });
    expect(first.printed).toContain('Added: /who');
    const second = await run('register.js', [], '', environment);
    expect(second.printed).toMatch(/^Nothing to do/);
  });

  test('a token that Discord does not take is one line and 1, for both', async () => {
    const wrong = { ...environment, DISCORD_TOKEN: 'MTAw.wrong.token' };
    for (const program of ['main.js', 'register.js'] as const) {
      const { exitCode, reported } = await run(program, [], '', wrong);
      expect(exitCode).toBe(1);
      expect(reported).toMatch(/^[^\n]*DISCORD_TOKEN[^\n]*\n$/);
      expect(reported).not.toContain('wrong');
    }
  });

  test('registering without one says what is missing', async () => {
    const { exitCode, reported } = await run('register.js', []);
    expect(exitCode).toBe(1);
    expect(reported).toMatch(/^DISCORD_TOKEN is not set[^\n]*\n$/);
  });
});
