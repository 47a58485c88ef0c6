import { expect, test } from 'vitest';
import { createProgressBar } from '../../src/cli/progress-bar.ts';
import { fakeStreams } from './fakes.ts';

function bar(typed: boolean) {
  let time = 0;
  const { streams, reported } = fakeStreams({ typed });
  const { progress, end } = createProgressBar(streams, () => time);
  const at = (milliseconds: number, done: number) => {
    time = milliseconds;
    progress(done, 1500);
  };
  return { at, end, reported };
}

test('is drawn in a terminal after half a second, not at every article, and is wiped away', () => {
  const { at, end, reported } = bar(true);
  at(499, 100);
  expect(reported()).toBe('');
  at(501, 750);
  expect(reported()).toBe('\r███████████████░░░░░░░░░░░░░░░ 750 of 1,500 articles read');
  const once = reported();
  at(502, 751);
  expect(reported()).toBe(once);
  at(700, 1500);
  expect(reported()).toContain('1500 of 1,500');
  end();
  expect(reported().endsWith('\r\u001b[K')).toBe(true);
});

test('is not drawn where it is quick, or where no terminal reads it', () => {
  const quick = bar(true);
  quick.at(100, 1500);
  quick.end();
  expect(quick.reported()).toBe('');
  const piped = bar(false);
  piped.at(5000, 10);
  piped.end();
  expect(piped.reported()).toBe('');
});
