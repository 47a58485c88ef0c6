import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { freePort, startBotProcess } from '../../discord/soak/bot-process.ts';
import { offer, outcomeOf, settled } from '../../discord/soak/offer.ts';
import { createPeople, readQuestions } from '../../discord/soak/people.ts';
import { startStandIn } from '../../discord/stand-in/stand-in.ts';
import { startBuilt } from '../built.ts';
import { writeArticles } from './made-up-articles.ts';

// The figures of the README's section on the page.

const say = (line: string) => process.stdout.write(`${line}\n`);
const milliseconds = (value: number) => `${value.toFixed(1)} ms`;

await measureFirstByte(1500, 3000);
await measureWeight();
await measureBeside(200, 10, 6);

/** From sending the request to the first byte of the answer, one request after the other, as a browser asks. */
async function measureFirstByte(articles: number, requests: number): Promise<void> {
  // They are always the same: what was read of them stays for the next time.
  const folder = join('.build-bench', `articles-${articles}`);
  writeArticles(folder, articles);
  const kept = { CACHE_DIR: join('.build-bench', 'cache') };
  const page = await startBuilt(folder, { ...kept, PUBLIC_URL: 'http://bench.test' });
  const agent = new Agent({ keepAlive: true });
  // The first visitor waits until the library is sorted by article.
  const first = await get(page.address, '/source/article-0', agent);
  const times: number[] = [];
  for (let number = 0; number < requests; number += 1) {
    const article = (number * 7919) % articles;
    const { status, firstByte } = await get(page.address, `/source/article-${article}`, agent, number);
    if (status !== 200) throw new Error(`article ${article} was answered with ${status}`);
    times.push(firstByte);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => milliseconds(times[Math.floor(times.length * share)] ?? 0);
  say(
    `reader page, ${articles} articles, ${requests} requests: first byte p50 ${at(0.5)}, p99 ${at(0.99)}, slowest ${at(0.9999)}; the very first ${milliseconds(first.firstByte)}`,
  );
  agent.destroy();
  await page.stop();
}

/** Everything that a browser loads for the console, as it comes over the line, heads of the answers included. */
async function measureWeight(): Promise<void> {
  const page = await startBuilt('corpus');
  const agent = new Agent({ keepAlive: true });
  const main = await get(page.address, '/', agent);
  const text = await (await fetch(page.address)).text();
  const assets = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((found) => found[1] ?? '');
  let bytes = main.bytes;
  for (const asset of assets) bytes += (await get(page.address, asset, agent)).bytes;
  say(`console page with ${assets.length} files: ${(bytes / 1000).toFixed(1)} kB transferred`);
  agent.destroy();
  await page.stop();
}

/** The same bot with and without visitors, by turns, so that whatever else the machine does meets both. */
async function measureBeside(perSecond: number, seconds: number, turns: number): Promise<void> {
  const standIn = await startStandIn({ now: () => performance.timeOrigin + performance.now() });
  const port = await freePort();
  const host = 'articles.test';
  const bot = await startBotProcess(standIn, process.cwd(), {
    WEB_PORT: String(port),
    PUBLIC_URL: `http://${host}`,
  });
  const act = createPeople(readQuestions('test/questions/border.jsonl'), standIn);
  let acts = 0;
  const people = (count: number) => offer({ count, perSecond: 20, act: () => act(acts++) });
  const quiet: string[] = [];
  const visited: string[] = [];
  const statuses: Record<string, number> = {};
  await settled(standIn, await people(100), 10_000);
  for (let turn = 0; turn < turns; turn += 1) {
    const alone = await people(20 * seconds);
    await settled(standIn, alone, 10_000);
    quiet.push(...alone);
    const visitors = new Worker(new URL('./visitors.js', import.meta.url), {
      workerData: { port, host, perSecond, seconds },
    });
    const counted = once(visitors, 'message');
    const together = await people(20 * seconds);
    await settled(standIn, together, 10_000);
    visited.push(...together);
    for (const [status, count] of Object.entries((await counted)[0]))
      statuses[status] = (statuses[status] ?? 0) + Number(count);
  }
  await bot.stop();
  await standIn.close();
  const words = (ids: readonly string[]) => {
    const { p50, p99, slowest, acknowledged } = outcomeOf(standIn, ids);
    return `p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)}, slowest ${milliseconds(slowest)} of ${acknowledged}`;
  };
  say(`Discord acknowledged, no visitors:            ${words(quiet)}`);
  say(
    `Discord acknowledged, ${perSecond} requests/s beside:  ${words(visited)}; pages answered: ${JSON.stringify(statuses)}`,
  );
}

type Got = { readonly status: number; readonly firstByte: number; readonly bytes: number };

function get(address: string, path: string, agent: Agent, visitor = 0): Promise<Got> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const headers = { 'Accept-Encoding': 'gzip', 'X-Forwarded-For': `192.0.2.${visitor % 250}` };
    const asked = request(new URL(path, address), { agent, headers }, (response) => {
      const firstByte = performance.now() - started;
      let bytes = response.rawHeaders.join(': \r\n').length;
      response.on('data', (piece: Buffer) => {
        bytes += piece.length;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, firstByte, bytes }));
    });
    asked.on('error', reject);
    asked.end();
  });
}
