import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { failureWords } from '../../src/cli/failure.ts';
import { greetingWords } from '../../src/cli/greeting.ts';
import { registrationWords } from '../../src/cli/registration-words.ts';
import { InputError, StartError } from '../../src/errors.ts';
import { nearest } from '../../src/line/nearest.ts';

describe('the greeting', () => {
  const loaded = { articles: new Map(), sentences: [], skipped: [] };

  test('tells what is loaded, an example and how to go on', () => {
    expect(greetingWords(loaded, commands, 'http://127.0.0.1:3000')).toBe(
      '0 articles, 0 sentences. Try /who heads operations in Anbar? Tab completes, /help explains, /quit leaves. In a browser: http://127.0.0.1:3000',
    );
  });

  test('tells that files were left out', () => {
    const skipped = [{ file: 'x.txt', reason: 'not UTF-8' }];
    expect(greetingWords({ ...loaded, skipped }, commands, '')).toContain('1 file left out: see /sources.');
  });
});

describe('registering', () => {
  const nothing = { added: [], changed: [], removed: [], unchanged: ['/who', 'Find sources'] };

  test('tells what was added, changed and removed', () => {
    const registration = {
      added: ['/who'],
      changed: ['/ask', 'Find sources'],
      removed: ['/old'],
      unchanged: ['/sources'],
    };
    expect(registrationWords(registration).split('\n')).toEqual([
      'Registered everywhere.',
      'Added: /who',
      'Changed: /ask, Find sources',
      'Removed: /old',
      'Unchanged: /sources',
    ]);
  });

  test('tells that nothing changed, and where', () => {
    expect(registrationWords(nothing, '123456789012345678')).toBe(
      'Nothing to do: Discord knows these commands in the server 123456789012345678: /who, Find sources',
    );
  });
});

describe('a failure', () => {
  test('that people can put right is told as it is', () => {
    expect(failureWords(new StartError('one\ntwo'), false)).toBe('one\ntwo');
    expect(failureWords(new InputError('no'), true)).toBe('no');
  });

  test('of ours is told without its message, with its stack only at debug', () => {
    expect(failureWords(new TypeError('secret'), false)).not.toContain('secret');
    expect(failureWords(new TypeError('secret'), true)).toMatch(/TypeError: secret\n +at /);
    expect(failureWords('secret', true)).toBe('secret');
  });
});

test.each([
  ['who', 'who'],
  ['wehre', 'where'],
  ['quotes', 'quote'],
  ['so', 'sources'],
  ['', undefined],
  ['xyzzy', undefined],
  ['wwwwwwwwwwwwwwwwwwwww', undefined],
])('%j is nearest to %s', (typed, word) => {
  expect(
    nearest(
      typed,
      commands.map(({ name }) => name),
    ),
  ).toBe(word);
});
