import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { errorFields } from '../src/error-fields.ts';

test('of an error of Discord’s: code, status and method, and nothing of the request', () => {
  const error = new DiscordAPIError(
    { code: 10062, message: 'Unknown interaction' },
    10062,
    404,
    'POST',
    'https://discord.com/api/v10/interactions/1/secret-token/callback',
    { body: { data: { content: 'secret words' } } },
  );
  expect(errorFields(error)).toEqual({
    name: 'DiscordAPIError[10062]',
    code: 10062,
    status: 404,
    method: 'POST',
    route: '/interactions/:id/:token/callback',
  });
});

test('of an error of ours: where it was, not what it says', () => {
  const error = new TypeError('secret words\nat secret:1:1', { cause: new Error('more secret words') });
  const fields = errorFields(error);
  expect(fields.at?.[0]).toContain('error-fields.test.ts');
  expect(JSON.stringify(fields)).not.toMatch(/secret/);
  expect(fields.cause?.name).toBe('Error');
});

test.each([undefined, null, 'secret', 7, { message: 'secret' }])(
  'of %j, which is no error: nothing',
  (value) => {
    expect(errorFields(value)).toEqual({ name: typeof value });
  },
);

test('an error that is its own cause', () => {
  const error = new Error('round');
  error.cause = error;
  expect(errorFields(error).cause).toBeUndefined();
});
