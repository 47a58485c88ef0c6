import { GatewayOpcodes } from 'discord.js';
import { assertNever } from '../../errors.ts';
import { backoff } from './backoff.ts';
import { afterClose } from './close-code.ts';
import type { Identifies } from './identifies.ts';
import { type Payload, readPayload, type Session } from './payload.ts';
import type { OpenSocket, Socket } from './socket.ts';

export type ShardOptions = {
  readonly id: number;
  /** How many shards share the bot's servers, this one among them. */
  readonly count: number;
  readonly token: string;
  readonly url: string;
  readonly openSocket: OpenSocket;
  readonly identifies: Identifies;
  readonly onState: (id: number, state: ShardState) => void;
  /** An event of Discord's, READY and RESUMED excepted. */
  readonly onDispatch: (name: string, data: unknown) => void;
  /** For good: with Discord's close code, or the error of `identifies`. */
  readonly onFatal: (reason: number | Error) => void;
};

/** `waiting`: between two connections. `ended`: for good. */
export type ShardState = 'waiting' | 'connecting' | 'identifying' | 'resuming' | 'ready' | 'ended';

export type Shard = {
  readonly id: number;
  readonly connect: () => void;
  /** Ends the connection; nothing follows. */
  readonly end: () => void;
  readonly state: () => ShardState;
  /** Ready, and heard from in time. */
  readonly isHealthy: () => boolean;
};

/** Nobody's messages, members or presences: interactions come without any intent. */
const intents = 0;
const properties = { os: process.platform, browser: 'verbatim', device: 'verbatim' };

/** In milliseconds. */
const answerWithin = 20_000;
const firstWait = 1000;
const longestWait = 5 * 60 * 1000;
/** A connection that has held so long was worth it: the next one need not wait. */
const steady = 5000;
/** A session that has held so long was worth logging in for. */
const lasting = 60_000;
/** Ends a connection and not its session, which 1000 would. */
const keepSession = 4900;
const endSession = 1000;

/**
 * One connection to Discord's gateway, taken up again whenever it breaks: with the same session where that is possible,
 * after waits that grow. Whatever comes over the connection, nothing here throws.
 */
export function createShard(options: ShardOptions): Shard {
  const { id, count, token, openSocket, identifies, onState, onDispatch, onFatal } = options;
  let state: ShardState = 'waiting';
  let socket: Socket | undefined;
  let session: Session | undefined;
  let sequence: number | null = null;
  let beatEvery = 0;
  let answeredAt = 0;
  let isAnswered = true;
  /** Connections in a row that did not hold. */
  let failures = 0;
  let next: NodeJS.Timeout | undefined;
  let beating: NodeJS.Timeout | undefined;
  let proof: NodeJS.Timeout | undefined;

  const become = (now: ShardState) => {
    if (state === now) return;
    state = now;
    onState(id, now);
  };
  const after = (milliseconds: number, run: () => void) => {
    clearTimeout(next);
    next = setTimeout(run, milliseconds);
  };
  const send = (op: GatewayOpcodes, d: unknown) => socket?.send(JSON.stringify({ op, d }));

  const connect = () => {
    become('connecting');
    const url = new URL(session?.resumeUrl ?? options.url);
    url.search = 'v=10&encoding=json';
    const opened: Socket = openSocket(url.href, {
      message: (text) => socket === opened && hear(text),
      closed: (code) => socket === opened && closed(code),
    });
    socket = opened;
    after(answerWithin, () => leave(keepSession));
  };

  /** The connection is gone: what keeps it going stops, and after a while there is a new one. */
  const comeBack = () => {
    socket = undefined;
    for (const timer of [beating, proof]) clearTimeout(timer);
    become('waiting');
    after(backoff(failures, firstWait, longestWait), connect);
    failures += 1;
  };
  const leave = (code: number) => {
    socket?.end(code);
    comeBack();
  };
  const stop = () => {
    const last = socket;
    socket = undefined;
    for (const timer of [next, beating, proof]) clearTimeout(timer);
    become('ended');
    last?.end(endSession);
  };
  const closed = (code: number) => {
    switch (afterClose(code)) {
      case 'never':
        socket = undefined;
        stop();
        return onFatal(code);
      case 'identify':
        session = undefined;
        return comeBack();
      case 'resume':
        return comeBack();
    }
  };

  const answered = () => {
    isAnswered = true;
    answeredAt = performance.now();
  };
  const beat = () => {
    isAnswered = false;
    send(GatewayOpcodes.Heartbeat, sequence);
  };
  /** One that is not answered until the next is due: the connection is dead, though nobody has closed it. */
  const beatOn = () => {
    if (!isAnswered) return leave(keepSession);
    beat();
    beating = setTimeout(beatOn, beatEvery);
  };

  const logIn = async () => {
    const own = socket;
    if (session !== undefined) {
      become('resuming');
      send(GatewayOpcodes.Resume, { token, session_id: session.id, seq: sequence });
      return after(answerWithin, () => leave(keepSession));
    }
    become('identifying');
    sequence = null;
    clearTimeout(next);
    try {
      // The connection may break while this shard waits for its turn.
      const isMyTurn = await identifies.turn(id, () => socket === own);
      if (!isMyTurn) return;
    } catch (error) {
      stop();
      return onFatal(error instanceof Error ? error : new Error('not allowed to log in'));
    }
    send(GatewayOpcodes.Identify, { token, intents, properties, shard: [id, count] });
    after(answerWithin, () => leave(keepSession));
  };

  const hold = () => {
    clearTimeout(next);
    become('ready');
    proof = setTimeout(() => {
      failures = 0;
      proof = setTimeout(() => identifies.lasted(id), lasting - steady);
    }, steady);
  };

  const hear = (text: string) => {
    const read = readPayload(text);
    if (read.sequence !== undefined) sequence = read.sequence;
    follow(read.payload);
  };
  const follow = (payload: Payload) => {
    switch (payload.kind) {
      case 'hello':
        if (state !== 'connecting') return;
        beatEvery = payload.beatEvery;
        answered();
        // The first one at a moment left to chance, as Discord asks for.
        beating = setTimeout(beatOn, beatEvery * Math.random());
        return void logIn();
      case 'beat':
        return beat();
      case 'beaten':
        return answered();
      case 'reconnect':
        return leave(keepSession);
      case 'invalidSession':
        if (!payload.resumable) session = undefined;
        return leave(keepSession);
      case 'ready':
        if (state !== 'identifying') return;
        session = payload.session;
        return hold();
      case 'resumed':
        if (state === 'resuming') hold();
        return;
      case 'dispatch':
        return onDispatch(payload.name, payload.data);
      case 'other':
        return;
      default:
        return assertNever(payload);
    }
  };

  return {
    id,
    connect,
    end() {
      // Stopped in order: not one of those that come to nothing.
      if (state === 'ready') identifies.lasted(id);
      stop();
    },
    state: () => state,
    isHealthy: () => state === 'ready' && performance.now() - answeredAt < 1.5 * beatEvery,
  };
}
