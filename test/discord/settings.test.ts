import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSettings } from '../../src/discord/settings.ts';
import { StartError } from '../../src/errors.ts';
import { alice, buttonsOf, mayAll, startUsedBot, type UsedBot } from './used-bot.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
  file = join(folder, 'state', 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the file', () => {
  test('keeps what servers choose, also for the next start', async () => {
    const settings = await openSettings(file);
    expect(settings.answersIn('1')).toBe('public');
    await Promise.all(['1', '2', '3'].map((server) => settings.setAnswers(server, 'private')));
    await settings.setAnswers('2', 'public');
    const again = await openSettings(file);
    expect(['1', '2', '3', undefined].map(again.answersIn)).toEqual([
      'private',
      'public',
      'private',
      'public',
    ]);
    expect(readdirSync(join(folder, 'state')), 'nothing is left beside it').toEqual(['settings.json']);
  });

  test.each(['', '{', '[]', '{"privateServers":["x"]}', '{"privateServers":["1"],"more":1}'])(
    'that is damaged (%j) stops the start and stays as it is',
    async (content) => {
      await (await openSettings(file)).setAnswers('1', 'private');
      writeFileSync(file, content);
      await expect(openSettings(file)).rejects.toThrow(StartError);
      expect(readFileSync(file, 'utf8')).toBe(content);
    },
  );

  test('that cannot be written: nothing changes, and the next one is tried again', async () => {
    writeFileSync(join(folder, 'state'), 'a file where the folder should be');
    const settings = await openSettings(join(folder, 'other', 'settings.json'));
    const broken = await openSettings(join(folder, 'state2', 'settings.json'));
    writeFileSync(join(folder, 'state2'), '');
    await expect(broken.setAnswers('1', 'private')).rejects.toThrow();
    expect(broken.answersIn('1')).toBe('public');
    rmSync(join(folder, 'state2'));
    await broken.setAnswers('1', 'private');
    expect(broken.answersIn('1')).toBe('private');
    expect(settings.answersIn('1')).toBe('public');
  });
});

describe('/settings', () => {
  let used: UsedBot;
  const manager = { member: { ...mayAll.member, permissions: String(1n << 5n) } };
  const textOf = (seen: { messages: readonly { text: string }[] }) => seen.messages.at(-1)?.text ?? '';
  const who = { question: 'Who spoke about the strike?' };

  beforeEach(async () => {
    used = await startUsedBot({ settings: await openSettings(file) });
  });
  afterEach(async () => {
    await used.bot.stop();
    await used.standIn.close();
    expect(used.standIn.problems).toEqual([]);
  });

  test('makes answers private, and public again; whoever asks can choose otherwise', async () => {
    expect((await used.use('ask', who)).messages).toMatchObject([{ ephemeral: false }]);
    const shown = await used.use('settings', {}, manager);
    expect(shown.messages).toMatchObject([{ ephemeral: true }]);
    expect(textOf(shown)).toMatch(/^Answers in this server are seen by the whole channel/);
    const changed = await used.press(shown, 'Show answers only to the asker', manager);
    expect(changed.messages).toMatchObject([{ edited: true }]);
    expect(textOf(changed)).toMatch(/^Answers in this server are seen only by whoever asks/);

    expect((await used.use('ask', who)).messages).toMatchObject([{ ephemeral: true }]);
    expect((await used.use('ask', { ...who, private: false })).messages).toMatchObject([
      { ephemeral: false },
    ]);
    const elsewhere = { guild_id: '555', channel: undefined };
    expect((await used.use('ask', who, elsewhere)).messages).toMatchObject([{ ephemeral: false }]);
    await used.press(changed, 'Show answers to the channel', manager);
    expect((await used.use('ask', who)).messages).toMatchObject([{ ephemeral: false }]);
  });

  test('is for those who manage the server: also on the later button', async () => {
    const refused = 'Only who has the permission “Manage Server” can change this.';
    const seen = await used.use('settings');
    expect(textOf(seen)).toMatch(/^Answers in this server are seen by the whole channel.* Only who has/);
    expect(buttonsOf(seen)).toEqual([]);
    const shown = await used.use('settings', {}, manager);
    expect(textOf(await used.press(shown, 'Show answers only to the asker'))).toBe(refused);
    expect(textOf(await used.pressId(buttonsOf(shown)[0]?.custom_id ?? ''))).toBe(refused);
    expect((await used.use('ask', who)).messages).toMatchObject([{ ephemeral: false }]);
  });

  test('has nothing to set outside of servers', async () => {
    const alone = { guild_id: undefined, member: undefined, user: { id: alice, username: 'alice' } };
    expect(textOf(await used.use('settings', {}, alone))).toMatch(/^Settings belong to a server/);
  });

  test('says it when the choice cannot be kept', async () => {
    const shown = await used.use('settings', {}, manager);
    writeFileSync(join(folder, 'state'), '');
    expect(textOf(await used.press(shown, 'Show answers only to the asker', manager))).toMatch(
      /^The setting could not be kept/,
    );
    expect(used.logged.join('')).toContain('a server’s settings could not be kept');
  });
});
