import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { errorFields } from '../error-fields.ts';
import { assertNever } from '../errors.ts';
import { createAdmission } from './admission.ts';
import { deliver, respondWithin } from './deliver.ts';
import type { Door } from './door.ts';
import { type Interaction, readInteraction } from './interaction.ts';
import { type Replying, refusalOf, replyTo } from './reply.ts';
import { RateLimited } from './rest/rate-limit.ts';
import { createRunning } from './running.ts';

export type Handling = Replying & {
  readonly door: Door;
  /** How long a reply may take before the response is deferred, in milliseconds. */
  readonly patience?: number;
  /** How many interactions are answered at the same time; the others hear that the bot is busy. Default: 200. */
  readonly mostAtOnce?: number;
  /** Told of each interaction that was dealt with, for counting. */
  readonly onDone?: (done: Done) => void;
};

/** How an interaction ended. `kind` is a command's name or what else was done; times are in milliseconds. */
export type Done = { readonly kind: string; readonly outcome: string; readonly milliseconds: number };

export type Handler = {
  /** Takes an INTERACTION_CREATE as the gateway delivered it. Never throws and leaves nothing to be awaited. */
  readonly handle: (payload: unknown) => void;
  /** From now on says that the bot stops, and waits so many milliseconds for what has begun. Gives what is left. */
  readonly close: (within: number) => Promise<number>;
};

const busy = 'Many people are asking just now. Ask again in a few seconds.';
const restarting = 'The bot is restarting. Ask again in a minute.';

/** Replies to whatever people do with the bot, each once. */
export function createHandler(handling: Handling): Handler {
  const { door, log, patience, mostAtOnce = 200, onDone = () => {} } = handling;
  const running = createRunning();
  const turningAway = createRunning();
  const admit = createAdmission({ running: running.count, most: mostAtOnce });
  let isClosed = false;

  const answer = async (interaction: Interaction) => {
    const start = performance.now();
    const reply = await deliver(
      door,
      interaction.to,
      replyTo(interaction, { ...handling, post: door.post }),
      patience,
    );
    const milliseconds = performance.now() - start;
    const kind = interaction.kind === 'command' ? interaction.command : interaction.kind;
    onDone({ kind, outcome: reply.outcome, milliseconds });
    if (reply.kind === 'choices') return;
    log.info({ command: kind, outcome: reply.outcome, ms: Math.round(milliseconds) }, 'answered');
  };
  const turnAway = async (interaction: Interaction, words: string, outcome: string) => {
    const start = performance.now();
    await door.respond(interaction.to, refusalOf(interaction, words), respondWithin);
    onDone({ kind: interaction.kind, outcome, milliseconds: performance.now() - start });
  };

  /** The one wrapper round everything that is done for an interaction. */
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      onDone({ kind: 'interaction', outcome: 'undelivered', milliseconds: 0 });
      log.warn({ error: errorFields(error) }, whyUndelivered(error));
    }
  };

  const take = (payload: unknown) => {
    const interaction = readInteraction(payload);
    if (interaction === undefined) {
      log.warn('an interaction without a place to reply to was dropped');
      return;
    }
    if (isClosed) return turningAway.add(guarded(() => turnAway(interaction, restarting, 'stopping')));
    const admission = admit(interaction.to.id);
    switch (admission) {
      case 'new':
        return running.add(guarded(() => answer(interaction)));
      case 'full':
        return turningAway.add(guarded(() => turnAway(interaction, busy, 'busy')));
      case 'seen':
      case 'old':
        onDone({ kind: interaction.kind, outcome: admission, milliseconds: 0 });
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
        log.error({ error: errorFields(error) }, 'an interaction could not be read');
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

function whyUndelivered(error: unknown): string {
  if (error instanceof RateLimited) return 'a reply was not taken: Discord asks for a pause';
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
