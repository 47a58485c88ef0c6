import { DiscordAPIError } from 'discord.js';
import { notDiscord } from './guard.ts';
import { RateLimited } from './rate-limit.ts';

/** Discord, or what stands before it, turns us away whatever we ask: then every route rests. */
export const everything = 'everything';

/** The time was over before it was sent. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
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
