import { setTimeout as delay } from 'node:timers/promises';
import { StartError } from '../../errors.ts';
import { backoff } from './backoff.ts';
import type { LedgerStore } from './ledger.ts';

/**
 * Who may log in anew, and when. Discord allows 1,000 a day for all shards together, then resets the token; a program
 * that comes back as fast as it can uses them up in an hour and a half, and one that is started again and again too.
 */
export type Identifies = {
  /**
   * Waits for this shard's turn and notes that it was taken. Rejects, with nothing noted, when the signal is aborted,
   * and with StartError when the day's are nearly used up.
   */
  readonly turn: (shard: number, signal: AbortSignal) => Promise<void>;
  /** Logging in led to a session that holds. */
  readonly lasted: (shard: number) => void;
};

const day = 24 * 60 * 60 * 1000;
/** Left untouched, so that whoever has to look into it can still log in. */
const reserve = 50;
/** Discord takes one in five seconds from each group of shards; `max_concurrency` is the number of groups. */
const spacing = 5000;
/** So many may come to nothing before the waiting begins to grow. */
const freely = 3;
const longestWait = 30 * 60 * 1000;

export type IdentifyLimits = { readonly daily: number; readonly groups: number };

export function createIdentifies(
  store: LedgerStore,
  { daily, groups }: IdentifyLimits,
  now: () => number = Date.now,
): Identifies {
  let ledger = store.read();
  const lastOfGroup = new Map<number, number>();

  const keep = (next: typeof ledger) => {
    ledger = next;
    store.write(ledger);
  };
  const recent = () => ledger.times.filter((time) => time <= now() && now() - time < day);

  /** In milliseconds. A time in the future was noted by a clock that was wrong since. */
  const waitFor = (shard: number) => {
    const { last = 0, inVain = 0 } = ledger.shards[shard] ?? {};
    const since = (time: number) => (time > now() ? 0 : now() - time);
    const own = last === 0 ? 0 : backoff(inVain - freely, spacing, longestWait) - since(last);
    const group = lastOfGroup.get(shard % groups);
    return Math.max(0, own, group === undefined ? 0 : spacing - since(group));
  };

  return {
    async turn(shard, signal) {
      for (let wait = waitFor(shard); wait > 0; wait = waitFor(shard))
        await delay(Math.min(wait, longestWait), undefined, { signal });
      signal.throwIfAborted();
      const times = recent();
      if (times.length >= daily - reserve) throw usedUp(times, now());
      lastOfGroup.set(shard % groups, now());
      const { inVain = 0 } = ledger.shards[shard] ?? {};
      keep({
        times: [...times, now()],
        shards: { ...ledger.shards, [shard]: { last: now(), inVain: inVain + 1 } },
      });
    },
    lasted(shard) {
      const { last = now() } = ledger.shards[shard] ?? {};
      keep({ ...ledger, shards: { ...ledger.shards, [shard]: { last, inVain: 0 } } });
    },
  };
}

function usedUp(times: readonly number[], now: number): StartError {
  const [oldest = now] = times;
  const hours = Math.max(1, Math.ceil((oldest + day - now) / (60 * 60 * 1000)));
  return new StartError(
    `The bot has logged in ${times.length} times in 24 hours, and Discord resets the token at 1,000: find out why it keeps starting, and start it again in ${hours} hours.`,
  );
}
