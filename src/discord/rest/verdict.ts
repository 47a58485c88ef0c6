import { STATUS_CODES } from 'node:http';
import { DiscordAPIError, HTTPError } from 'discord.js';
import * as z from 'zod';
import type { HttpAnswer } from './exchange.ts';
import { RateLimited, rateLimitOf } from './rate-limit.ts';

/** Discord, or what stands before it, turns us away whatever we ask: then every route rests. */
export const everything = 'everything';

/** The time was over before it was sent. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** The body of an answer that is none of refusal and failure; the others are thrown. */
export function accepted(answer: HttpAnswer, method: string, url: string): unknown {
  const { status, text } = answer;
  if (status === 429) throw rateLimitOf(answer);
  const body = parseJson(text);
  if (status >= 200 && status < 300) return body;
  // What was sent is left out of the errors: they would carry people's words about.
  const sent = { body: undefined, files: undefined };
  if (status < 400 || status >= 500)
    throw new HTTPError(status, STATUS_CODES[status] ?? '', method, url, sent);
  const { data, success } = discordError.safeParse(body);
  const told = success ? data : { code: notDiscord, message: 'no words of Discord’s' };
  throw new DiscordAPIError(told, told.code, status, method, url, sent);
}

/** In place of the number that Discord's own refusals have, for one from what stands before it. */
const notDiscord = -1;
const discordError = z.looseObject({ code: z.number(), message: z.string() });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where a refusal is counted towards the ban that Discord threatens. */
export function countedAgainst(error: unknown, key: string): string[] {
  if (error instanceof RateLimited) {
    if (error.scope === 'shared') return [];
    return error.wait === undefined ? [key, everything] : [key];
  }
  if (!(error instanceof DiscordAPIError)) return [];
  if (error.status === 401) return [key, everything];
  // Discord's own 403 has a number in it. One without comes from what stands before it.
  if (error.status === 403) return error.code === notDiscord ? [key, everything] : [key];
  return [];
}

export function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : 0;
}

/** The connection was refused or the pause asked for: Discord has not carried it out. */
export function isCertainlyUnsent(error: unknown): boolean {
  if (error instanceof RateLimited || error instanceof TooLate) return true;
  return error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
}
