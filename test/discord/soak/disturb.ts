import { randomFrom } from '../../../src/train/random.ts';
import type { StandIn } from '../stand-in/stand-in.ts';

/** What can happen to a connection without the session being lost, so that nothing may be lost with it. */
const disturbances: readonly ((standIn: StandIn) => void)[] = [
  ({ gateway }) => gateway.say({ op: 7, d: null }),
  ({ gateway }) => gateway.say({ op: 9, d: true }),
  ({ gateway }) => gateway.drop('FIN'),
  ({ gateway }) => gateway.drop('RST'),
  ...[1000, 1001, 4000, 4001, 4002, 4005, 4008].map(
    (code) =>
      ({ gateway }: StandIn) =>
        gateway.closeWith(code),
  ),
];

const nonsense: readonly unknown[] = [
  null,
  7,
  'no JSON {',
  {},
  { op: 0 },
  { op: 0, t: 'INTERACTION_CREATE', s: null, d: null },
  { op: 0, t: 'INTERACTION_CREATE', d: { id: 'x', token: {}, application_id: [] } },
  { op: 0, t: 'INTERACTION_CREATE', d: { id: '1', type: 2, token: '../..', application_id: '1' } },
  { op: 0, t: 'READY', s: 1, d: null },
  { op: 10, d: null },
  { op: 11, d: [] },
  { op: 'x', d: 'x', t: 7, s: 'x' },
];

/** Breaks the connection every so many milliseconds, in an order that the seed decides. `stop` gives how often. */
export function disturb(standIn: StandIn, seed: number, every: number): { readonly stop: () => number } {
  const random = randomFrom(seed);
  let times = 0;
  const timer = setInterval(() => {
    for (const payload of nonsense) standIn.gateway.say(payload);
    disturbances[Math.floor(random() * disturbances.length)]?.(standIn);
    times += 1;
  }, every);
  return {
    stop() {
      clearInterval(timer);
      return times;
    },
  };
}
