import { Client, Events, GatewayIntentBits, Options, type RESTOptions } from 'discord.js';

/** For one request to Discord, in milliseconds. */
const requestTimeout = 5000;

/** Retrying would deliver a reply twice that was accepted before the connection broke. */
export function restOptions(apiUrl: string | undefined): Partial<RESTOptions> {
  const options = { retries: 0, timeout: requestTimeout };
  return apiUrl === undefined ? options : { ...options, api: apiUrl };
}

/**
 * The connection to Discord's gateway. Of the intents only Guilds: nobody's messages are read. Nothing that passes by
 * is kept, as an interaction brings all that its answer needs.
 */
export function createClient(apiUrl: string | undefined): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: restOptions(apiUrl),
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ApplicationCommandManager: 0,
      ApplicationEmojiManager: 0,
      AutoModerationRuleManager: 0,
      BaseGuildEmojiManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: { maxSize: 200, keepOverLimit: (member) => member.id === member.client.user.id },
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
      VoiceStateManager: 0,
    }),
  });
}

/** What the gateway delivers, before discord.js makes objects of it. */
type Packet = { t: string | null; readonly d: unknown };

/**
 * Hands over each interaction as it came. discord.js does not get to see it: making objects of it, discord.js throws
 * on shapes it does not expect, outside of any handler, and that ends the process. Emptying the packet's name is the
 * only way to keep it from that.
 */
export function onInteraction(client: Client, take: (payload: unknown) => void): void {
  client.on(Events.Raw, (packet: Packet) => {
    if (packet.t !== 'INTERACTION_CREATE') return;
    packet.t = null;
    take(packet.d);
  });
}
