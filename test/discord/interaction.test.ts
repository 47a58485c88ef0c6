import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glimpse, readInteraction } from '../../src/discord/interaction.ts';

const read = (payload: unknown) => {
  const seen = glimpse(payload);
  return seen === undefined ? undefined : readInteraction(payload, seen);
};

const addressed = { id: '1', application_id: '2', token: 'abc' };
const to = { id: '1', applicationId: '2', token: 'abc' };

test('a command with its options', () => {
  const options = [
    { name: 'question', type: 3, value: 'who?' },
    { name: 'limit', type: 4, value: 3 },
    { name: 'private', type: 5, value: true },
  ];
  expect(read({ ...addressed, type: 2, data: { type: 1, name: 'who', options } })).toEqual({
    kind: 'command',
    to,
    from: {},
    command: 'who',
    values: { question: 'who?', limit: 3, private: true },
  });
});

test('an option in the middle of being typed, also a number’s', () => {
  const options = [{ name: 'limit', type: 4, value: '3x', focused: true }];
  expect(read({ ...addressed, type: 4, data: { type: 1, name: 'who', options } })).toEqual({
    kind: 'autocomplete',
    to,
    from: {},
    command: 'who',
    option: 'limit',
    typed: '3x',
  });
});

test('a button, with who asked for its message and who sees that', () => {
  const data = { component_type: 2, custom_id: 'x' };
  const message = { id: '9', flags: 64, interaction_metadata: { user: { id: '8' } } };
  const pressed = { kind: 'button', to, from: {}, customId: 'x', messageId: '9' };
  expect(read({ ...addressed, type: 3, data, message })).toEqual({
    ...pressed,
    onlyAsker: true,
    askerId: '8',
  });
  expect(read({ ...addressed, type: 3, data, message: { id: '9' } })).toEqual({
    ...pressed,
    onlyAsker: false,
  });
});

test('a command on a message, with what the message says', () => {
  const data = { type: 3, name: 'Find sources', target_id: '9' };
  const used = (messages: object) =>
    read({ ...addressed, type: 2, data: { ...data, resolved: { messages } } });
  const one = { kind: 'message command', to, from: {}, command: 'Find sources' };
  expect(used({ 9: { content: 'Ferries sail.' } })).toEqual({ ...one, text: 'Ferries sail.' });
  expect(used({ 9: { embeds: [{}] } })).toEqual({ ...one, text: '' });
  expect(used({ 8: { content: 'Another one.' } })).toMatchObject({ kind: 'unknown' });
});

describe('who did it, and where', () => {
  const fromOf = (more: object) => read({ ...addressed, type: 2, ...more })?.from;
  const user = { id: '5', username: 'alice', global_name: 'Alice' };

  test('in a server: the name and the rights there', () => {
    const member = { user, nick: 'Al', permissions: '2048' };
    const channel = { id: '7', type: 11, thread_metadata: { archived: true } };
    const owners = { authorizing_integration_owners: { 1: '5' } };
    expect(
      fromOf({ member, guild_id: '6', channel, app_permissions: '1024', locale: 'de', ...owners }),
    ).toEqual({
      user: { id: '5', name: 'Al' },
      server: { id: '6', userPermissions: 2048n, botPermissions: 1024n, hasBot: false },
      channel: { id: '7', isThread: true, isArchived: true },
      locale: 'de',
    });
  });

  test('in a direct message: no server, so no rights', () => {
    expect(fromOf({ user, channel: { id: '7', type: 1 } })).toEqual({
      user: { id: '5', name: 'Alice' },
      channel: { id: '7', isThread: false, isArchived: false },
    });
  });

  test.each([
    [{ member: null, guild_id: {}, channel: 'x', locale: 7, user: [] }, {}],
    [
      { guild_id: '6', member: { permissions: '-1' }, app_permissions: '0x8' },
      { server: { id: '6', userPermissions: 0n, botPermissions: 0n, hasBot: true } },
    ],
  ])('of %j nothing is believed that is not well-formed', (odd, from) => {
    expect(fromOf(odd)).toEqual(from);
  });
});

test('an option called __proto__ is an option like any other', () => {
  const options = JSON.parse('[{"name":"__proto__","type":3,"value":"x"}]');
  const found = read({ ...addressed, type: 2, data: { type: 1, name: 'who', options } });
  expect(found).toMatchObject({ kind: 'command' });
  expect(found?.kind === 'command' && Object.hasOwn(found.values, '__proto__')).toBe(true);
});

test.each(['../../users/@me', 'a b', 'a?x', '', 'a'.repeat(501), 7, null])(
  'the token %j leads nowhere',
  (token) => {
    expect(read({ ...addressed, token, type: 2 })).toBeUndefined();
  },
);

test('nothing that may arrive makes it throw', () => {
  const shapes = fc.record(
    {
      id: fc.constantFrom('1', 'x', 1),
      application_id: fc.constantFrom('2', null),
      token: fc.constantFrom('abc', '/'),
      type: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.anything()),
      data: fc.oneof(
        fc.anything(),
        fc.record({
          type: fc.nat(3),
          name: fc.string(),
          options: fc.oneof(fc.anything(), fc.array(fc.anything())),
        }),
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), shapes), (payload) => {
      const found = read(payload);
      const kinds = ['command', 'message command', 'autocomplete', 'button', 'unknown', undefined];
      expect(kinds).toContain(found?.kind);
    }),
    { seed: 20181029, numRuns: 3000 },
  );
});
