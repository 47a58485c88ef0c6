import { setTimeout as delay } from 'node:timers/promises';
import type { StandIn } from '../stand-in/stand-in.ts';

export type Offer = {
  readonly count: number;
  /** So many a second, evenly. */
  readonly perSecond: number;
  /** Does the nth thing that people do, and gives its id. */
  readonly act: (nth: number) => string;
};

const step = 10;

/** Lets people do things at a rate that does not depend on how fast they are answered. Gives the ids. */
export async function offer({ count, perSecond, act }: Offer): Promise<string[]> {
  const ids: string[] = [];
  const start = performance.now();
  while (ids.length < count) {
    const due = Math.min(count, Math.ceil(((performance.now() - start + step) / 1000) * perSecond));
    while (ids.length < due) ids.push(act(ids.length));
    await delay(step);
  }
  return ids;
}

export type Outcome = {
  readonly offered: number;
  readonly acknowledged: number;
  readonly unanswered: readonly string[];
  /** Interactions that have more than one message. */
  readonly doubled: number;
  /** In milliseconds, from the event until Discord had taken the first response. */
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
};

export function outcomeOf(standIn: StandIn, ids: readonly string[]): Outcome {
  const times = ids.flatMap((id) => standIn.acknowledgedAfter(id) ?? []).sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    offered: ids.length,
    acknowledged: times.length,
    unanswered: ids.filter((id) => ['nothing yet', 'thinking'].includes(standIn.seen(id).state)),
    doubled: ids.filter((id) => standIn.seen(id).messages.length > 1).length,
    p50: at(0.5),
    p99: at(0.99),
    slowest: at(1),
  };
}

/** Looking takes time that the bot could have. In milliseconds. */
const lookEvery = 500;

/** Waits until all of these have their reply that can have one, or so many milliseconds have passed. */
export async function settled(
  standIn: StandIn,
  ids: readonly string[],
  within: number,
  isHopeless: (id: string) => boolean = () => false,
): Promise<void> {
  const end = performance.now() + within;
  const isDone = () => outcomeOf(standIn, ids).unanswered.every(isHopeless);
  while (performance.now() < end && !isDone()) await delay(lookEvery);
}
