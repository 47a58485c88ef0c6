import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Door } from './door.ts';
import type { ReplyTo } from './interaction.ts';
import { fault, type Reply } from './reply.ts';

/** Discord waits 3 s for the first response; what is left is for the way there. In milliseconds. */
export const usualPatience = 1500;
export const usualRespondWithin = 2700;

/** In milliseconds. Defaults: those above. */
export type Timing = { readonly patience?: number; readonly respondWithin?: number };

/** What became of it; times are in milliseconds since the beginning. */
export type Delivered = {
  readonly outcome: Reply['outcome'];
  readonly answered: number;
  readonly acknowledged: number;
};

/**
 * Sends a reply: in the first response when it is ready in time, which no retry and no fault can double; else the
 * response is deferred and its message edited, which can be repeated without harm.
 *
 * Who sees a deferred response must be decided before the outcome is known, and a refusal is for the asker alone. So
 * what is late comes privately. The other way, taking the public "thinking" back and sending a new message, can lose
 * the reply or double it. `reply` never rejects; errors of Discord do.
 */
export async function deliver(
  door: Door,
  to: ReplyTo,
  reply: Promise<Reply>,
  { patience = usualPatience, respondWithin = usualRespondWithin }: Timing = {},
): Promise<Delivered> {
  const start = performance.now();
  const past = () => performance.now() - start;
  const left = () => respondWithin - past();
  const early = await withinTime(reply, patience);
  if (early !== undefined) {
    const answered = past();
    await orFault(
      () => door.respond(to, early, left()),
      () => door.respond(to, faultReply, left()),
    );
    return { outcome: early.outcome, answered, acknowledged: past() };
  }
  await door.defer(to, left());
  const acknowledged = past();
  const late = await reply;
  const answered = past();
  await orFault(
    () => door.finish(to, late.kind === 'choices' ? fault : (late.ifLate ?? late.message)),
    () => door.finish(to, fault),
  );
  return { outcome: late.outcome, answered, acknowledged };
}

const faultReply: Reply = { kind: 'message', message: fault, onlyAsker: true, outcome: 'failed' };

/** A body that Discord refuses was not shown: so that nobody waits in vain, they hear at least that it failed. */
async function orFault(send: () => Promise<void>, sendFault: () => Promise<void>) {
  try {
    await send();
  } catch (error) {
    const refused =
      error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;
    if (refused) await sendFault();
    throw error;
  }
}

async function withinTime<Value>(value: Promise<Value>, milliseconds: number): Promise<Value | undefined> {
  if (milliseconds === Number.POSITIVE_INFINITY) return value;
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([value, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
