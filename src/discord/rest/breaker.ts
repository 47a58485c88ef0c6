/** What counts towards Discord's ban: 10,000 answers of 401, 403 and 429 in ten minutes. Ours opens far below it. */
const window = 10 * 60 * 1000;
const mostInWindow = 20;

/** Routes and servers that are remembered; the one that failed longest ago goes first. */
const mostKeys = 1000;

/** Nothing is asked for a while, because it was turned away too often. */
export class Resting extends Error {
  override readonly name = 'Resting';

  constructor() {
    super('Discord turned too many requests away: this one was not sent');
  }
}

/** Keeps us from asking again and again what is refused: each key (a route in a server) by itself. */
export type Breaker = {
  /** Throws Resting when one of the keys was refused 20 times within ten minutes. */
  readonly check: (keys: readonly string[]) => void;
  readonly refused: (key: string) => void;
};

export function createBreaker(now: () => number = () => performance.now()): Breaker {
  const refusals = new Map<string, readonly number[]>();
  const recent = (key: string) => (refusals.get(key) ?? []).filter((time) => now() - time < window);
  return {
    check(keys) {
      if (keys.some((key) => recent(key).length >= mostInWindow)) throw new Resting();
    },
    refused(key) {
      const times = [...recent(key), now()].slice(-mostInWindow);
      refusals.delete(key);
      refusals.set(key, times);
      const [oldest] = refusals.keys();
      if (refusals.size > mostKeys && oldest !== undefined) refusals.delete(oldest);
    },
  };
}
