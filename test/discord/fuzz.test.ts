import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPress, writePress } from '../../src/discord/custom-id.ts';
import { writeQuotesPress } from '../../src/discord/quotes-id.ts';
import { escapeMarkdown } from '../../src/render/escape.ts';
import { beginningOf } from '../../src/render/shorten.ts';
import { anyText } from '../text/any-text.ts';

// Whatever arrives: nothing throws and nothing takes long. Payloads of the gateway are in gateway/shard.test.ts.

const seed = 20181029;
const numRuns = 100_000;

/** The longest of all, in milliseconds of the processor: another program may have it in between. */
function slowest<Value>(values: readonly Value[], run: (value: Value) => void): number {
  let longest = 0;
  for (const value of values) {
    const begun = process.cpuUsage();
    run(value);
    const { user, system } = process.cpuUsage(begun);
    longest = Math.max(longest, (user + system) / 1000);
  }
  return longest;
}

test('100,000 custom ids: what is read is written the same way, all others are nobody’s', () => {
  const likely = fc.stringMatching(/^1Q?[pcstur][0-9a-z]{0,3}[0-9a-f]{0,12}[.*!~+^0-9a-z-]{0,80}$/);
  const ids = fc.sample(fc.oneof(likely, fc.string({ maxLength: 120 }), anyText), { seed, numRuns });
  const longest = slowest(ids, (id) => {
    const press = readPress(id);
    if (press !== undefined) expect('asked' in press ? writeQuotesPress(press) : writePress(press)).toBe(id);
  });
  expect(longest).toBeLessThan(50);
});

test('100,000 texts through the escaper: each is undone exactly', () => {
  const markdown = fc.string({ unit: fc.constantFrom(...'*_~`|<>[]()@/\\#-+.1 \na', 'https://', '```') });
  const texts = fc.sample(fc.oneof(markdown, anyText, fc.string({ unit: 'binary' })), { seed, numRuns });
  const undo = (text: string) => text.replace(/\\([^0-9A-Za-z\s])/g, '$1');
  const longest = slowest(texts, (text) => {
    if (undo(escapeMarkdown(text)) !== text) expect(undo(escapeMarkdown(text))).toBe(text);
  });
  expect(longest).toBeLessThan(50);
});

test.each(['*', '[', '\\', '`', '1.', '\n#', '@', '<@&1>'])(
  '100,000 characters of %j: under 50 ms',
  (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const once = () => slowest([text], (long) => void escapeMarkdown(beginningOf(long, 100_000)));
    // The first time the code is compiled: the best of three counts.
    expect(Math.min(once(), once(), once())).toBeLessThan(50);
  },
);
