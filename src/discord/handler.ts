import { DiscordAPIError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { assertNever } from '../errors.ts';
import { lexiconOf } from '../render/lexicon/languages.ts';
import { createAdmission } from './admission.ts';
import { deliver, usualRespondWithin } from './deliver.ts';
import type { Door } from './door.ts';
import { type Glimpse, glimpse, type Interaction, readInteraction } from './interaction.ts';
import { ownCommands } from './own-commands.ts';
import { createReplyTo, type Reply, type Replying, refusalOf } from './reply.ts';
import { createLanes } from './rest/lanes.ts';
import { RateLimited } from './rest/rate-limit.ts';
import { createRunning } from './running.ts';
import { createTurns } from './turns.ts';

export type Handling = Replying & {
  readonly door: Door;
  /** How long a reply may take before the response is deferred, in milliseconds. */
  readonly patience?: number;
  /** For how long a first response is tried, in milliseconds. Default: 2,700, as Discord takes it for 3 s. */
  readonly respondWithin?: number;
  /** How many interactions are answered at the same time; the others hear that the bot is busy. Default: 200. */
  readonly mostAtOnce?: number;
  /** Told of each interaction that was dealt with, for counting. */
  readonly onDone?: (done: Done) => void;
};

/** How an interaction ended. Times are in milliseconds since it arrived. */
export type Done = {
  /** A command that the bot has, or what else was done with it. */
  readonly command: string;
  readonly outcome: string;
  /** When the reply was known. */
  readonly answered?: number;
  /** When Discord had taken the first response. */
  readonly acknowledged?: number;
};

export type Handler = {
  /** Takes an INTERACTION_CREATE as the gateway delivered it. Never throws and leaves nothing to be awaited. */
  readonly handle: (payload: unknown) => void;
  /** From now on says that the bot stops, and waits so many milliseconds for what has begun. Gives what is left. */
  readonly close: (within: number) => Promise<number>;
};

/** Whoever waited so long for a turn, in milliseconds, hears that the bot is busy while there is time to say so. */
const longestWait = 1000;

/** While more than so many wait to hear that the bot is busy, saying so comes first: an answer costs more. */
const mostTurnedAway = 500;

/** Replies to whatever people do with the bot, each once. */
export function createHandler(handling: Handling): Handler {
  const { door, log, respondWithin = usualRespondWithin, mostAtOnce = 200, onDone = () => {} } = handling;
  const running = createRunning();
  const turningAway = createRunning();
  const turn = createTurns();
  const lanes = createLanes(mostAtOnce);
  const isFull = () => running.count() >= mostAtOnce || turningAway.count() >= mostTurnedAway;
  const admit = createAdmission({ isFull });
  const replyTo = createReplyTo({ ...handling, post: door.post });
  let isClosed = false;

  const known = new Set([...handling.commands, ...ownCommands].map(({ name }) => name));
  const nameOf = (interaction: Interaction) => {
    if (!('command' in interaction)) return interaction.kind;
    // The name comes from outside: one that is not ours must not get into figures or logs.
    return known.has(interaction.command) ? interaction.command : 'unknown';
  };
  const answer = async (seen: Glimpse, payload: unknown) => {
    const arrived = performance.now();
    let command: string = seen.kind;
    // Reading it takes as long as some answers do: that, too, waits for its turn.
    const reply = turn(() => {
      if (performance.now() - arrived > longestWait) return turnedAway(seen, 'busy');
      const interaction = readInteraction(payload, seen);
      command = nameOf(interaction);
      return replyTo(interaction);
    });
    // While somebody types there is nothing to announce: choices come when they are ready.
    const timing = seen.wantsChoices ? { ...handling, patience: Number.POSITIVE_INFINITY } : handling;
    const { outcome, answered, acknowledged } = await deliver(door, seen.to, reply, timing);
    onDone({ command, outcome, answered, acknowledged });
    if (seen.wantsChoices) return;
    log.info({ command, outcome, ms: Math.round(acknowledged) }, 'answered');
  };
  const turnAway = async (seen: Glimpse, outcome: 'busy' | 'stopping') => {
    const start = performance.now();
    await lanes.run(() => {
      const left = respondWithin - (performance.now() - start);
      return door.respond(seen.to, turnedAway(seen, outcome), left);
    });
    onDone({ command: seen.kind, outcome, acknowledged: performance.now() - start });
  };

  /** The one wrapper round everything that is done for an interaction. */
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      onDone({ command: 'unknown', outcome: 'undelivered' });
      log.warn({ error }, whyUndelivered(error));
    }
  };

  const take = (payload: unknown) => {
    const seen = glimpse(payload);
    if (seen === undefined) {
      log.warn('an interaction without a place to reply to was dropped');
      return;
    }
    if (isClosed) return turningAway.add(guarded(() => turnAway(seen, 'stopping')));
    const admission = admit(seen.to.id);
    switch (admission) {
      case 'new':
        return running.add(guarded(() => answer(seen, payload)));
      case 'full':
        return turningAway.add(guarded(() => turnAway(seen, 'busy')));
      case 'seen':
      case 'old':
        onDone({ command: seen.kind, outcome: admission });
        return log.debug({ admission }, 'an interaction was dropped');
      default:
        return assertNever(admission);
    }
  };

  return {
    handle(payload) {
      try {
        take(payload);
      } catch (error) {
        log.error({ error }, 'an interaction could not be read');
      }
    },
    async close(within) {
      isClosed = true;
      const end = performance.now() + within;
      const left = await running.finished(within);
      await turningAway.finished(Math.max(0, end - performance.now()));
      return left;
    },
  };
}

function turnedAway(seen: Glimpse, outcome: 'busy' | 'stopping'): Reply {
  const lexicon = lexiconOf(seen.from.locale);
  return refusalOf(seen, outcome === 'busy' ? lexicon.busy : lexicon.restarting);
}

function whyUndelivered(error: unknown): string {
  if (error instanceof RateLimited || error instanceof RateLimitError)
    return 'a reply was not taken: Discord asks for a pause';
  const code = error instanceof DiscordAPIError ? error.code : undefined;
  switch (code) {
    case RESTJSONErrorCodes.UnknownInteraction:
      return 'a reply came too late for Discord';
    case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
      // After an attempt of ours this is success, so it was not us: with one token, only one bot may run.
      return 'an interaction was already answered by another process with the same token';
    default:
      return 'a reply could not be delivered';
  }
}
