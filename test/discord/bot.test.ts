import type { Logger } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import type { Answer, Answerer } from '../../src/domain/answer.ts';
import { InputError } from '../../src/errors.ts';
import { libraryOf } from '../library/made-up.ts';
import { articles, changed, disagreeing, found, quotation, refused } from '../render/answers.ts';
import { createNotedLog } from './noted-log.ts';
import type { FaultPlan } from './stand-in/faults.ts';
import type { Seen } from './stand-in/interactions.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';

/** The fake answers stand in no article: they come without buttons. */
const emptyLibrary = libraryOf([]);
const library = () => emptyLibrary;

let standIn: StandIn;
let bot: Bot | undefined;
let logged: string[];
let log: Logger;
/** The warnings and errors that a test expects to be logged. */
let warnings: unknown[];
/** What the fake answerer does next; each test may change it. */
let answerer: { answer: Answerer['answer']; complete: Answerer['complete'] };

const start = async (faults?: FaultPlan, patience = 1500) => {
  standIn = await startStandIn(faults === undefined ? {} : { faults });
  const { apiUrl, token } = standIn;
  const asked: Answerer = {
    answer: (question) => answerer.answer(question),
    complete: (...typing) => answerer.complete(...typing),
  };
  bot = await startBot({ token, apiUrl, commands, answerer: asked, library, log, patience, stopWithin: 500 });
};

beforeEach(async () => {
  bot = undefined;
  // What a bot that was stopped says late is not the next test's.
  const lines: string[] = [];
  logged = lines;
  warnings = [];
  log = await createNotedLog(lines);
  answerer = { answer: async () => found, complete: () => [] };
});

afterEach(async () => {
  await bot?.stop();
  await standIn.close();
  expect(standIn.problems).toEqual([]);
  const lines = logged.map((line) => JSON.parse(line));
  expect(lines.filter(({ level }) => level >= 40).map(({ msg }) => msg)).toEqual(warnings);
  expect(logged.join(''), 'no token is logged').not.toMatch(/secret-of-|MTAw/);
});

const isDone = (seen: Seen) => seen.messages.length > 0 || seen.state === 'choices';
const option = (name: string, value: unknown, type = 3) => ({ name, type, value });
const command = (name: string, ...options: object[]) => ({
  type: 2,
  data: { id: '1', type: 1, name, ...(options.length > 0 && { options }) },
});
const ask = async (...used: Parameters<typeof command>) =>
  standIn.waitFor(standIn.interact(command(...used)), isDone);
const question = option('question', 'who leads the town?');

describe('each command is answered in the first response', () => {
  test.each([
    ['who', [question], found, 'Amira Saleh'],
    ['where', [question], found, 'Amira Saleh'],
    ['when', [question], found, 'Amira Saleh'],
    ['how-many', [question], disagreeing, 'These articles do not agree'],
    ['ask', [question, option('limit', 2, 4)], found, 'Amira Saleh'],
    ['quote', [option('speaker', 'Haddad')], quotation, 'We always stay.'],
    ['sources', [], articles, '2 articles'],
  ] as const)('/%s', async (name, options, answer, words) => {
    await start();
    const asked: unknown[] = [];
    answerer.answer = async (it) => {
      asked.push(it);
      return answer;
    };
    const seen = await ask(name, ...options);
    expect(seen.messages).toMatchObject([{ ephemeral: false, edited: false }]);
    expect(seen.messages[0]?.text).toContain(words);
    expect(asked).toMatchObject([{ kind: name }]);
    expect(standIn.calls.map(({ route }) => route)).toEqual(['gateway', 'callback']);
  });

  test('options become the question', async () => {
    await start();
    const asked: unknown[] = [];
    answerer.answer = async (it) => {
      asked.push(it);
      return found;
    };
    await ask('ask', option('question', ' why?\n'), option('source', 'Berms'), option('limit', 3, 4));
    expect(asked).toEqual([{ kind: 'ask', question: 'why?', source: 'Berms', limit: 3 }]);
  });
});

describe('what is for the asker alone', () => {
  test('an answer, with the option private', async () => {
    await start();
    const seen = await ask('who', question, option('private', true, 5));
    expect(seen.messages).toMatchObject([{ ephemeral: true }]);
    expect(seen.messages[0]?.text).toContain('Amira Saleh');
  });

  test.each([
    ['a refusal', refused, 'Not in these articles'],
    ['an article that has changed', changed, 'has changed'],
  ])('%s', async (_, answer, words) => {
    await start();
    answerer.answer = async () => answer;
    const seen = await ask('who', question);
    expect(seen.messages).toMatchObject([{ ephemeral: true, text: expect.stringContaining(words) }]);
  });

  test.each([
    ['an empty question', 'who', [option('question', ' \u3164')], 'The question is empty'],
    ['a question of 6,000 characters', 'who', [option('question', 'x'.repeat(6000))], '6000 characters'],
    ['an option missing', 'who', [], 'The question is missing'],
    ['an option of another type', 'who', [option('question', 7, 4)], 'The question is missing'],
    ['a limit out of range', 'who', [question, option('limit', 99, 4)], 'at most 5'],
    ['neither topic nor speaker', 'quote', [], 'a topic, a speaker'],
    ['a command nobody knows', 'weather', [], 'does not know that command'],
    ['a command of everybody’s prototype', '__proto__', [], 'does not know that command'],
  ] as const)('%s', async (_, name, options, words) => {
    await start();
    answerer.answer = async () => expect.unreachable('nothing is to be searched');
    const seen = await ask(name, ...options);
    expect(seen.messages).toMatchObject([{ ephemeral: true, text: expect.stringContaining(words) }]);
  });

  test('what the answerer asks to put right', async () => {
    await start();
    answerer.answer = async () => {
      throw new InputError('There is no article “@everyone”: choose one from the list.');
    };
    const seen = await ask('who', question);
    expect(seen.messages[0]?.text).toBe('There is no article “\\@everyone”: choose one from the list.');
  });

  test.each([
    ['rejects', async () => Promise.reject(new Error('secret words'))],
    [
      'throws',
      () => {
        throw new TypeError('secret words');
      },
    ],
    ['throws something that is no error', () => Promise.reject('secret words')],
    ['gives what is no answer', async () => ({ kind: 'found', candidates: [] }) as unknown as Answer],
  ])('an answerer that %s: no stack, no path, nothing of it', async (_, answer) => {
    await start();
    answerer.answer = answer;
    const seen = await ask('who', question);
    expect(seen.messages).toMatchObject([{ ephemeral: true }]);
    expect(seen.messages[0]?.text).toMatch(/^Something went wrong here/);
    warnings = ['a question could not be answered'];
    expect(logged.join('')).not.toContain('secret words');
  });
});

describe('an answer that takes long', () => {
  const slowly = (answer: Answer) => {
    let finish = () => {};
    answerer.answer = () => new Promise((resolve) => (finish = () => resolve(answer)));
    return () => finish();
  };
  const isThinking = (seen: Seen) => seen.state === 'thinking';

  test.each([
    ['that was for everybody', found, [question], 'Amira Saleh'],
    ['that was for the asker alone', found, [question, option('private', true, 5)], 'Amira Saleh'],
    ['that is a refusal', refused, [question], 'Not in these articles'],
  ])('%s is deferred and edited in, for the asker alone', async (_, answer, options, words) => {
    await start(undefined, 50);
    const finish = slowly(answer);
    const id = standIn.interact(command('who', ...options));
    expect(await standIn.waitFor(id, isThinking)).toMatchObject({ thinkingPrivately: true });
    finish();
    const seen = await standIn.waitFor(id, isDone);
    expect(seen.messages).toMatchObject([{ ephemeral: true, edited: true }]);
    expect(seen.messages[0]?.text).toContain(words);
    expect(standIn.calls.map(({ route }) => route)).toEqual(['gateway', 'callback', 'edit']);
  });
});

describe('autocomplete', () => {
  const typing = (name: string, ...options: object[]) => ({ ...command(name, ...options), type: 4 });
  const complete = async (...used: Parameters<typeof typing>) =>
    (await standIn.waitFor(standIn.interact(typing(...used)), isDone)).choices;
  const focused = (name: string, value: unknown) => ({ ...option(name, value), focused: true });

  test('asks for what the option holds, with what is typed', async () => {
    await start();
    const asked: unknown[] = [];
    answerer.complete = (...typing) => {
      asked.push(typing);
      return ['Amira Saleh', 'Amman'];
    };
    expect(await complete('quote', option('topic', 'x'), focused('speaker', 'am\u202e'))).toEqual([
      { name: 'Amira Saleh', value: 'Amira Saleh' },
      { name: 'Amman', value: 'Amman' },
    ]);
    await complete('who', focused('source', ''));
    expect(asked).toEqual([
      ['speakers', 'am'],
      ['titles', ''],
    ]);
  });

  test('never more than 25 choices of 100 characters, each once, none empty', async () => {
    await start();
    answerer.complete = () => [
      '',
      '\u200b',
      'same',
      'same ',
      ...Array.from({ length: 60 }, (_, n) => `${n} ${'👩🏽'.repeat(99)}`),
    ];
    const choices = await complete('who', focused('question', 'a'));
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: 'same', value: 'same' });
  });

  test.each([
    ['a command nobody knows', 'weather', focused('question', 'a')],
    ['an option nobody knows', 'who', focused('answer', 'a')],
    ['an option without completion', 'who', focused('limit', '3')],
    ['no option in focus', 'who', option('question', 'a')],
  ])('%s: no choices', async (_, name, option) => {
    await start();
    answerer.complete = () => ['wrong'];
    expect(await complete(name, option)).toEqual([]);
  });

  test('one that throws: no choices', async () => {
    await start();
    answerer.complete = () => {
      throw new Error('secret words');
    };
    expect(await complete('who', focused('question', 'a'))).toEqual([]);
    warnings = ['an option could not be completed'];
    expect(logged.join('')).not.toContain('secret words');
  });
});

describe('malformed interactions', () => {
  test.each([
    ['without data', { type: 2 }],
    ['data null', { type: 2, data: null }],
    ['options that are a text', { type: 2, data: { type: 1, name: 'who', options: 'x' } }],
    [
      'an option without a value',
      { type: 2, data: { type: 1, name: 'who', options: [{ name: 'question' }] } },
    ],
    [
      'an option in an option',
      { type: 2, data: { type: 1, name: 'who', options: [{ name: 'a', type: 1, options: [] }] } },
    ],
    ['a command from a message', { type: 2, data: { type: 3, name: 'who', target_id: '1' } }],
    ['a button', { type: 3, data: { component_type: 2, custom_id: '' } }],
    ['a type nobody knows', { type: 77 }],
  ])('%s: a private refusal', async (_, interaction) => {
    await start();
    const seen = await standIn.waitFor(standIn.interact(interaction), isDone);
    expect(seen.messages).toMatchObject([
      { ephemeral: true, text: expect.stringContaining('does not know') },
    ]);
  });

  test('without a user, or without anything at all: the bot lives and answers the next', async () => {
    await start();
    const odd = [null, undefined, 7, 'x', [], {}, { id: '1' }, { type: 2 }];
    const addressed = { id: '1', application_id: '2', token: '../../x' };
    const payloads = [...odd, addressed];
    for (const payload of payloads) standIn.gateway.dispatch('INTERACTION_CREATE', payload);
    warnings = payloads.map(() => 'an interaction without a place to reply to was dropped');
    const noUser = { ...command('who', question), member: undefined, user: undefined, channel: undefined };
    const seen = await standIn.waitFor(standIn.interact(noUser), isDone);
    expect(seen.messages[0]?.text).toContain('Amira Saleh');
    expect(standIn.calls.map(({ route }) => route)).toEqual(['gateway', 'callback']);
  });
});

describe('when Discord does not take a reply', () => {
  test('too late: said in the log, and the next one is answered', async () => {
    const gone = {
      kind: 'status',
      status: 404,
      body: { code: 10062, message: 'Unknown interaction' },
    } as const;
    await start((route, nth) => (route === 'callback' && nth === 1 ? gone : undefined));
    standIn.interact(command('who', question));
    await ask('who', question);
    warnings = ['a reply came too late for Discord'];
    expect(standIn.calls.filter(({ route }) => route === 'callback')).toHaveLength(2);
  });

  test('answered by another process: nothing more is tried', async () => {
    await start();
    let answer: (() => void) | undefined;
    answerer.answer = () => new Promise((resolve) => (answer = () => resolve(found)));
    const id = standIn.interact(command('who', question));
    await standIn.respond(id, { type: 5 });
    await expect.poll(() => answer).toBeDefined();
    answer?.();
    warnings = ['an interaction was already answered by another process with the same token'];
    await expect.poll(() => logged.join('')).toContain(warnings[0]);
    expect(standIn.seen(id)).toMatchObject({ state: 'thinking', messages: [] });
  });

  test('delivered twice: answered once', async () => {
    await start();
    const asked: unknown[] = [];
    answerer.answer = async (it) => {
      asked.push(it);
      return found;
    };
    const id = standIn.interact(command('who', question));
    standIn.redeliver(id);
    await standIn.waitFor(id, isDone);
    standIn.redeliver(id);
    await ask('who', question);
    expect(asked).toHaveLength(2);
    expect(standIn.calls.filter(({ route }) => route === 'callback')).toHaveLength(2);
  });

  test('a refused body: the asker hears that it failed', async () => {
    const invalid = {
      kind: 'status',
      status: 400,
      body: { code: 50035, message: 'Invalid Form Body' },
    } as const;
    await start((route, nth) => (route === 'callback' && nth === 1 ? invalid : undefined));
    const seen = await ask('who', question);
    expect(seen.messages[0]?.text).toMatch(/^Something went wrong here/);
    warnings = ['a reply could not be delivered'];
  });

  test('a connection that breaks after the answer was accepted: asked again, and there once', async () => {
    const broken = { kind: 'drop', at: 'after carrying out', how: 'RST' } as const;
    await start((route, nth) => (route === 'callback' && nth === 1 ? broken : undefined));
    const seen = await ask('who', question);
    await expect.poll(() => logged.join('')).toContain('answered');
    expect(seen.messages).toHaveLength(1);
    expect(standIn.calls.map(({ route, status }) => [route, status])).toEqual([
      ['gateway', 200],
      ['callback', 204],
      ['callback', 400],
    ]);
  });

  test('a connection that breaks before: asked again', async () => {
    const broken = { kind: 'drop', at: 'before carrying out', how: 'RST' } as const;
    await start((route, nth) => (route === 'callback' && nth <= 2 ? broken : undefined));
    expect((await ask('who', question)).messages).toHaveLength(1);
  });

  test('a pause of which nobody can say how long it is: given up at once', async () => {
    await start((route) =>
      route === 'callback' ? { kind: 'status', status: 429, headers: { 'retry-after': '0' } } : undefined,
    );
    standIn.interact(command('who', question));
    warnings = ['a reply was not taken: Discord asks for a pause'];
    await expect.poll(() => logged.join('')).toContain(warnings[0]);
    expect(standIn.calls.map(({ route }) => route)).toEqual(['gateway', 'callback']);
  });
});

describe('starting', () => {
  test('asks for nobody’s messages, members or presences: the intent Guilds alone', async () => {
    await start();
    expect(standIn.gateway.logins).toMatchObject([{ op: 2, d: { intents: 1 } }]);
  });

  test('a wrong token: one clear line without the token, one attempt', async () => {
    standIn = await startStandIn();
    const options = { token: 'MTAw.wrong.token', apiUrl: standIn.apiUrl, commands, answerer, library, log };
    await expect(startBot(options)).rejects.toThrow(
      /^Discord does not accept the token in DISCORD_TOKEN: copy/,
    );
    await expect(startBot(options)).rejects.not.toThrow(/MTAw/);
    expect(standIn.calls.map(({ status }) => status)).toEqual([401, 401]);
  });

  test('a token that only the gateway turns away: the same line', async () => {
    const address = () => ({ url: standIn.apiUrl.replace('http', 'ws').replace('/api', ''), shards: 1 });
    const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    standIn = await startStandIn({
      faults: () => ({ kind: 'status', status: 200, body: { ...address(), session_start_limit: limit } }),
    });
    const options = { token: 'MTAw.wrong.token', apiUrl: standIn.apiUrl, commands, answerer, library, log };
    await expect(startBot(options)).rejects.toThrow(
      /^Discord does not accept the token in DISCORD_TOKEN: copy/,
    );
    expect(standIn.gateway.logins).toHaveLength(1);
  });

  test('nobody there: the address and what to look at', async () => {
    standIn = await startStandIn();
    await standIn.close();
    const options = { token: standIn.token, apiUrl: standIn.apiUrl, commands, answerer, library, log };
    await expect(startBot(options)).rejects.toThrow(
      /cannot be reached \(ECONNREFUSED\): check .* DISCORD_API_URL/,
    );
    standIn = await startStandIn();
  });
});

describe('stopping', () => {
  test('finishes what is running, and takes no more', async () => {
    await start();
    let finish: (() => void) | undefined;
    answerer.answer = () => new Promise((resolve) => (finish = () => resolve(found)));
    const running = standIn.interact(command('who', question));
    await expect.poll(() => finish).toBeDefined();
    const stopped = bot?.stop();
    const late = await standIn.waitFor(standIn.interact(command('who', question)), isDone);
    expect(late.messages).toMatchObject([{ ephemeral: true, text: expect.stringContaining('restarting') }]);
    finish?.();
    await stopped;
    expect(logged.join('')).not.toContain('connecting to Discord again');
    expect(standIn.seen(running).messages[0]?.text).toContain('Amira Saleh');
  });

  test('does not wait for ever', async () => {
    await start();
    answerer.answer = () => new Promise(() => {});
    standIn.interact(command('who', question));
    const id = standIn.interact({
      type: 4,
      data: { type: 1, name: 'who', options: [{ ...question, focused: true }] },
    });
    await standIn.waitFor(id, isDone);
    const before = performance.now();
    await Promise.all([bot?.stop(), bot?.stop()]);
    expect(performance.now() - before).toBeLessThan(5000);
    warnings = ['stopped before every question was answered'];
  });

  test('Discord closes the connection for good: the reason in one line', async () => {
    await start();
    standIn.gateway.closeWith(4014);
    expect((await bot?.failed)?.message).toMatch(/4014, DisallowedIntents/);
  });

  test.each(['FIN', 'RST'] as const)(
    'what is asked while the connection is broken (%s) is answered when it is back',
    async (how) => {
      await start();
      standIn.gateway.drop(how);
      expect((await ask('who', question)).messages).toHaveLength(1);
      expect(standIn.gateway.logins.map(({ op }) => op)).toEqual([2, 6]);
    },
  );

  test('a connection that breaks is taken up again', async () => {
    await start();
    standIn.gateway.closeWith(4000);
    await expect.poll(() => standIn.gateway.logins.map(({ op }) => op), { timeout: 10_000 }).toEqual([2, 6]);
    expect((await ask('who', question)).messages).toHaveLength(1);
  });
});
