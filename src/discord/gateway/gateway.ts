import { Routes } from 'discord.js';
import * as z from 'zod';
import { StartError } from '../../errors.ts';
import type { Api } from '../rest/api.ts';
import { closedForGood } from '../start-error.ts';
import { createIdentifies } from './identifies.ts';
import type { LedgerStore } from './ledger.ts';
import { createShard, type ShardState } from './shard.ts';
import { type ShardChoice, shardsToRun } from './shards.ts';

export type GatewayOptions = {
  readonly api: Api;
  readonly token: string;
  readonly shards: ShardChoice;
  /** What is remembered of logging in. */
  readonly ledger: LedgerStore;
  readonly onState?: (shard: number, state: ShardState) => void;
  /** Each INTERACTION_CREATE as it came. */
  readonly onInteraction: (payload: unknown) => void;
};

export type ShardHealth = { readonly id: number; readonly state: ShardState; readonly isHealthy: boolean };

export type Gateway = {
  /** Resolves when every shard has been ready once. */
  readonly ready: Promise<void>;
  /** Resolves, with the reason, when Discord will not have the bot any more; else never. */
  readonly failed: Promise<StartError>;
  readonly health: () => readonly ShardHealth[];
  /** Ends every connection. */
  readonly end: () => void;
};

const gatewayInfo = z.object({
  url: z.url({ protocol: /^wss?$/ }),
  shards: z.int().positive(),
  session_start_limit: z.object({
    total: z.int(),
    remaining: z.int(),
    reset_after: z.number(),
    max_concurrency: z.int().positive().catch(1),
  }),
});

/** Discord's own count of what is left today; below it nobody logs in. */
const reserve = 50;

/** Asks Discord where its gateway is and connects. Rejects as `Api` does, and with StartError. */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const { api, token, ledger, onState, onInteraction } = options;
  const info = gatewayInfo.parse(await api({ method: 'get', route: Routes.gatewayBot(), asBot: true }));
  const { total, remaining, reset_after, max_concurrency } = info.session_start_limit;
  const { ids, count } = shardsToRun(options.shards, info.shards);
  if (remaining < ids.length + Math.min(reserve, total / 2)) throw fewLeft(remaining, reset_after);

  const identifies = createIdentifies(ledger, { daily: total, groups: max_concurrency });
  const wereReady = new Set<number>();
  let allReady = () => {};
  let fail = (_: StartError) => {};
  const ready = new Promise<void>((resolve) => {
    allReady = resolve;
  });
  const failed = new Promise<StartError>((resolve) => {
    fail = resolve;
  });

  const shards = ids.map((id) =>
    createShard({
      id,
      count,
      token,
      identifies,
      information: info,
      onState(shard, state) {
        onState?.(shard, state);
        if (state === 'ready') wereReady.add(shard);
        if (wereReady.size === ids.length) allReady();
      },
      onDispatch(name, data) {
        if (name === 'INTERACTION_CREATE') onInteraction(data);
      },
      onFatal(reason) {
        end();
        fail(asStartError(reason));
      },
    }),
  );
  const end = () => {
    for (const shard of shards) shard.end();
  };
  for (const shard of shards) shard.connect();

  const health = () =>
    shards.map((shard) => ({ id: shard.id, state: shard.state(), isHealthy: shard.isHealthy() }));
  return { ready, failed, health, end };
}

function asStartError(reason: number | Error): StartError {
  if (typeof reason === 'number') return closedForGood(reason);
  if (reason instanceof StartError) return reason;
  return new StartError('The bot cannot log in to Discord.', { cause: reason });
}

function fewLeft(remaining: number, resetAfter: number): StartError {
  const hours = Math.max(1, Math.ceil(resetAfter / (60 * 60 * 1000)));
  return new StartError(
    `Discord lets this bot log in only ${remaining} more times today: start it again in ${hours} hours, and find out why it started so often.`,
  );
}
