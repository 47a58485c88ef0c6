import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { deliver } from './deliver.ts';
import type { Door } from './door.ts';
import { errorFields } from './error-fields.ts';
import { type Interaction, readInteraction } from './interaction.ts';
import { type Replying, refusalOf, replyTo } from './reply.ts';

export type Handling = Replying & {
  readonly door: Door;
  /** How long a reply may take before the response is deferred, in milliseconds. */
  readonly patience?: number;
};

/** Takes an INTERACTION_CREATE as the gateway delivered it. Resolves when it is dealt with and never rejects. */
export type Handler = (payload: unknown) => Promise<void>;

/** Replies to whatever people do with the bot. */
export function createHandler(handling: Handling): Handler {
  const { door, log, patience } = handling;
  return guarded(handling, async (interaction) => {
    const start = performance.now();
    const reply = await deliver(
      door,
      interaction.to,
      replyTo(interaction, { ...handling, post: door.post }),
      patience,
    );
    if (reply.kind === 'choices') return;
    const command = interaction.kind === 'command' ? interaction.command : interaction.kind;
    log.info({ command, outcome: reply.outcome, ms: Math.round(performance.now() - start) }, 'answered');
  });
}

/** Takes no questions any more, and says so: for the moments in which the bot stops. */
export function createClosedHandler({ door, log }: Handling): Handler {
  return guarded({ log }, (interaction) =>
    door.respond(interaction.to, refusalOf(interaction, 'The bot is restarting. Ask again in a minute.')),
  );
}

/** The one wrapper round everything that is done for an interaction. */
function guarded(
  { log }: Pick<Handling, 'log'>,
  handle: (interaction: Interaction) => Promise<void>,
): Handler {
  return async (payload) => {
    try {
      const interaction = readInteraction(payload);
      if (interaction === undefined) log.warn('an interaction without a place to reply to was dropped');
      else await handle(interaction);
    } catch (error) {
      log.warn({ error: errorFields(error) }, whyUndelivered(error));
    }
  };
}

function whyUndelivered(error: unknown): string {
  const code = error instanceof DiscordAPIError ? error.code : undefined;
  switch (code) {
    case RESTJSONErrorCodes.UnknownInteraction:
      return 'a reply came too late for Discord';
    case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
      // There are no second attempts here, so it was not us: with one token, only one bot may run.
      return 'an interaction was already answered by another process with the same token';
    default:
      return 'a reply could not be delivered';
  }
}
