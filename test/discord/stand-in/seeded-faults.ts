import { randomFrom } from '../../../src/train/random.ts';
import { dropPoints, type Fault, type FaultPlan } from './faults.ts';

export type Ailment = {
  readonly name: string;
  /** What befalls the first attempts for one interaction, in order. */
  readonly faults: readonly Fault[];
  /** The bot is right to give up: it was not told when to come back, or the fault never ends. */
  readonly isHopeless?: boolean;
};

const limited = (name: string, headers: Record<string, string>, body?: unknown): Ailment => ({
  name: `429, ${name}`,
  faults: [{ kind: 'status', status: 429, headers, body }],
});
/** Shared limits are not held against the bot; so many of its own within minutes would rightly make it rest. */
const shared = { 'x-ratelimit-scope': 'shared' };
const hopeless = (ailment: Ailment): Ailment => ({ ...ailment, isHopeless: true });
const failing = (times: number): readonly Fault[] =>
  Array.from({ length: times }, (_, nth) => ({ kind: 'status', status: 500 + (nth % 4) }) as const);

/** Everything that a reply can meet on its way. */
export const ailments: readonly Ailment[] = [
  limited('a pause in the header', { 'retry-after': '0.2' }),
  limited('a pause in the body', {}, { message: 'wait', retry_after: 0.2, global: false }),
  hopeless(limited('no pause', shared)),
  hopeless(limited('NaN', { ...shared, 'retry-after': 'NaN' })),
  hopeless(limited('a negative pause', { ...shared, 'retry-after': '-1' })),
  hopeless(limited('a pause of nothing', { ...shared, 'retry-after': '0' })),
  hopeless(limited('HTML', shared, '<html>Access denied</html>')),
  hopeless(limited('a day', { ...shared, 'retry-after': '86400' })),
  { name: '5xx once', faults: failing(1) },
  { name: '5xx thrice', faults: failing(3) },
  hopeless({ name: '5xx for ever', faults: failing(100) }),
  ...dropPoints.flatMap((at) =>
    (['FIN', 'RST'] as const).map((how) => ({
      name: `${how} ${at}`,
      faults: [{ kind: 'drop', at, how } as const],
    })),
  ),
  { name: 'slow headers', faults: [{ kind: 'slow headers', milliseconds: 1300 }] },
  { name: 'carried out late', faults: [{ kind: 'late', milliseconds: 1300 }] },
  { name: 'an endless body', faults: [{ kind: 'endless body' }] },
];

/**
 * A plan in which a share of all interactions has an ailment: each of them in turn, in an order that the seed decides.
 * `ailmentOf` tells which one an interaction has had.
 */
export function seededFaults(seed: number, share: number) {
  const random = randomFrom(seed);
  const chosen = new Map<string, { readonly ailment: Ailment | undefined; attempts: number }>();
  let left: Ailment[] = [];
  let faults = 0;
  const draw = (): Ailment | undefined => {
    if (random() >= share) return undefined;
    faults += 1;
    if (left.length === 0) left = [...ailments];
    return left.splice(Math.floor(random() * left.length), 1)[0];
  };
  const plan: FaultPlan = (route, _, path) => {
    const id = /\/interactions\/(\d+)\//.exec(path)?.[1];
    if (route !== 'callback' || id === undefined) return undefined;
    const one = chosen.get(id) ?? { ailment: draw(), attempts: 0 };
    one.attempts += 1;
    chosen.set(id, one);
    return one.ailment?.faults[one.attempts - 1];
  };
  return { plan, ailmentOf: (id: string) => chosen.get(id)?.ailment, faults: () => faults };
}
