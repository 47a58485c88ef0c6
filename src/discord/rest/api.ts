import { DefaultRestOptions, DiscordAPIError, RateLimitError, REST, type RouteLike } from 'discord.js';
import { routeTemplate } from '../../error-fields.ts';
import { type Breaker, createBreaker, Resting } from './breaker.ts';
import { guarded, type MakeRequest } from './guard.ts';
import { createLanes } from './lanes.ts';
import { longestWait, RateLimited } from './rate-limit.ts';
import { countedAgainst, everything, isCertainlyUnsent, statusOf, TooLate } from './verdict.ts';

/** One thing asked of Discord. It may be repeated: whatever this bot asks has the same effect when it is asked twice. */
export type Call = {
  readonly method: 'get' | 'patch' | 'post' | 'put';
  readonly route: RouteLike;
  readonly body?: object;
  /** With the bot's token. The routes of an interaction are opened by its own. */
  readonly asBot: boolean;
  /** The server that it is for, if any: what is refused there is not held against others. */
  readonly guildId?: string;
  /** For all attempts together, in milliseconds. Default: 30 s. */
  readonly within?: number;
  /** For one attempt, until the end of the answer's body, in milliseconds. Default: 5 s. */
  readonly each?: number;
  /** The code with which Discord says that it is done already: after an attempt of ours that is success. */
  readonly doneCode?: number;
};

/**
 * discord.js's REST with a policy of our own for when to ask again. Rejects with DiscordAPIError when Discord refuses,
 * with RateLimited and Resting, or with the last failure when the time is over. Gives the answer's body.
 */
export type Api = (call: Call) => Promise<unknown>;

export type ApiOptions = {
  readonly token: string;
  /** Without a version. Default: Discord's own. */
  readonly apiUrl?: string;
  /** Carries one request out. Default: over the network. */
  readonly makeRequest?: MakeRequest;
  readonly breaker?: Breaker;
  /** Told of each attempt: the route without ids, and the status, or 0 when there was none. */
  readonly onAttempt?: (method: string, route: string, status: number) => void;
};

/** Discord asks for pauses this often in a row, then the call is given up. */
const mostPauses = 3;
const mostFailures = 5;
const firstBackoff = 100;

/** More at once would only wait for each other, and open a connection each. */
const mostAtOnce = 400;

/** For all attempts together, where nothing else is said. In milliseconds. */
const longestTime = 30_000;

export function createApi(options: ApiOptions): Api {
  const { token, apiUrl, breaker = createBreaker(), onAttempt = () => {} } = options;
  const { makeRequest = DefaultRestOptions.makeRequest } = options;
  const rest = new REST({
    ...(apiUrl !== undefined && { api: apiUrl }),
    userAgentAppendix: 'verbatim/0.1.0',
    makeRequest: guarded(makeRequest),
    retries: 0,
    timeout: longestTime,
    rejectOnRateLimit: ({ timeToReset }) => timeToReset > longestWait,
  });
  const lanes = createLanes(mostAtOnce);

  const attempt = async ({ method, route, body, asBot, each = 5000 }: Call, left: number) => {
    if (left <= 0) throw new TooLate('no time is left to ask Discord');
    const controller = new AbortController();
    // While others wait in line, one that is slow is not lost, and asking again would make the line longer.
    const patience = lanes.isFull() ? left : Math.min(each, left);
    const timer = setTimeout(() => controller.abort(), patience);
    try {
      // A token that was refused once is forgotten by discord.js; the breaker decides when it is used again.
      return await rest.setToken(token)[method](route, { body, auth: asBot, signal: controller.signal });
    } finally {
      clearTimeout(timer);
    }
  };

  return async (call) => {
    const { guildId = '', within = longestTime, doneCode } = call;
    const method = call.method.toUpperCase();
    const route = routeTemplate(call.route);
    const key = `${method} ${route} ${guildId}`;
    const end = performance.now() + within;
    let mayHaveArrived = false;
    let pauses = 0;
    let failures = 0;
    while (true) {
      breaker.check([key, everything]);
      try {
        const answer = await lanes.run(() => attempt(call, end - performance.now()));
        onAttempt(method, route, 200);
        return answer;
      } catch (error) {
        onAttempt(method, route, statusOf(error));
        if (mayHaveArrived && error instanceof DiscordAPIError && error.code === doneCode) return undefined;
        for (const each of countedAgainst(error, key)) breaker.refused(each);
        if (error instanceof RateLimited) pauses += 1;
        else failures += 1;
        const wait = pauseAfter(error, pauses, failures);
        if (wait === undefined || performance.now() + wait >= end) throw error;
        mayHaveArrived ||= !isCertainlyUnsent(error);
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  };
}

/** How long to wait before the next attempt, in milliseconds; undefined when there is to be none. */
function pauseAfter(error: unknown, pauses: number, failures: number): number | undefined {
  if (error instanceof RateLimited) return pauses < mostPauses ? error.wait : undefined;
  if (error instanceof DiscordAPIError || error instanceof RateLimitError || error instanceof Resting)
    return undefined;
  if (failures >= mostFailures) return undefined;
  // Not all at the same moment: half of it is left to chance.
  return firstBackoff * 2 ** (failures - 1) * (0.5 + Math.random() / 2);
}
