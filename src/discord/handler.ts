import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { cleanInput, longestQuestion } from '../domain/question.ts';
import { beginningOf } from '../render/shorten.ts';
import { deliver } from './deliver.ts';
import type { Door } from './door.ts';
import { errorFields } from './error-fields.ts';
import { type Interaction, readInteraction } from './interaction.ts';
import { type Replying, refusal, replyTo, wantsPrivacy } from './reply.ts';

export type Handling = Replying & {
  readonly door: Door;
  /** How long an answer may take before the response is deferred, in milliseconds. */
  readonly patience?: number;
};

/** Takes an INTERACTION_CREATE as the gateway delivered it. Resolves when it is dealt with and never rejects. */
export type Handler = (payload: unknown) => Promise<void>;

/** Answers questions and completes options. */
export function createHandler(handling: Handling): Handler {
  return guarded(handling, async (interaction) => {
    switch (interaction.kind) {
      case 'command':
        return answerCommand(interaction, handling);
      case 'autocomplete':
        return handling.door.complete(interaction.to, completionsOf(interaction, handling));
      case 'unknown':
        return turnAway(interaction, handling.door, 'This bot does not know what to do with that.');
    }
  });
}

/** Takes no questions any more, and says so: for the moments in which the bot stops. */
export function createClosedHandler(handling: Handling): Handler {
  return guarded(handling, (interaction) =>
    turnAway(interaction, handling.door, 'The bot is restarting. Ask again in a minute.'),
  );
}

type CommandUse = Extract<Interaction, { kind: 'command' }>;
type Typing = Extract<Interaction, { kind: 'autocomplete' }>;

async function answerCommand({ to, command, values }: CommandUse, handling: Handling): Promise<void> {
  const { door, log, patience } = handling;
  const start = performance.now();
  const reply = await deliver(door, to, replyTo(command, values, handling), {
    onlyAsker: wantsPrivacy(values),
    ...(patience !== undefined && { patience }),
  });
  log.info({ command, outcome: reply.outcome, ms: Math.round(performance.now() - start) }, 'answered');
}

function completionsOf({ command, option, typed }: Typing, { commands, answerer, log }: Handling) {
  const options = commands.find(({ name }) => name === command)?.options ?? [];
  const found = options.find(({ name }) => name === option);
  if (found?.type !== 'text' || found.complete === undefined) return [];
  try {
    return answerer.complete(found.complete, beginningOf(cleanInput(typed), longestQuestion));
  } catch (error) {
    log.error({ error: errorFields(error) }, 'an option could not be completed');
    return [];
  }
}

async function turnAway(interaction: Interaction, door: Door, words: string): Promise<void> {
  const { to } = interaction;
  const wantsChoices =
    interaction.kind === 'autocomplete' || (interaction.kind === 'unknown' && interaction.wantsChoices);
  if (wantsChoices) return door.complete(to, []);
  return door.answer(to, refusal(words).message, true);
}

/** The one wrapper round everything that is done for an interaction. */
function guarded(handling: Handling, handle: (interaction: Interaction) => Promise<void>): Handler {
  const { log } = handling;
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
