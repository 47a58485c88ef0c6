import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { DiscordMessage } from '../render/discord-message.ts';
import type { Door } from './door.ts';
import type { ReplyTo } from './interaction.ts';
import { fault, type Reply } from './reply.ts';

/** Discord waits 3 s for the first response; what is left is for the way there. In milliseconds. */
export const usualPatience = 1500;

/**
 * Sends a reply: in the first response when it is ready in time, which no retry and no fault can double; else the
 * response is deferred and its message edited, which can be repeated without harm.
 *
 * Who sees a deferred response must be decided before the outcome is known. It is as the asker chose: most questions
 * have an answer, and a private response could not be made public. Should the reply then be for the asker alone, the
 * public "thinking" is taken back. `reply` never rejects; errors of Discord do.
 */
export async function deliver(
  door: Door,
  to: ReplyTo,
  reply: Promise<Reply>,
  { onlyAsker, patience = usualPatience }: { readonly onlyAsker: boolean; readonly patience?: number },
): Promise<Reply> {
  const early = await withinTime(reply, patience);
  if (early !== undefined) {
    await orFault((message) => door.answer(to, message, early.onlyAsker), early.message);
    return early;
  }
  await door.defer(to, onlyAsker);
  const late = await reply;
  const finish = late.onlyAsker && !onlyAsker ? door.finishPrivately : door.finish;
  await orFault((message) => finish(to, message), late.message);
  return late;
}

/** A body that Discord refuses was not shown: so that nobody waits in vain, they hear at least that it failed. */
async function orFault(send: (message: DiscordMessage) => Promise<void>, message: DiscordMessage) {
  try {
    await send(message);
  } catch (error) {
    const refused =
      error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;
    if (refused) await send(fault);
    throw error;
  }
}

async function withinTime<Value>(value: Promise<Value>, milliseconds: number): Promise<Value | undefined> {
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
