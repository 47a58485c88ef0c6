import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyLedger, ledgerFile } from '../../../src/discord/gateway/ledger.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-ledger-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const noError = (error: unknown) => expect.unreachable(String(error));
const ledger = { times: [1, 2], shards: { 0: { last: 2, inVain: 1 } } };

test('what was written is read by the next process, for this bot only, and the token is not in it', () => {
  expect(ledgerFile(folder, 'bot.a.b', noError).read()).toEqual(emptyLedger);
  ledgerFile(folder, 'bot.a.b', noError).write(ledger);
  expect(ledgerFile(folder, 'bot.c.d', noError).read()).toEqual(ledger);
  expect(ledgerFile(folder, 'other.a.b', noError).read()).toEqual(emptyLedger);
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^logins-[0-9a-f]{12}\.json$/)]);
});

test.each(['', 'no JSON', '{"times":"x"}', '[]', '{"times":[1],"shards":{"0":{}}}'])(
  'a file that holds %j counts as empty, and this is told',
  (text) => {
    ledgerFile(folder, 'bot', noError).write(ledger);
    const [file = ''] = readdirSync(folder);
    writeFileSync(join(folder, file), text);
    const errors: unknown[] = [];
    expect(ledgerFile(folder, 'bot', (error) => errors.push(error)).read()).toEqual(emptyLedger);
    expect(errors).toHaveLength(1);
  },
);

test('a folder that cannot be written to does not keep the bot from starting', () => {
  const errors: unknown[] = [];
  writeFileSync(join(folder, 'file'), '');
  ledgerFile(join(folder, 'file'), 'bot', (error) => errors.push(error)).write(ledger);
  expect(errors).toHaveLength(1);
});
