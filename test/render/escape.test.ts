import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/render/escape.ts';

const seed = 20181029;

/** As Discord reads a backslash: before anything but a letter, a digit or white space it is not shown. */
const undo = (text: string) => text.replace(/\\([^0-9A-Za-z\s])/g, '$1');

/** What remains active: everything with a meaning that no backslash stands before. */
const active = (text: string) =>
  text.replace(/\\[^0-9A-Za-z\s]/g, 'x').match(/[\\*_~`|<>[\]@]|:\/\/|^\s*(?:#|-|\+|\d+\.)/gm) ?? [];

describe('article text is inert', () => {
  test.each([
    ['everyone', '@everyone and @here', '\\@everyone and \\@here'],
    ['a user', '<@123>, <@!123>', '\\<\\@123\\>, \\<\\@!123\\>'],
    ['a role', '<@&123>', '\\<\\@&123\\>'],
    ['a channel', '<#123>', '\\<#123\\>'],
    ['a command', '</who:1>', '\\<\\/who:1\\>'],
    ['a timestamp', '<t:1540771200:R>', '\\<t:1540771200:R\\>'],
    ['an emoji', '<:smile:1> <a:x:2>', '\\<:smile:1\\> \\<a:x:2\\>'],
    ['a masked link', '[Nitro](https://evil.test)', '\\[Nitro\\](https:\\/\\/evil.test)'],
    ['a link in angle brackets', '[a](<https://b>)', '\\[a\\](\\<https:\\/\\/b\\>)'],
    [
      'a label that looks like another address',
      '[https://a.test](https://b.test)',
      '\\[https:\\/\\/a.test\\](https:\\/\\/b.test)',
    ],
    ['an invite without a scheme', 'discord.gg/abc', 'discord.gg\\/abc'],
    ['a bare address', 'see https://a.test/b', 'see https:\\/\\/a.test\\/b'],
    ['a fence', '```js\nx\n```', '\\`\\`\\`js\nx\n\\`\\`\\`'],
    ['headings', '# a\n## b\n  ### c', '\\# a\n\\## b\n  \\### c'],
    ['subtext', '-# a', '\\-# a'],
    ['quotes', '> a\n>>> b', '\\> a\n\\>\\>\\> b'],
    ['dashes', '- a\n  - b', '\\- a\n  \\- b'],
    ['numbers', '1. a\n 23. b', '1\\. a\n 23\\. b'],
    ['odd spoiler bars', '||a|', '\\|\\|a\\|'],
    ['emphasis', '*a* **b** _c_ __d__ ~~e~~', '\\*a\\* \\*\\*b\\*\\* \\_c\\_ \\_\\_d\\_\\_ \\~\\~e\\~\\~'],
    ['a backslash', 'a\\*b', 'a\\\\\\*b'],
    ['a backslash before a letter', '\\n', '\\\\n'],
  ])('%s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

test('ordinary prose is left alone', () => {
  const prose = 'Between 2,500 and 3,500 fighters remain (10:30 a.m., #2), said the U.S. - not all.';
  expect(escapeMarkdown(prose)).toBe(prose);
});

test('undoing it gives the exact words back, and nothing stays active', () => {
  const markup = fc.constantFrom(...'\\*_~`|<>[]()@#-+.1 \n\r\u2028:/a\u00e9');
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: markup, maxLength: 60 }));
  fc.assert(
    fc.property(texts, (text) => {
      const escaped = escapeMarkdown(text);
      expect(undo(escaped)).toBe(text);
      expect(active(escaped)).toEqual([]);
      expect(escaped.length).toBeLessThanOrEqual(2 * text.length);
    }),
    { seed, numRuns: 5000 },
  );
});

test.each(['*', '[', '\\', '-', '1', ' ', '\n', '> ', '1.', '\n- '])(
  '100,000 of %j take no time',
  (piece) => {
    const text = piece.repeat(100_000);
    const before = performance.now();
    expect(undo(escapeMarkdown(text))).toBe(text);
    expect(performance.now() - before).toBeLessThan(500);
  },
);
