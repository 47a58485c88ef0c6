import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { type Bot, startBot } from '../../../src/discord/bot.ts';
import type { Answerer } from '../../../src/domain/answer.ts';
import { libraryOf } from '../../library/made-up.ts';
import { found } from '../../render/answers.ts';
import { ailments, seededFaults } from '../stand-in/seeded-faults.ts';
import { type StandIn, type StandInOptions, startStandIn } from '../stand-in/stand-in.ts';
import { disturb } from './disturb.ts';
import { offer, outcomeOf, settled } from './offer.ts';
import { createPeople } from './people.ts';

// In little what `npm run soak` does at full length, with fixed seeds. Here bot and stand-in share one process.

let standIn: StandIn;
let bot: Bot | undefined;
let logged: { level: number; msg: string }[];

afterEach(async () => {
  await bot?.stop();
  await standIn.close();
  expect(standIn.problems).toEqual([]);
});

const library = libraryOf([]);
const answerer: Answerer = { answer: async () => found, complete: () => ['Amira Saleh'] };

/** Time passes more slowly here, for Discord and for the bot: so that a busy machine does not decide. */
const slowness = 4;

async function start(options: StandInOptions = {}) {
  logged = [];
  const begun = Date.now();
  const now = () => begun + Math.floor((Date.now() - begun) / slowness);
  standIn = await startStandIn({ ...options, now });
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(JSON.parse(line)) });
  const { token, apiUrl } = standIn;
  const respondWithin = 2700 * slowness;
  bot = await startBot({ respondWithin, token, apiUrl, commands, answerer, library: () => library, log });
}
const people = () => createPeople([{ command: 'who', question: 'who leads the town?' }], standIn);
const errors = () => logged.filter(({ level }) => level >= 50);

test('50 a second with 50 ms on the way: all answered, in good time', async () => {
  await start({ latency: 50 });
  const ids = await offer({ count: 200, perSecond: 50, act: people() });
  await settled(standIn, ids, 20_000);
  const { p99, unanswered, doubled } = outcomeOf(standIn, ids);
  expect({ unanswered, doubled, errors: errors() }).toEqual({ unanswered: [], doubled: 0, errors: [] });
  expect(p99).toBeLessThan(2700);
});

test('300 at once: each answered or told that the bot is busy', async () => {
  await start();
  const ids = await offer({ count: 300, perSecond: 100_000, act: people() });
  await settled(standIn, ids, 20_000);
  const { unanswered, doubled, acknowledged } = outcomeOf(standIn, ids);
  expect({ unanswered, doubled, acknowledged, errors: errors() }).toEqual({
    unanswered: [],
    doubled: 0,
    acknowledged: 300,
    errors: [],
  });
});

test.each([1, 2])(
  'every fault, seed %i: none lost, none double',
  async (seed) => {
    const { plan, ailmentOf, faults } = seededFaults(seed, 0.2);
    await start({ faults: plan });
    const act = people();
    const all: string[] = [];
    const disturbing = disturb(standIn, seed, 2000);
    const ids = await offer({
      count: 1000,
      perSecond: 200,
      act(nth) {
        // Now and then one is delivered again.
        if (nth % 10 === 9) standIn.redeliver(all[nth - 5] ?? '');
        const id = act(nth);
        all.push(id);
        return id;
      },
    });
    const breaks = disturbing.stop();
    const isHopeless = (id: string) => ailmentOf(id)?.isHopeless === true;
    await settled(standIn, ids, 20_000, isHopeless);
    const { unanswered, doubled } = outcomeOf(standIn, ids);
    const lost = unanswered.filter((id) => !isHopeless(id)).map((id) => ailmentOf(id)?.name ?? 'none');
    expect({ lost, doubled, errors: errors() }).toEqual({ lost: [], doubled: 0, errors: [] });
    expect(faults()).toBeGreaterThan(50);
    expect(faults()).toBeGreaterThan(ailments.length);
    expect(breaks).toBeGreaterThan(1);
  },
  30_000,
);
