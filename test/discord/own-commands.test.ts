import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createLimit } from '../../src/discord/limits.ts';
import { parseLine } from '../../src/line/parse-line.ts';
import { labelsOf, mayAll, openHarbour, startUsedBot, type UsedBot } from './used-bot.ts';

let used: UsedBot;

beforeEach(async () => {
  used = await startUsedBot({
    version: '9.8.7',
    limit: createLimit({ perUser: { atOnce: 6, every: 60_000 } }),
  });
});
afterEach(async () => {
  await used.bot.stop();
  await used.standIn.close();
  expect(used.standIn.problems).toEqual([]);
});

const textOf = (seen: { messages: readonly { text: string }[] }) => seen.messages.at(-1)?.text ?? '';

describe('/help', () => {
  test('names the commands, the articles, the version and the fingerprint, privately', async () => {
    const { library } = await openHarbour();
    const seen = await used.use('help');
    expect(seen.messages).toMatchObject([{ ephemeral: true }]);
    for (const { name, description } of commands)
      expect(textOf(seen)).toContain(`${name.replace(/^/, '\\/')}: ${description}`);
    for (const { title } of library.articles.values()) expect(textOf(seen)).toContain(title);
    expect(textOf(seen)).toContain(`Verbatim 9.8.7, articles ${library.fingerprint}`);
    expect(textOf(seen)).toContain('Find sources and Verify quote');
  });

  test('its three examples have an answer when they are typed', async () => {
    const lines = textOf(await used.use('help')).match(/^> .+$/gm) ?? [];
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      const typed = line.slice(2).replace(/\\/g, '');
      const { command, values } = parseLine(typed, commands);
      const seen = await used.use(command.name, values);
      expect(seen.messages).toMatchObject([{ ephemeral: false }]);
    }
  });
});

describe('a command on a message', () => {
  const use = (name: string, content: string | undefined, more: object = {}) =>
    used.interact({
      type: 2,
      ...mayAll,
      data: { type: 3, name, target_id: '9', resolved: { messages: { 9: { id: '9', content, ...more } } } },
    });

  test('Find sources: the sentences that speak of it, privately, with buttons', async () => {
    const { library } = await openHarbour();
    const [sentence] = library.sentences.filter(({ passage }) => passage.text.length > 80);
    const words = sentence?.passage.text ?? '';
    const seen = await use('Find sources', `I heard this: ${words} Is that so?`);
    expect(seen.messages).toMatchObject([{ ephemeral: true }]);
    expect(textOf(seen).replace(/\\/g, '')).toContain(`> ${words}`);
    expect(labelsOf(seen)).toContain('Context');
    const context = await used.press(seen, 'Context');
    expect(textOf(context)).toContain('paragraph');
  });

  test('Find sources: nothing speaks of it', async () => {
    const seen = await use('Find sources', 'My favourite pizza has artichokes and capers on it.');
    expect(textOf(seen)).toBe('Not in these articles: no sentence speaks of what this message says.');
  });

  test('Verify quote: the exact words', async () => {
    const { library } = await openHarbour();
    const [quotation] = library.quotations;
    const place = quotation?.words[0];
    const text = library.sentences[place?.sentence ?? 0]?.passage.text.slice(place?.from, place?.to) ?? '';
    const seen = await use('Verify quote', `“${text}”`);
    expect(seen.messages).toMatchObject([{ ephemeral: true }]);
    expect(textOf(seen).replace(/\\|\*/g, '')).toContain(text);
  });

  test.each([
    ['an empty message', '', {}],
    ['a message that has no text', undefined, { embeds: [{ title: 'x' }] }],
    ['a sticker', '', { sticker_items: [{ id: '1', name: 'x' }] }],
    ['a system message', '', { type: 7 }],
    ['only emoji and invisible characters', '👍🏽 \u3164\u200b <:x:>'.replace('x', ''), {}],
  ])('%s is answered', async (_, content, more) => {
    for (const name of ['Find sources', 'Verify quote'])
      expect(textOf(await use(name, content, more))).toBe('This message has no text to look for.');
  });

  test('a message of 4,000 characters is answered', async () => {
    for (const name of ['Find sources', 'Verify quote'])
      expect(
        (await use(name, 'The strike goes on and on. '.repeat(148).slice(0, 4000))).messages,
      ).toHaveLength(1);
  });

  test('a deleted message, and a command that there is not', async () => {
    const data = { type: 3, name: 'Find sources', target_id: '9', resolved: { messages: {} } };
    expect(textOf(await used.interact({ type: 2, data }))).toBe(
      'This bot does not know what to do with that.',
    );
    expect(textOf(await use('Steal message', 'x'))).toBe('This bot does not know what to do with that.');
  });
});

test('who asks too much hears privately when to ask again; completing is not counted', async () => {
  for (let count = 0; count < 6; count++) await used.use('sources');
  const seen = await used.use('sources');
  expect(seen.messages).toMatchObject([
    { ephemeral: true, text: expect.stringMatching(/Ask again in \d+ seconds\.$/) },
  ]);
  const data = { type: 1, name: 'who', options: [{ name: 'question', type: 3, value: '', focused: true }] };
  const choices = await used.interact({ type: 4, ...mayAll, data });
  expect(choices.choices.length).toBeGreaterThan(0);
});
