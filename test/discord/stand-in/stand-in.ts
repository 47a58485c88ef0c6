import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { createChannels, type Posted } from './channels.ts';
import { breakOff, type FaultPlan, writeAnswer } from './faults.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { createInteractions, type Result, type Seen } from './interactions.ts';
import { createRoutes } from './routes.ts';

export type StandInOptions = {
  readonly faults?: FaultPlan;
  readonly now?: () => number;
  /** How long each answer takes, in milliseconds. */
  readonly latency?: number;
};

/** One request that the bot made. */
export type Call = {
  readonly route: string;
  readonly method: string;
  readonly body: unknown;
  readonly status: number;
};

export type StandIn = {
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly gateway: Gateway;
  /** Every request, in order. */
  readonly calls: readonly Call[];
  /** Every rule of Discord's that a body broke. */
  readonly problems: string[];
  /** What the bot wrote into channels of itself. */
  readonly posted: readonly Posted[];
  /** Somebody uses a command, types an option, presses a button …: `data` and `type` as Discord sends them. Gives the id. */
  readonly interact: (interaction: { type: number; data?: unknown; [field: string]: unknown }) => string;
  /** Delivers an interaction once more, as a connection that is resumed does. */
  readonly redeliver: (id: string) => void;
  /** Another process with the same token responds to an interaction. */
  readonly respond: (id: string, body: { type: number; data?: unknown }) => Promise<void>;
  readonly seen: (id: string) => Seen;
  /** How long it took until an interaction had its first response, in milliseconds; undefined when it had none. */
  readonly acknowledgedAfter: (id: string) => number | undefined;
  /** Waits until what is seen satisfies the condition; fails after 10 s with what is seen then. */
  readonly waitFor: (id: string, condition: (seen: Seen) => boolean) => Promise<Seen>;
  readonly close: () => Promise<void>;
};

const applicationId = '100000000000000001';
const guildId = '100000000000000002';
const userId = '100000000000000003';
const channelId = '100000000000000004';
const token = 'MTAw.stand.in-token';

/** A server that takes Discord's part towards one bot: HTTP API and gateway on a free port of this machine. */
export async function startStandIn({
  faults = () => undefined,
  now = Date.now,
  latency = 0,
}: StandInOptions = {}): Promise<StandIn> {
  const interactions = createInteractions(now);
  const channels = createChannels(interactions.problems);
  const { problems } = interactions;
  const calls: Call[] = [];
  const callsOf = new Map<string, number>();
  let port = 0;
  const gatewayUrl = () => `ws://127.0.0.1:${port}`;
  const routes = createRoutes({ interactions, applicationId, guildId, gatewayUrl, posted: channels.post });

  const server = createServer((request, response) => {
    void answer(request, response).catch((error) => {
      interactions.problems.push(`the stand-in failed: ${error}`);
      response.destroy();
    });
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://stand-in');
    const path = pathname.replace(/%40/g, '@');
    const method = request.method ?? '';
    const route = routes.find((candidate) => candidate.method === method && candidate.path.test(path));
    const name = route?.name ?? `${method} ${path}`;
    const nth = (callsOf.get(name) ?? 0) + 1;
    callsOf.set(name, nth);

    const fault = faults(name, nth, path);
    if (fault?.kind === 'drop' && fault.at === 'before reading') {
      calls.push({ route: name, method, body: undefined, status: 0 });
      return breakOff(fault, request.socket);
    }
    const body = await jsonOf(request);
    const handle = (): Result => {
      if (route === undefined) return { status: 404, body: { code: 0, message: '404: Not Found' } };
      if (route.needsToken && request.headers.authorization !== `Bot ${token}`)
        return { status: 401, body: { code: 0, message: '401: Unauthorized' } };
      return route.handle({ body, query, parts: route.path.exec(path)?.slice(1) ?? [] });
    };
    if (latency > 0) await delay(latency);
    if (fault?.kind === 'late') await delay(fault.milliseconds);
    const isCarriedOut = !(fault?.kind === 'drop' && fault.at === 'before carrying out');
    const result = fault?.kind === 'status' ? fault : isCarriedOut ? handle() : { status: 0 };
    calls.push({ route: name, method, body, status: result.status });
    if (fault?.kind === 'drop') return breakOff(fault, request.socket);
    await writeAnswer(response, result, fault);
  }

  const gateway = createGateway(server, { token, applicationId, guildId, url: gatewayUrl, problems });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  port = address.port;

  const delivered = new Map<string, object>();
  let counted = 0n;
  /** Discord's ids hold when they were made, in milliseconds since the first second of 2015, and a counter. */
  const newId = () => String((BigInt(Math.floor(now() - 1_420_070_400_000)) << 22n) | (counted++ & 0xfffn));
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token,
    applicationId,
    guildId,
    gateway,
    calls,
    problems,
    posted: channels.posted,
    interact(interaction) {
      const id = newId();
      const interactionToken = `secret-of-${id}`;
      interactions.add(id, interactionToken, interaction.type);
      const where = { guild_id: guildId, channel_id: channelId, channel: { id: channelId, type: 0 } };
      const user = { id: userId, username: 'alice', discriminator: '0', avatar: null };
      const who = { member: { user, roles: [], permissions: '0' }, locale: 'en-US', app_permissions: '0' };
      const own = { id, application_id: applicationId, token: interactionToken, version: 1 };
      const payload = { ...own, ...where, ...who, ...interaction };
      delivered.set(id, payload);
      gateway.dispatch('INTERACTION_CREATE', payload);
      return id;
    },
    redeliver: (id) => gateway.dispatch('INTERACTION_CREATE', delivered.get(id)),
    respond: async (id, body) => void interactions.callback(id, `secret-of-${id}`, body),
    seen: (id) => interactions.seen(id),
    acknowledgedAfter: (id) => interactions.acknowledgedAfter(id),
    async waitFor(id, condition) {
      const end = Date.now() + 10_000;
      while (!condition(interactions.seen(id))) {
        if (Date.now() > end) throw new Error(`still seen: ${JSON.stringify(interactions.seen(id))}`);
        await delay(5);
      }
      return interactions.seen(id);
    },
    async close() {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  const text = Buffer.concat(pieces).toString();
  return text === '' ? undefined : JSON.parse(text);
}
