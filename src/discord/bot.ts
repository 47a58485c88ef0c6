import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { StartError } from '../errors.ts';
import { createClient, onInteraction } from './client.ts';
import { createDoor } from './door.ts';
import { errorFields } from './error-fields.ts';
import { createClosedHandler, createHandler } from './handler.ts';
import type { Replying } from './reply.ts';
import { createRunning } from './running.ts';
import { closedForGood, notStarted } from './start-error.ts';

export type BotOptions = Replying & {
  readonly token: string;
  /** Discord's API without a version, or a proxy's or stand-in's. Default: Discord's own. */
  readonly apiUrl?: string;
  /** How long an answer may take before the response is deferred, in milliseconds. Default: 1,500. */
  readonly patience?: number;
  /** How long `stop` waits for questions that are being answered, in milliseconds. Default: 10,000. */
  readonly stopWithin?: number;
};

export type Bot = {
  /** Takes no more questions, finishes the running ones, and closes the connection. Can be called again. */
  readonly stop: () => Promise<void>;
  /** Resolves, with the reason, when Discord closes the connection for good; else never. */
  readonly failed: Promise<StartError>;
};

/** Logs in and answers until it is stopped. Throws StartError when Discord does not let it in. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiUrl, log, stopWithin = 10_000 } = options;
  const client = createClient(apiUrl);
  const handling = { ...options, door: createDoor(client.rest) };
  const running = createRunning();
  let handle = createHandler(handling);
  onInteraction(client, (payload) => running.add(handle(payload)));
  logConnection(client, log);
  const failed = new Promise<StartError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(closedForGood(code)));
  });

  await logIn(client, token, failed).catch((error: unknown) => {
    throw notStarted(error, apiUrl);
  });

  const finishAndClose = async () => {
    handle = createClosedHandler(handling);
    const left = await running.finished(stopWithin);
    if (left > 0) log.warn({ left }, 'stopped before every question was answered');
    // On the way out discord.js announces that it will connect again, which it will not.
    client.removeAllListeners(Events.ShardReconnecting);
    await client.destroy();
  };
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= finishAndClose();
    return stopping;
  };
  return { stop, failed };
}

/** Also when the gateway turns the token away, which `login` would wait for without end. */
async function logIn(client: Client, token: string, failed: Promise<StartError>): Promise<void> {
  try {
    const failure = await Promise.race([client.login(token).then(() => undefined), failed]);
    if (failure !== undefined) throw failure;
  } catch (error) {
    await client.destroy();
    throw error;
  }
}

function logConnection(client: Client, log: Logger): void {
  client.on(Events.ClientReady, ({ user, guilds }) => {
    log.info({ bot: user.id, servers: guilds.cache.size }, 'connected to Discord');
  });
  client.on(Events.Error, (error) =>
    log.warn({ error: errorFields(error) }, 'an error of the Discord client'),
  );
  client.on(Events.ShardError, (error) => log.debug({ error: errorFields(error) }, 'the connection failed'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'connecting to Discord again'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'the connection goes on'));
}
