import type { Logger } from 'pino';
import type { StartError } from '../errors.ts';
import { createDoor } from './door.ts';
import { type Gateway, openGateway, type ShardHealth } from './gateway/gateway.ts';
import { type LedgerStore, ledgerInMemory } from './gateway/ledger.ts';
import type { ShardState } from './gateway/shard.ts';
import type { ShardChoice } from './gateway/shards.ts';
import { createHandler, type Handling } from './handler.ts';
import type { HealthPlace } from './health/server.ts';
import { createApi } from './rest/api.ts';
import { notStarted } from './start-error.ts';

export type BotOptions = Omit<Handling, 'door'> & {
  readonly token: string;
  /** Discord's API without a version, or a proxy's or stand-in's. Default: Discord's own. */
  readonly apiUrl?: string;
  readonly shards?: ShardChoice;
  /** What is remembered of logging in. Default: nothing, once this process has ended. */
  readonly ledger?: LedgerStore;
  /** Where `/livez`, `/readyz` and `/metrics` are. Default: nowhere. */
  readonly health?: HealthPlace;
  /** How long `stop` waits for questions that are being answered, in milliseconds. Default: 10,000. */
  readonly stopWithin?: number;
};

export type Bot = {
  /** Takes no more questions, finishes the running ones, and closes the connection. Can be called again. */
  readonly stop: () => Promise<void>;
  /** Resolves, with the reason, when Discord closes the connection for good; else never. */
  readonly failed: Promise<StartError>;
  readonly health: () => readonly ShardHealth[];
  readonly healthPort: number | undefined;
};

/** After a connection that was closed for good the process has to end soon. In milliseconds. */
const stopWithinAfterFailure = 3000;

/** Logs in and answers until it is stopped. Throws StartError when Discord does not let it in. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiUrl, log, shards = {}, ledger = ledgerInMemory() } = options;
  let gateway: Gateway | undefined;
  const shardHealth = () => gateway?.health() ?? [];
  const watched = options.health === undefined ? undefined : await openHealth(options.health, shardHealth);
  const at = apiUrl === undefined ? {} : { apiUrl };
  const api = createApi({ token, ...at, ...(watched && { onAttempt: watched.onAttempt }) });
  const counting = watched && { onDone: watched.onDone };
  const handler = createHandler({ ...options, ...counting, door: createDoor(api) });
  const onInteraction = handler.handle;
  const onState = logStates(log);
  try {
    gateway = await openGateway({ api, token, shards, ledger, onInteraction, onState });
    const failure = await Promise.race([gateway.ready, gateway.failed]);
    if (failure !== undefined) throw failure;
  } catch (error) {
    watched?.close();
    throw notStarted(error, apiUrl);
  }
  const { failed, end } = gateway;
  log.info({ shards: shardHealth().length }, 'connected to Discord');

  let { stopWithin = 10_000 } = options;
  void failed.then(() => {
    stopWithin = Math.min(stopWithin, stopWithinAfterFailure);
  });
  const finishAndClose = async () => {
    const left = await handler.close(stopWithin);
    if (left > 0) log.warn({ left }, 'stopped before every question was answered');
    end();
    watched?.close();
  };
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= finishAndClose();
    return stopping;
  };
  return { stop, failed, health: shardHealth, healthPort: watched?.port };
}

/** What happens to the connections once they have been ready. */
function logStates(log: Logger): (shard: number, state: ShardState) => void {
  const wereReady = new Set<number>();
  return (shard, state) => {
    if (state === 'ready' && wereReady.has(shard)) log.info({ shard }, 'the connection goes on');
    if (state === 'ready') wereReady.add(shard);
    else if (state === 'waiting') log.info({ shard }, 'connecting to Discord again');
    else log.debug({ shard, state }, 'connection');
  };
}

/** Loaded only where it is wanted. */
async function openHealth(place: HealthPlace, shards: () => readonly ShardHealth[]) {
  const { openHealthServer } = await import('./health/server.ts');
  return openHealthServer(place, shards);
}
