import { createHash } from 'node:crypto';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Kept } from '../../answer/kept.ts';
import type { Shown } from '../../domain/answer.ts';
import { assertNever } from '../../errors.ts';
import { pagesOf } from '../../render/discord.ts';
import type { Lexicon } from '../../render/lexicon/lexicon.ts';
import { answerPage } from '../answer-buttons.ts';
import { findObstacle, type Obstacle } from '../permissions.ts';
import { type Making, type Reply, refusal } from '../reply.ts';
import type { ButtonUse, Recalled } from './press-button.ts';

/**
 * Posts a page of a private answer into the channel, with the name of whoever shares it, and marks the private message
 * as shared. Where the person or the bot may not write there, they hear which permission is missing.
 */
export async function share(
  use: ButtonUse,
  { shown, kept, at, quotes }: Recalled,
  making: Making,
): Promise<Reply> {
  const { from, messageId, customId } = use;
  const { lexicon, linkTo, post } = making;
  const page = pagesOf(kept)[at];
  if (page === undefined) return { ...refusal(lexicon.expired), outcome: 'expired' };
  const obstacle = findObstacle(from);
  if (obstacle !== undefined) return refusal(obstacleWords(obstacle, lexicon));

  const only = onlyPage({ shown, kept }, page);
  const name = lexicon.foreign(from.user?.name ?? '?');
  const note = lexicon.sharedBy(name);
  const message = answerPage(only.shown, only.kept, { page: 0, passing: 'citation', lexicon, linkTo, note });
  try {
    await post(from.channel?.id ?? '', message, nonceOf(messageId, customId), from.server?.id);
  } catch (error) {
    const late = obstacleIn(error, from.channel?.isThread ?? false);
    if (late === undefined) throw error;
    return refusal(obstacleWords(late, lexicon));
  }
  const marked = answerPage(shown, kept, { page: at, passing: 'shared', lexicon, linkTo, quotes });
  return { kind: 'update', message: marked, ifLate: marked, outcome: 'shared' };
}

/** The same for every press of this button on this message: Discord posts it once. At most 25 characters. */
function nonceOf(messageId: string, customId: string): string {
  return createHash('sha256').update(`${messageId} ${customId}`).digest('base64url').slice(0, 25);
}

/** An answer that has only this page. */
function onlyPage({ shown, kept }: { shown: Shown; kept: Kept }, page: readonly number[]) {
  const [first = 0, ...others] = page;
  const pick = <Item>(items: readonly [Item, ...Item[]]): [Item, ...Item[]] => [
    items[first] ?? items[0],
    ...others.flatMap((index) => items[index] ?? []),
  ];
  const { disagreement, ...rest } = kept;
  const sides = page.map((_, at) => at);
  const [one, other, ...more] = sides;
  const stays = disagreement !== undefined && one !== undefined && other !== undefined;
  const disagreeing = stays
    ? { disagreement: { ...disagreement, sides: [one, other, ...more] as const } }
    : {};
  return {
    shown: { understood: shown.understood, candidates: pick(shown.candidates), ...disagreeing },
    kept: { ...rest, candidates: pick(kept.candidates), ...disagreeing },
  };
}

function obstacleWords(obstacle: Obstacle, { obstacle: words }: Lexicon): string {
  switch (obstacle.kind) {
    case 'no server':
      return words.noServer;
    case 'archived':
      return words.archived;
    case 'no channel':
      return words.channelGone;
    case 'missing':
      return words[obstacle.whose](obstacle.permission);
    default:
      return assertNever(obstacle);
  }
}

/** What Discord says when it does not take the message, though what came with the press looked well. */
function obstacleIn(error: unknown, isThread: boolean): Obstacle | undefined {
  switch (error instanceof DiscordAPIError ? error.code : undefined) {
    case RESTJSONErrorCodes.UnknownChannel:
      return { kind: 'no channel' };
    case RESTJSONErrorCodes.InvalidActionOnArchivedThread:
      return { kind: 'archived' };
    case RESTJSONErrorCodes.MissingAccess:
      return { kind: 'missing', whose: 'bots', permission: 'View Channel' };
    case RESTJSONErrorCodes.MissingPermissions: {
      const permission = isThread ? 'Send Messages in Threads' : 'Send Messages';
      return { kind: 'missing', whose: 'bots', permission };
    }
    default:
      return undefined;
  }
}
