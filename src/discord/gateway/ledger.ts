import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** What is remembered of logging in, also when the program was started again since. Times are those of Date.now(). */
export type Ledger = {
  /** Every IDENTIFY of the last 24 hours. */
  readonly times: readonly number[];
  /** By shard: the last IDENTIFY, and how many in a row led to no session that held. */
  readonly shards: Readonly<Record<string, { readonly last: number; readonly inVain: number }>>;
};

export const emptyLedger: Ledger = { times: [], shards: {} };

export type LedgerStore = { readonly read: () => Ledger; readonly write: (ledger: Ledger) => void };

const schema = z.object({
  times: z.array(z.number()),
  shards: z.record(z.string(), z.object({ last: z.number(), inVain: z.int().nonnegative() })),
});

/**
 * In a file of the folder, one for each bot, which is replaced as a whole. One that cannot be read counts as empty: it
 * is a caution, no condition.
 */
export function ledgerFile(folder: string, token: string, onError: (error: unknown) => void): LedgerStore {
  // The first part of a token is the bot's id; the name shows not even that.
  const bot = createHash('sha256')
    .update(token.split('.')[0] ?? '')
    .digest('hex')
    .slice(0, 12);
  const path = join(folder, `logins-${bot}.json`);
  return {
    read() {
      try {
        return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
      } catch (error) {
        const isNew = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        if (!isNew) onError(error);
        return emptyLedger;
      }
    },
    write(ledger) {
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(`${path}.${process.pid}`, JSON.stringify(ledger));
        renameSync(`${path}.${process.pid}`, path);
      } catch (error) {
        onError(error);
      }
    },
  };
}

/** For tests and for whoever wants no file. */
export function ledgerInMemory(start: Ledger = emptyLedger): LedgerStore {
  let ledger = start;
  return {
    read: () => ledger,
    write: (next) => {
      ledger = next;
    },
  };
}
