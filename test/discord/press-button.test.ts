import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { libraryOf } from '../library/made-up.ts';
import { alice, buttonsOf, labelsOf, mayAll, openHarbour, startUsedBot, type UsedBot } from './used-bot.ts';

let used: UsedBot;
const others: Bot[] = [];

beforeEach(async () => {
  used = await startUsedBot();
});

afterEach(async () => {
  await Promise.all([used.bot, ...others.splice(0)].map(({ stop }) => stop()));
  await used.standIn.close();
  expect(used.standIn.problems).toEqual([]);
  const warned = used.logged.map((line) => JSON.parse(line)).filter(({ level }) => level >= 40);
  expect(warned).toEqual([]);
});

const several = { question: 'Who spoke about the strike?' };
const textOf = (seen: { messages: readonly { text: string }[] }) => seen.messages.at(-1)?.text ?? '';

/** Presses ▶ until there is no more: every page is another one and says which it is. */
async function pagesFrom(first: Awaited<ReturnType<typeof used.use>>, count: number) {
  const pages = [first];
  for (let page = 2; page <= count; page++) {
    const next = await used.press(pages.at(-1) ?? first, '▶');
    expect(next.messages).toMatchObject([{ edited: true }]);
    expect(labelsOf(next)[1]).toBe(`(${page} of ${count})`);
    pages.push(next);
  }
  expect(labelsOf(pages.at(-1) ?? first)[2]).toBe('(▶)');
  expect(new Set(pages.map(textOf)).size).toBe(count);
  return pages;
}

describe('◀ and ▶', () => {
  test('lead through all candidates and back, each page as it was', async () => {
    const first = await used.use('ask', several);
    expect(labelsOf(first).slice(0, 2)).toEqual(['(◀)', expect.stringMatching(/^\(1 of [2-5]\)$/)]);
    const count = Number(/of (\d)/.exec(labelsOf(first)[1] ?? '')?.[1]);
    const pages = await pagesFrom(first, count);
    const last = pages.at(-1) ?? first;
    let back = last;
    for (let page = count; page > 1; page--) back = await used.press(back, '◀');
    expect(textOf(back)).toBe(textOf(first));
    expect(buttonsOf(back)).toEqual(buttonsOf(first));
  });

  test('pressed by somebody else under a public answer: they get the page to themselves', async () => {
    const first = await used.use('ask', several);
    const bob = { ...mayAll, member: { ...mayAll.member, user: { id: '9', username: 'bob' } } };
    const seen = await used.press(first, '▶', bob);
    expect(seen.messages).toMatchObject([{ ephemeral: true, edited: false }]);
  });
});

describe('◀ and ▶ under a quotation', () => {
  test('lead through all that match, more than an answer shows at once, and back', async () => {
    const first = await used.use('quote', { topic: 'bridge' });
    const count = Number(/of (\d+)/.exec(labelsOf(first)[1] ?? '')?.[1]);
    expect(count).toBeGreaterThan(5);
    const pages = await pagesFrom(first, count);
    const last = pages.at(-1) ?? first;
    expect(textOf(await used.press(last, '◀'))).toBe(textOf(pages.at(-2) ?? first));
    expect(textOf(await used.press(last, 'Context'))).toMatch(/^The paragraphs around “/);
  });

  test('begin at the page that was asked for', async () => {
    const seen = await used.use('quote', { topic: 'bridge', limit: 2, page: 3 });
    expect(labelsOf(seen)[1]).toMatch(/^\(5 of /);
  });

  test('where what was asked is too long for a button, lead through the first five', async () => {
    const topic =
      'the bridge in the harbour city of Vellmar that collapsed into the river Ilka on Tuesday evening';
    const seen = await used.use('quote', { topic });
    expect(labelsOf(seen)[1]).toMatch(/^\(1 of [2-5]\)$/);
  });
});

describe('Context', () => {
  test('shows the paragraphs around, privately, the words in bold', async () => {
    const answer = await used.use('who', { question: 'Who spoke about the strike?' });
    const seen = await used.press(answer, 'Context');
    expect(seen.messages).toMatchObject([{ ephemeral: true, edited: false }]);
    expect(textOf(seen)).toMatch(/^The paragraphs around “/);
    const bold = /\*\*(.+)\*\*/.exec(textOf(answer))?.[1];
    expect(textOf(seen)).toContain(`**${bold}**`);
    expect(textOf(seen)).toMatch(/-# paragraph \d+\n> /);
  });
});

describe('under what is compared', () => {
  test('Context of each side, where it stands', async () => {
    const seen = await used.use('compare', { topic: 'the strike' });
    const labels = labelsOf(seen).filter((label) => label.startsWith('Context'));
    expect(labels.length).toBeGreaterThan(1);
    for (const [at, label] of labels.entries()) {
      expect(label).toBe(`Context ${at + 1}`);
      const context = await used.press(seen, label);
      expect(context.messages).toMatchObject([{ ephemeral: true }]);
      expect(textOf(context)).toMatch(/^The paragraphs around “/);
    }
  });

  test('Context of a checked quotation', async () => {
    const { library } = await openHarbour();
    const [place] = library.quotations.find(({ words }) => words.length === 1)?.words ?? [];
    const sentence = library.sentences[place?.sentence ?? 0]?.passage.text ?? '';
    const seen = await used.use('verify', { text: sentence });
    expect(labelsOf(seen)).toContain('Context');
    expect(textOf(await used.press(seen, 'Context')).replace(/[*\\]/g, '')).toContain(sentence);
  });
});

describe('Share', () => {
  const ask = () => used.use('ask', { ...several, private: true });

  test('posts the page once, with the name, without a ping; then the message says that it is shared', async () => {
    const answer = await ask();
    expect(answer.messages).toMatchObject([{ ephemeral: true }]);
    expect(labelsOf(answer)).toContain('Share');
    const second = await used.press(answer, '▶');
    const marked = await used.press(second, 'Share', { message: { id: '77', flags: 64 } });
    expect(labelsOf(marked)).toContain('(Shared)');
    expect(textOf(marked)).toBe(textOf(second));
    expect(used.standIn.posted).toHaveLength(1);
    const [posted] = used.standIn.posted;
    expect(posted?.text).toBe(`${textOf(second)}\n-# shared by Alice`);
    expect(labelsOf({ messages: posted ? [posted] : [] }).slice(0, 2)).toEqual([
      'Context',
      'Copy as citation',
    ]);
  });

  test('pressed twice at once: one message', async () => {
    const answer = await ask();
    await Promise.all([used.press(answer, 'Share'), used.press(answer, 'Share')]);
    expect(used.standIn.posted).toHaveLength(1);
  });

  test('the name pings nobody', async () => {
    const member = { ...mayAll.member, nick: '@everyone <@1>' };
    await used.press(await ask(), 'Share', { member });
    expect(used.standIn.posted[0]?.text).toContain('shared by \\@everyone \\<\\@1\\>');
  });

  const view = String(1n << 10n);
  const thread = { id: '5', type: 11, thread_metadata: { archived: false } };
  test.each([
    [
      'the person may not write',
      { member: { ...mayAll.member, permissions: view } },
      /^You cannot .*“Send Messages”/,
    ],
    ['the bot may not write', { app_permissions: view }, /^The bot cannot .*“Send Messages”/],
    ['the bot does not see the channel', { app_permissions: '2048' }, /^The bot cannot .*“View Channel”/],
    ['nobody says who may what', { member: undefined, app_permissions: undefined }, /^You cannot/],
    ['in a thread without the right for it', { channel: thread }, /“Send Messages in Threads”/],
    [
      'the thread is archived',
      { channel: { ...thread, thread_metadata: { archived: true } } },
      /^This thread is archived/,
    ],
    [
      'there is no server',
      { guild_id: undefined, member: undefined },
      /^Sharing works in the channels of a server/,
    ],
    [
      'the bot is not in the server',
      { authorizing_integration_owners: { 1: alice } },
      /^Sharing works in the channels/,
    ],
  ])('%s: refused, with what is missing', async (_, more, words) => {
    const seen = await used.press(await ask(), 'Share', more);
    expect(seen.messages).toMatchObject([
      { ephemeral: true, edited: false, text: expect.stringMatching(words) },
    ]);
    expect(used.standIn.posted).toEqual([]);
  });

  test.each([
    [10003, 404, 'This channel is gone, so nothing was shared.'],
    [50083, 400, 'This thread is archived: open it again to share here.'],
    [50001, 403, /^The bot cannot write in this channel: .*“View Channel”/],
    [50013, 403, /^The bot cannot write in this channel: .*“Send Messages”/],
  ])('Discord refuses with %i: the person hears why', async (code, status, words) => {
    const refusing = await startUsedBot({}, (route) =>
      route === 'post' ? { kind: 'status', status, body: { code, message: 'no' } } : undefined,
    );
    others.push(refusing.bot);
    const answer = await refusing.use('ask', { ...several, private: true });
    const seen = await refusing.press(answer, 'Share');
    expect(seen.messages).toMatchObject([
      { ephemeral: true, edited: false, text: expect.stringMatching(words) },
    ]);
    await refusing.standIn.close();
  });

  test('an administrator may everywhere', async () => {
    const all = { member: { ...mayAll.member, permissions: '8' }, app_permissions: '8' };
    await used.press(await ask(), 'Share', all);
    expect(used.standIn.posted).toHaveLength(1);
  });
});

test('a public answer offers its citation instead: plain text, privately, nothing is posted', async () => {
  const answer = await used.use('quote', { speaker: 'Kestrel' });
  const found = answer.messages[0]?.ephemeral === false ? answer : await used.use('ask', several);
  expect(labelsOf(found)).not.toContain('Share');
  const seen = await used.press(found, 'Copy as citation');
  expect(seen.messages).toMatchObject([{ ephemeral: true, edited: false }]);
  expect(textOf(seen)).toMatch(/^```\n“.+”\n(?:— .+\n)?“.+”, .+, paragraph \d+\n(?:https.+\n)?```$/s);
  expect(used.standIn.posted).toEqual([]);
});

test('in a direct message a private answer is not for sharing', async () => {
  const alone = { guild_id: undefined, member: undefined, user: mayAll.member.user, context: 1 };
  const answer = await used.use('ask', { ...several, private: true }, alone);
  expect(labelsOf(answer)).toContain('Copy as citation');
});

test('an article’s address is a link', async () => {
  const { library } = await openHarbour();
  const linked = [...library.articles.values()].find(({ source }) => source.url !== undefined);
  const answer = await used.use('ask', { ...several, ...(linked && { source: linked.id }) });
  const links = buttonsOf(answer).filter(({ url }) => url !== undefined);
  expect(links).toEqual(
    linked === undefined || answer.messages[0]?.ephemeral
      ? []
      : [expect.objectContaining({ label: 'Open source', url: linked.source.url })],
  );
});

describe('a press that comes late', () => {
  test('after a restart: as if nothing had happened', async () => {
    const first = await used.use('ask', several);
    const next = await used.press(first, '▶');
    await used.bot.stop();
    const again = await startUsedBot();
    others.push(again.bot);
    const id = buttonsOf(first).find(({ label }) => label === '▶')?.custom_id ?? '';
    const seen = await again.pressId(id);
    expect(textOf(seen)).toBe(textOf(next));
    await again.standIn.close();
  });

  test('after the articles have changed: says so', async () => {
    const first = await used.use('ask', several);
    const { apiUrl, token } = used.standIn;
    const { answerer } = await openHarbour();
    await used.bot.stop();
    const log = { info() {}, warn() {}, error() {}, debug() {} };
    const other = libraryOf([['Somebody said something else.']]);
    const bot = await startBot({
      token,
      apiUrl,
      commands: [],
      answerer,
      library: () => other,
      log: log as never,
    });
    others.push(bot);
    const seen = await used.press(first, 'Context');
    expect(textOf(seen)).toBe('The articles have changed since this answer. Ask again.');
  });
});

test.each([
  '',
  'x',
  'first',
  '1p0',
  `1p0${'a'.repeat(98)}`,
  '1p0zzzzzzzzzzzza.1-1-1*abcd',
  '0p00123456789aba.1-1-1*abcd',
])('the button id %j has expired', async (id) => {
  const seen = await used.pressId(id);
  expect(seen.messages).toMatchObject([{ ephemeral: true, text: 'This answer has expired. Ask again.' }]);
});
