import type { From } from './from.ts';

/** So many interactions at once, and then one more each `every` milliseconds. */
export type Allowance = { readonly atOnce: number; readonly every: number };

export type LimitOptions = {
  readonly perUser?: Allowance;
  readonly perServer?: Allowance;
  readonly now?: () => number;
};

/** Whose turn it is not, and for how many seconds. */
export type Waiting = { readonly who: 'user' | 'server'; readonly seconds: number };

/** Takes note of one interaction; undefined when it may be answered. */
export type Limit = (from: From) => Waiting | undefined;

/**
 * More than people need, and well below the 100 and more answers a second that one process can give: nobody is slowed
 * down who asks by hand, and nobody who does not leaves the others without.
 */
const usual = {
  perUser: { atOnce: 60, every: 200 },
  perServer: { atOnce: 200, every: 20 },
} as const;

/** Whoever was not heard of for longest is forgotten; by then they have their whole allowance again. */
const mostRemembered = 20_000;

/**
 * Limits what each person and each server can ask for, so that one cannot starve the others. Only what is answered
 * counts: who is turned away has to wait no longer for it.
 */
export function createLimit(options: LimitOptions = {}): Limit {
  const { perUser = usual.perUser, perServer = usual.perServer, now = Date.now } = options;
  const users = createBuckets(perUser, now);
  const servers = createBuckets(perServer, now);
  return ({ user, server }) => {
    const ofUser = user === undefined ? 0 : users.wait(user.id);
    if (ofUser > 0) return { who: 'user', seconds: Math.ceil(ofUser / 1000) };
    const ofServer = server === undefined ? 0 : servers.wait(server.id);
    if (ofServer > 0) return { who: 'server', seconds: Math.ceil(ofServer / 1000) };
    if (user !== undefined) users.take(user.id);
    if (server !== undefined) servers.take(server.id);
    return undefined;
  };
}

/** Each id has a bucket that runs full again; it holds the time at which it is full. */
function createBuckets({ atOnce, every }: Allowance, now: () => number) {
  const fullAt = new Map<string, number>();
  const room = (atOnce - 1) * every;
  return {
    /** Milliseconds until one more can be taken; 0 when that is now. */
    wait: (id: string): number => Math.max(0, (fullAt.get(id) ?? 0) - now() - room),
    take(id: string): void {
      const full = Math.max(fullAt.get(id) ?? 0, now()) + every;
      // Deleted and set again, it stands last: the first is whoever was not heard of for longest.
      fullAt.delete(id);
      fullAt.set(id, full);
      const [oldest] = fullAt.keys();
      if (fullAt.size > mostRemembered && oldest !== undefined) fullAt.delete(oldest);
    },
  };
}
