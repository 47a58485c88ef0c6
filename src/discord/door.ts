import {
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  type REST,
  RESTJSONErrorCodes,
  type RequestData,
  Routes,
} from 'discord.js';
import { renderNotice } from '../render/discord.ts';
import { type DiscordMessage, fits } from '../render/discord-message.ts';
import { displayable } from '../render/display.ts';
import { beginningOf } from '../render/shorten.ts';
import type { ReplyTo } from './interaction.ts';

/**
 * The one way out: everything that people see leaves here. Nothing pings anybody, nothing shows a preview, nothing is
 * longer than Discord takes. All methods reject with the errors of discord.js when Discord did not accept.
 */
export type Door = {
  /** The first and only response. */
  readonly answer: (to: ReplyTo, message: DiscordMessage, onlyAsker: boolean) => Promise<void>;
  /** Says that the answer takes a while. Whether only the asker will see it cannot be changed afterwards. */
  readonly defer: (to: ReplyTo, onlyAsker: boolean) => Promise<void>;
  /** Puts the message where a deferred response says that the bot is thinking. */
  readonly finish: (to: ReplyTo, message: DiscordMessage) => Promise<void>;
  /** Takes back a deferred response that everybody sees, and tells only the asker. */
  readonly finishPrivately: (to: ReplyTo, message: DiscordMessage) => Promise<void>;
  /** What an option could be completed to. */
  readonly complete: (to: ReplyTo, choices: readonly string[]) => Promise<void>;
};

/** Discord's limits for autocomplete, in UTF-16 code units, which is never less than it counts. */
const mostChoices = 25;
const longestChoice = 100;

export function createDoor(rest: REST): Door {
  // An interaction's own token is all that these routes ask for.
  const send = (body: object): RequestData => ({ body, auth: false });
  const callback = (to: ReplyTo, type: InteractionResponseType, data: object) =>
    rest.post(Routes.interactionCallback(to.id, to.token), send({ type, data }));
  const original = (to: ReplyTo) => Routes.webhookMessage(to.applicationId, to.token, '@original');

  return {
    async answer(to, message, onlyAsker) {
      await callback(to, InteractionResponseType.ChannelMessageWithSource, bodyOf(message, onlyAsker));
    },
    async defer(to, onlyAsker) {
      // A deferred response takes no other flag; the message brings its own when it comes.
      const data = { flags: onlyAsker ? MessageFlags.Ephemeral : 0, ...noMentions };
      await callback(to, InteractionResponseType.DeferredChannelMessageWithSource, data);
    },
    async finish(to, message) {
      await rest.patch(original(to), send(bodyOf(message, false)));
    },
    async finishPrivately(to, message) {
      // First the one, then the other: a follow-up while the bot is thinking would take the public place.
      await rest.delete(original(to), { auth: false }).catch(unlessGone);
      await rest.post(Routes.webhook(to.applicationId, to.token), send(bodyOf(message, true)));
    },
    async complete(to, choices) {
      const data = { choices: choicesOf(choices) };
      await callback(to, InteractionResponseType.ApplicationCommandAutocompleteResult, data);
    },
  };
}

/** What somebody else has removed already need not be taken back. */
function unlessGone(error: unknown): void {
  if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.UnknownMessage) throw error;
}

const tooLong = renderNotice(
  'The answer is too long for one message. Ask for less, for example with limit:1.',
);
const noMentions = { allowed_mentions: { parse: [] } };

function bodyOf(message: DiscordMessage, onlyAsker: boolean) {
  const { components } = fits(message) ? message : tooLong;
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;
  return { components, ...noMentions, flags: onlyAsker ? flags | MessageFlags.Ephemeral : flags };
}

/** Label and value are the same, because some Discord clients send the one and some the other. */
function choicesOf(texts: readonly string[]) {
  const shown = texts.map((text) => beginningOf(displayable(text).trim(), longestChoice).trim());
  const different = new Set(shown.filter((text) => text !== ''));
  return [...different].slice(0, mostChoices).map((text) => ({ name: text, value: text }));
}
