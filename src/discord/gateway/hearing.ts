import { type SessionInfo, type WebSocketShard, WebSocketShardStatus } from '@discordjs/ws';
import { GatewayOpcodes, type GatewayReceivePayload } from 'discord.js';
import { readFrame } from './frame.ts';

/** What comes over one connection. */
export type Hearing = {
  /** What discord.js is to make of a frame: null for nothing. */
  readonly hear: (data: unknown) => Promise<GatewayReceivePayload | null>;
  /** How often Discord wants to hear from us, in milliseconds; 0 while it has not said so. */
  readonly beatEvery: () => number;
  /** The connection was closed. */
  readonly close: () => void;
};

/**
 * Keeps from discord.js what Discord does not document, and what comes when it does not fit: discord.js carries frames
 * out side by side, and of some together it connects twice, beats twice as often, or ends the process.
 */
export function createHearing(shard: WebSocketShard, session: () => SessionInfo | null): Hearing {
  let beatEvery = 0;
  let isClosed = false;
  /** Told to go: discord.js leaves this connection, and what came with it comes again. */
  let isLeaving = false;

  const mayHear = (frame: GatewayReceivePayload): boolean => {
    const { status } = shard;
    switch (frame.op) {
      case GatewayOpcodes.Hello:
        // A second one would leave the first one's heartbeat behind.
        if (status !== WebSocketShardStatus.Connecting || beatEvery > 0) return false;
        beatEvery = frame.d.heartbeat_interval;
        return true;
      case GatewayOpcodes.Heartbeat:
        // Answered here: before the first beat, discord.js would take it for a beat that nobody has answered.
        void shard.send({ op: GatewayOpcodes.Heartbeat, d: session()?.sequence ?? null });
        return false;
      case GatewayOpcodes.Reconnect:
        isLeaving = true;
        return true;
      case GatewayOpcodes.InvalidSession:
        isLeaving = !frame.d || session() === null;
        return true;
      case GatewayOpcodes.Dispatch:
        if (frame.t === 'READY') return status === WebSocketShardStatus.Connecting;
        return frame.t !== 'RESUMED' || status === WebSocketShardStatus.Resuming;
      default:
        return true;
    }
  };

  return {
    async hear(data) {
      const frame = typeof data === 'string' ? readFrame(data) : undefined;
      if (frame === undefined || isLeaving || !mayHear(frame)) return null;
      // What came together with the end of the connection comes again.
      await undefined;
      return isClosed ? null : frame;
    },
    beatEvery: () => beatEvery,
    close() {
      isClosed = true;
    },
  };
}
