import { InteractionResponseType, MessageFlags, RESTJSONErrorCodes, Routes } from 'discord.js';
import { assertNever } from '../errors.ts';
import { renderNotice } from '../render/discord.ts';
import { type DiscordMessage, fits } from '../render/discord-message.ts';
import type { ReplyTo } from './interaction.ts';
import type { Reply } from './reply.ts';
import type { Api } from './rest/api.ts';

/**
 * The one way out: everything that people see leaves here. Nothing pings anybody, nothing shows a preview, nothing is
 * longer than Discord takes. All methods reject, as `Api` does, when Discord did not accept.
 */
export type Door = {
  /** The first and only response, tried for so many milliseconds. */
  readonly respond: (to: ReplyTo, reply: Reply, within: number) => Promise<void>;
  /** Says, also as the first response, that the reply takes a while; only the asker sees it, and what follows. */
  readonly defer: (to: ReplyTo, within: number) => Promise<void>;
  /** Puts the message where a deferred response says that the bot is thinking. */
  readonly finish: (to: ReplyTo, message: DiscordMessage) => Promise<void>;
  /** Puts a message into a channel. With the same nonce (at most 25 characters) within minutes, it is there once. */
  readonly post: (
    channelId: string,
    message: DiscordMessage,
    nonce: string,
    guildId?: string,
  ) => Promise<void>;
};

/** One attempt at a first response, in milliseconds: so short that there is time for a second one. */
const attemptWithin = (within: number) => Math.max(1000, within * 0.37);

export function createDoor(api: Api): Door {
  const callback = (to: ReplyTo, within: number, type: InteractionResponseType, data: object) =>
    api({
      method: 'post',
      route: Routes.interactionCallback(to.id, to.token),
      body: { type, data },
      ...openedByItself(to),
      within,
      each: attemptWithin(within),
      doneCode: RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
    });

  return {
    async respond(to, reply, within) {
      switch (reply.kind) {
        case 'message': {
          const data = bodyOf(reply.message, reply.onlyAsker);
          await callback(to, within, InteractionResponseType.ChannelMessageWithSource, data);
          return;
        }
        case 'update':
          await callback(to, within, InteractionResponseType.UpdateMessage, bodyOf(reply.message, false));
          return;
        case 'choices': {
          const data = { choices: reply.choices };
          await callback(to, within, InteractionResponseType.ApplicationCommandAutocompleteResult, data);
          return;
        }
        default:
          assertNever(reply);
      }
    },
    async defer(to, within) {
      // A deferred response takes no other flag; the message brings its own when it comes.
      const data = { flags: MessageFlags.Ephemeral, ...noMentions };
      await callback(to, within, InteractionResponseType.DeferredChannelMessageWithSource, data);
    },
    async finish(to, message) {
      const route = Routes.webhookMessage(to.applicationId, to.token, '@original');
      await api({ method: 'patch', route, body: bodyOf(message, false), ...openedByItself(to) });
    },
    async post(channelId, message, nonce, guildId) {
      const inServer = guildId === undefined ? {} : { guildId };
      const body = { ...bodyOf(message, false), nonce, enforce_nonce: true };
      await api({ method: 'post', route: Routes.channelMessages(channelId), body, asBot: true, ...inServer });
    },
  };
}

/** An interaction's own token is all that its routes ask for. */
const openedByItself = ({ guildId }: ReplyTo) => ({
  asBot: false,
  ...(guildId !== undefined && { guildId }),
});

const tooLong = renderNotice(
  'The answer is too long for one message. Ask for less, for example with limit:1.',
);
const noMentions = { allowed_mentions: { parse: [] } };

function bodyOf(message: DiscordMessage, onlyAsker: boolean) {
  const { components } = fits(message) ? message : tooLong;
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;
  return { components, ...noMentions, flags: onlyAsker ? flags | MessageFlags.Ephemeral : flags };
}
