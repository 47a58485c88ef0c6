import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { who } from '../../commands/who.ts';
import { commandJson, messageCommandJson } from '../../src/discord/command-json.ts';
import { helpCommand, messageCommands, settingsCommand } from '../../src/discord/own-commands.ts';
import { registerCommands } from '../../src/discord/register.ts';
import type { Command } from '../../src/domain/command.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';

let standIn: StandIn;

beforeEach(async () => {
  standIn = await startStandIn();
});

afterEach(async () => {
  await standIn.close();
  expect(standIn.problems).toEqual([]);
});

const register = (some: readonly Command[], guildId?: string) => {
  const { apiUrl, token } = standIn;
  return registerCommands({ token, apiUrl, commands: some, ...(guildId !== undefined && { guildId }) });
};
const methods = () => standIn.calls.map(({ method }) => method);
/** Registered together with whatever commands there are. */
const slash = ({ name }: { readonly name: string }) => `/${name}`;
const own = [...[helpCommand, settingsCommand].map(slash), ...messageCommands.map(({ name }) => name)];
const names = [...commands.map(slash), ...own];

describe.each([
  ['everywhere', () => undefined],
  ['in one server', () => standIn.guildId],
])('%s', (_, server) => {
  test('all are new at first; the second time nothing is sent', async () => {
    const nothing = { added: [], changed: [], removed: [] };
    expect(await register(commands, server())).toEqual({ ...nothing, added: names, unchanged: [] });
    expect(await register(commands, server())).toEqual({ ...nothing, unchanged: names });
    expect(methods()).toEqual(['GET', 'GET', 'PUT', 'GET', 'GET']);
  });

  test('added, changed, removed and unchanged are told apart', async () => {
    const old = { ...who, name: 'whoever' };
    await register([...commands.slice(0, 2), old], server());
    const [first, second, third] = commands;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three commands');
    const changed = { ...second, options: second.options.slice(0, 1) };
    expect(await register([first, changed, third], server())).toEqual({
      added: [slash(third)],
      changed: [slash(second)],
      removed: ['/whoever'],
      unchanged: [slash(first), ...own],
    });
    expect(await register([first, changed, third], server())).toMatchObject({ changed: [], removed: [] });
  });
});

test.each([
  ['a description', { ...who, description: 'Who?' }],
  [
    'the order of options',
    { ...who, options: [...who.options].reverse().toSorted((a) => (a.required ? -1 : 1)) },
  ],
  [
    'a limit',
    {
      ...who,
      options: who.options.map((option) => (option.type === 'text' ? { ...option, longest: 99 } : option)),
    },
  ],
])('%s that changed is noticed', async (_, changed: Command) => {
  await register([who]);
  expect(await register([changed])).toMatchObject({ changed: ['/who'] });
});

test('a command as Discord gets it', () => {
  expect(commandJson(who)).toEqual({
    type: 1,
    name: 'who',
    description: who.description,
    name_localizations: { de: 'wer', fr: 'qui', 'es-ES': 'quién', 'es-419': 'quién', ar: 'من' },
    description_localizations: expect.objectContaining({ de: 'Wer es tat oder sagte, oder wer jemand ist' }),
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [
      expect.objectContaining({
        type: 3,
        name: 'question',
        required: true,
        max_length: 200,
        autocomplete: true,
      }),
      expect.objectContaining({ type: 3, name: 'source', required: false, autocomplete: true }),
      expect.objectContaining({ type: 4, name: 'limit', min_value: 1, max_value: 5 }),
      expect.objectContaining({ type: 5, name: 'private' }),
    ],
  });
});

test('/settings is for servers', () => {
  expect(commandJson(settingsCommand)).toMatchObject({
    integration_types: [0],
    contexts: [0],
  });
});

test('a command on a message has a name in every language and no description', () => {
  const [first] = messageCommands.map(messageCommandJson);
  expect(first).toMatchObject({
    type: 3,
    name: 'Find sources',
    name_localizations: { de: 'Quellen finden' },
  });
  expect(first).not.toHaveProperty('description');
});

test('a translation that changed is noticed', async () => {
  await register([who]);
  const { de } = who.inOtherLanguages;
  const changed = { ...who, inOtherLanguages: { ...who.inOtherLanguages, de: { ...de, name: 'wen' } } };
  expect(await register([changed])).toMatchObject({ changed: ['/who'] });
});

describe('one clear line when it cannot be done', () => {
  test('a wrong token', async () => {
    const attempt = registerCommands({ token: 'MTAw.wrong.token', apiUrl: standIn.apiUrl, commands });
    await expect(attempt).rejects.toThrow(
      /^Discord does not accept the token in DISCORD_TOKEN: copy it again.*$/,
    );
  });
  test('a server without the bot', async () => {
    await expect(register(commands, '999')).rejects.toThrow(
      /^The bot is not in the server 999: invite it.*$/,
    );
  });
  test('commands that Discord refuses', async () => {
    const attempt = register([{ ...who, name: 'Who is' }]);
    await expect(attempt).rejects.toThrow(/^Discord refused: Invalid Form Body.*\(error 50035\)\.$/);
    expect(standIn.problems.splice(0)).toEqual(['the name Who is']);
  });
});
