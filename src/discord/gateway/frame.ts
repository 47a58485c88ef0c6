import { GatewayOpcodes, type GatewayReceivePayload } from 'discord.js';
import * as z from 'zod';

const envelope = z.looseObject({
  op: z.number(),
  d: z.unknown().optional(),
  s: z.int().nonnegative().nullish().catch(undefined),
  t: z.string().nullish().catch(undefined),
});
type Envelope = z.output<typeof envelope>;

/** Discord's interval is 41.25 s; one of no time at all would make us beat without end. In milliseconds. */
const hello = z.object({ heartbeat_interval: z.number().min(1000).max(600_000) });

const ready = z.object({ session_id: z.string().min(1), resume_gateway_url: z.url({ protocol: /^wss?$/ }) });

/**
 * Reads what came over a connection to the gateway. Undefined when it is nothing that Discord documents: discord.js
 * takes it on trust, and ends the process over a READY without a session or a HELLO without an interval.
 */
export function readFrame(text: string): GatewayReceivePayload | undefined {
  const read = envelope.safeParse(parseJson(text)).data;
  if (read === undefined) return undefined;
  // Whatever does not say that the session can be resumed says that it cannot.
  const sound = read.op === GatewayOpcodes.InvalidSession ? { ...read, d: read.d === true } : read;
  return isSound(sound) ? sound : undefined;
}

/** As far as discord.js, and this bot, look into it. */
function isSound(read: Envelope): read is Envelope & GatewayReceivePayload {
  switch (read.op) {
    case GatewayOpcodes.Hello:
      return hello.safeParse(read.d).success;
    case GatewayOpcodes.Dispatch:
      if (typeof read.t !== 'string') return false;
      return read.t !== 'READY' || (typeof read.s === 'number' && ready.safeParse(read.d).success);
    case GatewayOpcodes.Heartbeat:
    case GatewayOpcodes.HeartbeatAck:
    case GatewayOpcodes.InvalidSession:
    case GatewayOpcodes.Reconnect:
      return true;
    default:
      return false;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
