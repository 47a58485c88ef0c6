import { InteractionResponseType, MessageFlags, type REST, type RequestData, Routes } from 'discord.js';
import { assertNever } from '../errors.ts';
import { renderNotice } from '../render/discord.ts';
import { type DiscordMessage, fits } from '../render/discord-message.ts';
import { displayable } from '../render/display.ts';
import { beginningOf } from '../render/shorten.ts';
import type { ReplyTo } from './interaction.ts';
import type { Reply } from './reply.ts';

/**
 * The one way out: everything that people see leaves here. Nothing pings anybody, nothing shows a preview, nothing is
 * longer than Discord takes. All methods reject with the errors of discord.js when Discord did not accept.
 */
export type Door = {
  /** The first and only response. */
  readonly respond: (to: ReplyTo, reply: Reply) => Promise<void>;
  /** Says that the reply takes a while; only the asker sees it, and what comes after it. */
  readonly defer: (to: ReplyTo) => Promise<void>;
  /** Puts the message where a deferred response says that the bot is thinking. */
  readonly finish: (to: ReplyTo, message: DiscordMessage) => Promise<void>;
  /** Puts a message into a channel. With the same nonce (at most 25 characters) within minutes, it is there once. */
  readonly post: (channelId: string, message: DiscordMessage, nonce: string) => Promise<void>;
};

/** Discord's limits for autocomplete, in UTF-16 code units, which is never less than it counts. */
const mostChoices = 25;
const longestChoice = 100;

export function createDoor(rest: REST): Door {
  // An interaction's own token is all that these routes ask for.
  const send = (body: object): RequestData => ({ body, auth: false });
  const callback = (to: ReplyTo, type: InteractionResponseType, data: object) =>
    rest.post(Routes.interactionCallback(to.id, to.token), send({ type, data }));

  return {
    async respond(to, reply) {
      switch (reply.kind) {
        case 'message': {
          const data = bodyOf(reply.message, reply.onlyAsker);
          await callback(to, InteractionResponseType.ChannelMessageWithSource, data);
          return;
        }
        case 'update':
          await callback(to, InteractionResponseType.UpdateMessage, bodyOf(reply.message, false));
          return;
        case 'choices': {
          const data = { choices: choicesOf(reply.choices) };
          await callback(to, InteractionResponseType.ApplicationCommandAutocompleteResult, data);
          return;
        }
        default:
          assertNever(reply);
      }
    },
    async defer(to) {
      // A deferred response takes no other flag; the message brings its own when it comes.
      const data = { flags: MessageFlags.Ephemeral, ...noMentions };
      await callback(to, InteractionResponseType.DeferredChannelMessageWithSource, data);
    },
    async finish(to, message) {
      const original = Routes.webhookMessage(to.applicationId, to.token, '@original');
      await rest.patch(original, send(bodyOf(message, false)));
    },
    async post(channelId, message, nonce) {
      const body = { ...bodyOf(message, false), nonce, enforce_nonce: true };
      await rest.post(Routes.channelMessages(channelId), { body });
    },
  };
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
