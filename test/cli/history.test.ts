import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readHistory, writeHistory } from '../../src/cli/history.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-history-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what is written is read again, in the same order', () => {
  const file = join(folder, 'new', 'history');
  writeHistory(file, ['/who two', '/who one']);
  expect(readHistory(file)).toEqual(['/who two', '/who one']);
});

test('is bounded in lines and in their length', () => {
  const file = join(folder, 'bounded');
  const lines = Array.from({ length: 1000 }, (_, index) => `/who ${index}`);
  writeHistory(file, ['x'.repeat(10_000), ...lines]);
  expect(readHistory(file)).toEqual(lines.slice(0, 500));
  expect(readFileSync(file, 'utf8').length).toBeLessThan(10_000);
});

test('a file that somebody tampered with cannot command the terminal', () => {
  const file = join(folder, 'tampered');
  writeFileSync(file, '/who \u001b[2Jx\n\u0007\n\n/who y\n');
  expect(readHistory(file).join('')).not.toMatch(/\p{Cc}/u);
  expect(readHistory(file)).toContain('/who y');
});

test('no file, or one that cannot be written, is no error', () => {
  expect(readHistory(join(folder, 'missing'))).toEqual([]);
  expect(() => writeHistory('/dev/null/history', ['x'])).not.toThrow();
});
