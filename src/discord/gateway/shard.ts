import {
  DefaultWebSocketManagerOptions,
  type SessionInfo,
  WebSocketShard,
  WebSocketShardDestroyRecovery,
  WebSocketShardEvents,
  WebSocketShardStatus,
} from '@discordjs/ws';
import { type APIGatewayBotInfo, GatewayIntentBits } from 'discord.js';
import { backoff } from './backoff.ts';
import { afterClose } from './close-code.ts';
import { createHearing } from './hearing.ts';
import type { Identifies } from './identifies.ts';

export type ShardOptions = {
  readonly id: number;
  /** How many shards share the bot's servers, this one among them. */
  readonly count: number;
  readonly token: string;
  /** What Discord says of its gateway. */
  readonly information: APIGatewayBotInfo;
  readonly identifies: Identifies;
  readonly onState: (id: number, state: ShardState) => void;
  /** An event of Discord's: its name, and what it holds, which may be anything. */
  readonly onDispatch: (name: string, data: unknown) => void;
  /** For good: with Discord's close code, or the error of `identifies`. */
  readonly onFatal: (reason: number | Error) => void;
};

/** `waiting`: between two connections. `ended`: for good. */
export type ShardState = 'waiting' | 'connecting' | 'resuming' | 'ready' | 'ended';

export type Shard = {
  readonly id: number;
  readonly connect: () => void;
  /** Ends the connection; nothing follows. */
  readonly end: () => void;
  readonly state: () => ShardState;
  /** Ready, and heard from in time. */
  readonly isHealthy: () => boolean;
};

const stateOf: Readonly<Record<WebSocketShardStatus, ShardState>> = {
  [WebSocketShardStatus.Idle]: 'waiting',
  [WebSocketShardStatus.Connecting]: 'connecting',
  [WebSocketShardStatus.Resuming]: 'resuming',
  [WebSocketShardStatus.Ready]: 'ready',
};

/** In milliseconds. */
const answerWithin = 20_000;
const firstWait = 1000;
const longestWait = 5 * 60 * 1000;
/** A connection that has held so long was worth it: the next one need not wait. */
const steady = 5000;
/** A session that has held so long was worth logging in for. */
const lasting = 60_000;

/**
 * One of discord.js's connections to the gateway, which takes itself up again. What is decided here: how long that
 * waits, when it may log in, which close codes end it or its session, and what is listened to.
 */
export function createShard(options: ShardOptions): Shard {
  const { id, count, token, information, identifies, onState, onDispatch, onFatal } = options;
  let session: SessionInfo | null = null;
  let hasEnded = false;
  let wasClosed = false;
  let answeredAt = 0;
  /** Connections in a row that have not held, this one among them. */
  let attempts = 0;
  /** Aborted when another connection takes the place of this one, or none does. */
  let connection = new AbortController();
  let answer: NodeJS.Timeout | undefined;
  let proof: NodeJS.Timeout | undefined;

  const shard: WebSocketShard = new WebSocketShard(
    {
      options: {
        ...DefaultWebSocketManagerOptions,
        token,
        // No messages, members or presences. Interactions would come without it, too.
        intents: GatewayIntentBits.Guilds,
        identifyProperties: { os: process.platform, browser: 'verbatim', device: 'verbatim' },
        handshakeTimeout: answerWithin,
        helloTimeout: answerWithin,
        readyTimeout: answerWithin,
        gatewayInformation: information,
        shardCount: count,
      },
      async retrieveSessionInfo() {
        if (shard.status === WebSocketShardStatus.Idle) await turnToConnect();
        return session;
      },
      updateSessionInfo(_, next) {
        // discord.js gives up sessions that Discord lets go on, as after 4008: `closed` knows better.
        if (next !== null || !wasClosed) session = next;
      },
      async waitForIdentify(_, signal) {
        const wanted = AbortSignal.any([signal, connection.signal]);
        try {
          return await identifies.turn(id, wanted);
        } catch (error) {
          if (!wanted.aborted) fail(error instanceof Error ? error : new Error('not allowed to log in'));
          signal.throwIfAborted();
          // discord.js would log in all the same, over whatever connection there is then.
          return never();
        }
      },
    },
    id,
  );

  /** Where discord.js is about to connect. The last to ask gets the turn. */
  const turnToConnect = async () => {
    if (hasEnded) return never();
    connection.abort();
    const own = new AbortController();
    connection = own;
    for (const timer of [answer, proof]) clearTimeout(timer);
    if (attempts > 0) onState(id, 'waiting');
    await new Promise((resolve) => setTimeout(resolve, backoff(attempts - 1, firstWait, longestWait)));
    if (own.signal.aborted) return never();
    attempts += 1;
    wasClosed = false;
    hearing = createHearing(shard, () => session);
    onState(id, 'connecting');
  };

  const end = () => {
    hasEnded = true;
    connection.abort();
    for (const timer of [answer, proof]) clearTimeout(timer);
    onState(id, 'ended');
    void shard.destroy();
  };
  const fail = (reason: number | Error) => {
    end();
    onFatal(reason);
  };

  let hearing = createHearing(shard, () => session);
  // biome-ignore lint/complexity/useLiteralKeys: private in the types, and the only place where frames can be checked
  shard['unpackMessage'] = (data: unknown) => hearing.hear(data);

  const answered = () => {
    answeredAt = performance.now();
  };
  const hold = () => {
    for (const timer of [answer, proof]) clearTimeout(timer);
    onState(id, 'ready');
    proof = setTimeout(() => {
      attempts = 1;
      proof = setTimeout(() => identifies.lasted(id), lasting - steady);
    }, steady);
  };
  shard.on(WebSocketShardEvents.Hello, () => {
    answered();
    if (session === null) return;
    // discord.js waits for ever for what follows RESUME.
    answer = setTimeout(
      () => void shard.destroy({ recover: WebSocketShardDestroyRecovery.Resume }),
      answerWithin,
    );
  });
  shard.on(WebSocketShardEvents.HeartbeatComplete, answered);
  shard.on(WebSocketShardEvents.Ready, hold);
  shard.on(WebSocketShardEvents.Resumed, hold);
  shard.on(WebSocketShardEvents.Dispatch, ({ data }) => onDispatch(data.t, data.d));
  // "closed" follows.
  shard.on(WebSocketShardEvents.Error, () => {});
  shard.on(WebSocketShardEvents.Closed, ({ code }) => {
    if (hasEnded) return;
    wasClosed = true;
    hearing.close();
    for (const timer of [answer, proof]) clearTimeout(timer);
    const next = afterClose(code);
    if (next === 'identify') session = null;
    if (next === 'never') fail(code);
  });

  const state = () => {
    if (hasEnded) return 'ended';
    return wasClosed ? 'waiting' : stateOf[shard.status];
  };
  return {
    id,
    // It rejects when the first connection fails, and goes on all the same.
    connect: () => void shard.connect().catch(() => {}),
    end() {
      // Stopped in order: not one of those that come to nothing.
      if (state() === 'ready') identifies.lasted(id);
      end();
    },
    state,
    isHealthy: () => state() === 'ready' && performance.now() - answeredAt < 1.5 * hearing.beatEvery(),
  };
}

/** What waits for this is left behind: nothing holds on to it. */
const never = () => new Promise<never>(() => {});
