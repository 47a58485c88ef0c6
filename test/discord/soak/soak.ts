import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { seededFaults } from '../stand-in/seeded-faults.ts';
import { type StandIn, type StandInOptions, startStandIn } from '../stand-in/stand-in.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import { disturb } from './disturb.ts';
import { offer, outcomeOf, settled } from './offer.ts';
import { createPeople, readQuestions } from './people.ts';

// The figures of the README's section on Discord. `npm run soak`, or with names of scenes: `npm run soak -- load`.
// SOAK_SEED chooses another order of faults; SOAK_SHARE=0.1 does a tenth of everything.

declare const projectFolder: string;

const seed = Number(process.env.SOAK_SEED ?? 1);
const share = Number(process.env.SOAK_SHARE ?? 1);
const questions = readQuestions(join(projectFolder, 'test/questions/border.jsonl'));

/** One line of the table, and whether the figure is as it should be. */
type Figure = {
  readonly what: string;
  readonly is: string;
  readonly wanted: string;
  readonly holds: boolean;
};
type Scene = (standIn: StandIn, bot: BotProcess) => Promise<Figure[]>;

const below = (what: string, value: number, limit: number, unit: string): Figure => ({
  what,
  is: `${value.toFixed(value < 10 ? 2 : 0)}${unit}`,
  wanted: `< ${limit}${unit}`,
  holds: value < limit,
});
const none = (what: string, value: number): Figure => ({
  what,
  is: String(value),
  wanted: '0',
  holds: value === 0,
});

async function load(standIn: StandIn, bot: BotProcess): Promise<Figure[]> {
  await bot.metrics();
  const ids = await offer({ count: 24_000 * share, perSecond: 200, act: createPeople(questions, standIn) });
  const lag = (await bot.metrics())('nodejs_eventloop_lag_p99_seconds') * 1000;
  await settled(standIn, ids, 10_000);
  const { p50, p99, unanswered, doubled } = outcomeOf(standIn, ids);
  return [
    {
      what: `${ids.length} interactions at 200/s, 50 ms on the way; half acknowledged within`,
      is: `${p50} ms`,
      wanted: '',
      holds: true,
    },
    below('acknowledgement, 99th percentile', p99, 500, ' ms'),
    below('event-loop delay, 99th percentile', lag, 50, ' ms'),
    none('not answered', unanswered.length),
    none('answered twice', doubled),
    none('faults logged', countOf(bot)),
  ];
}

async function burst(standIn: StandIn, bot: BotProcess): Promise<Figure[]> {
  const act = createPeople(questions, standIn);
  // What a first burst makes it keep for good, such as connections and compiled code, is no leak.
  await settled(standIn, await offer({ count: 1000 * share, perSecond: 1000, act }), 5000);
  await delay(15_000);
  const before = await bot.heap();
  const count = 10_000 * share;
  const ids = await offer({ count, perSecond: count, act });
  await settled(standIn, ids, 10_000);
  const { acknowledged, doubled, slowest, unanswered } = outcomeOf(standIn, ids);
  const inTime = ids.filter(
    (id) => (standIn.acknowledgedAfter(id) ?? Number.POSITIVE_INFINITY) <= 2500,
  ).length;
  const busy = ids.filter((id) =>
    /Ask again in a few seconds|many/i.test(standIn.seen(id).messages[0]?.text ?? ''),
  ).length;
  await delay(15_000);
  const after = await bot.heap();
  return [
    {
      what: `${count} interactions offered in one second: answered, or sent choices`,
      is: String(acknowledged - busy),
      wanted: '',
      holds: true,
    },
    { what: 'told that the bot is busy', is: String(busy), wanted: '', holds: true },
    {
      what: 'of all, acknowledged within 2.5 s',
      is: String(inTime),
      wanted: String(count),
      holds: inTime === count,
    },
    { what: 'slowest acknowledgement', is: `${slowest} ms`, wanted: '', holds: true },
    none('not answered', unanswered.length),
    none('answered twice', doubled),
    below('heap afterwards, times what it was before', after / before, 1.2, ''),
  ];
}

async function faults(standIn: StandIn, bot: BotProcess): Promise<Figure[]> {
  const act = createPeople(questions, standIn);
  const all: string[] = [];
  const disturbing = disturb(standIn, seed, 7000);
  const ids = await offer({
    count: 20_000 * share,
    perSecond: 150,
    act(nth) {
      if (nth % 20 === 19) standIn.redeliver(all[nth - 10] ?? '');
      const id = act(nth);
      all.push(id);
      return id;
    },
  });
  const breaks = disturbing.stop();
  const isHopeless = (id: string) => plan.ailmentOf(id)?.isHopeless === true;
  await settled(standIn, ids, 10_000, isHopeless);
  const lost = outcomeOf(standIn, ids).unanswered.filter((id) => !isHopeless(id));
  const lostWith = new Set(lost.map((id) => plan.ailmentOf(id)?.name ?? 'no fault'));
  if (lost.length > 0) process.stdout.write(`seed ${seed}, lost with: ${[...lostWith].join(', ')}\n`);
  const { doubled, unanswered } = outcomeOf(standIn, ids);
  return [
    {
      what: `${plan.faults()} faults on ${ids.length} interactions, ${breaks} broken connections, seed ${seed}: given up as asked for`,
      is: String(unanswered.length - lost.length),
      wanted: '',
      holds: true,
    },
    none('lost', lost.length),
    none('answers stored twice', doubled),
    none('crashes', bot.isRunning() ? 0 : 1),
  ];
}

const plan = seededFaults(seed, 0.1);
const scenes: Readonly<Record<string, { readonly options: StandInOptions; readonly scene: Scene }>> = {
  load: { options: { latency: 50 }, scene: load },
  burst: { options: {}, scene: burst },
  faults: { options: { faults: plan.plan }, scene: faults },
};

/** Those that a fault brings with it are expected; what is left would be a fault of ours. */
function countOf(bot: BotProcess): number {
  return Object.values(bot.warnings()).reduce((sum, times) => sum + times, 0);
}

async function run(name: string): Promise<boolean> {
  const found = scenes[name];
  if (found === undefined) throw new Error(`there is no scene ${name}: ${Object.keys(scenes).join(', ')}`);
  const standIn = await startStandIn(found.options);
  const bot = await startBotProcess(standIn, projectFolder);
  const figures = await found.scene(standIn, bot);
  const exitCode = await bot.stop();
  const all = [
    ...figures,
    none('bodies that break a rule of Discord’s', standIn.problems.length),
    none('exit code after SIGTERM', exitCode ?? 1),
  ];
  await standIn.close();
  process.stdout.write(`\n${name}\n`);
  for (const { what, is, wanted, holds } of all)
    process.stdout.write(
      `${holds ? ' ' : '!'} ${what}: ${is}${wanted === '' ? '' : ` (wanted ${wanted})`}\n`,
    );
  for (const [message, times] of Object.entries(bot.warnings()))
    process.stdout.write(`  logged ${times} times: ${message}\n`);
  for (const problem of new Set(standIn.problems)) process.stdout.write(`! ${problem}\n`);
  return all.every(({ holds }) => holds);
}

const chosen = process.argv.slice(2);
const results: boolean[] = [];
for (const name of chosen.length > 0 ? chosen : Object.keys(scenes)) results.push(await run(name));
process.exit(results.every(Boolean) ? 0 : 1);
