import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInteraction } from '../../src/discord/interaction.ts';

const addressed = { id: '1', application_id: '2', token: 'abc' };
const to = { id: '1', applicationId: '2', token: 'abc' };

test('a command with its options', () => {
  const options = [
    { name: 'question', type: 3, value: 'who?' },
    { name: 'limit', type: 4, value: 3 },
    { name: 'private', type: 5, value: true },
  ];
  expect(readInteraction({ ...addressed, type: 2, data: { type: 1, name: 'who', options } })).toEqual({
    kind: 'command',
    to,
    command: 'who',
    values: { question: 'who?', limit: 3, private: true },
  });
});

test('an option in the middle of being typed, also a number’s', () => {
  const options = [{ name: 'limit', type: 4, value: '3x', focused: true }];
  expect(readInteraction({ ...addressed, type: 4, data: { type: 1, name: 'who', options } })).toEqual({
    kind: 'autocomplete',
    to,
    command: 'who',
    option: 'limit',
    typed: '3x',
  });
});

test('an option called __proto__ is an option like any other', () => {
  const options = JSON.parse('[{"name":"__proto__","type":3,"value":"x"}]');
  const read = readInteraction({ ...addressed, type: 2, data: { type: 1, name: 'who', options } });
  expect(read).toMatchObject({ kind: 'command' });
  expect(read?.kind === 'command' && Object.hasOwn(read.values, '__proto__')).toBe(true);
});

test.each(['../../users/@me', 'a b', 'a?x', '', 'a'.repeat(501), 7, null])(
  'the token %j leads nowhere',
  (token) => {
    expect(readInteraction({ ...addressed, token, type: 2 })).toBeUndefined();
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
      const read = readInteraction(payload);
      expect(['command', 'autocomplete', 'unknown', undefined]).toContain(read?.kind);
    }),
    { seed: 20181029, numRuns: 3000 },
  );
});
