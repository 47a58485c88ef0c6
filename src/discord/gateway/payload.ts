import { GatewayOpcodes } from 'discord.js';
import * as z from 'zod';

/** What the gateway says, as far as a shard has something to do about it. */
export type Payload =
  | { readonly kind: 'hello'; readonly beatEvery: number }
  | { readonly kind: 'beat' }
  | { readonly kind: 'beaten' }
  | { readonly kind: 'reconnect' }
  | { readonly kind: 'invalidSession'; readonly resumable: boolean }
  | {
      readonly kind: 'ready';
      readonly session: Session;
      readonly servers: number;
      readonly applicationId: string;
    }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'dispatch'; readonly name: string; readonly data: unknown }
  /** Nothing that Discord documents, or nothing for us. */
  | { readonly kind: 'other' };

/** What is needed to go on after a connection has broken. */
export type Session = { readonly id: string; readonly resumeUrl: string };

export type Numbered = { readonly payload: Payload; readonly sequence: number | undefined };

const envelope = z.object({
  op: z.number(),
  d: z.unknown().optional(),
  s: z.int().nonnegative().nullish().catch(undefined),
  t: z.string().nullish().catch(undefined),
});

/** Discord's interval is 41.25 s; one of no time at all would make us beat without end. */
const hello = z.object({ heartbeat_interval: z.number().min(1000).max(600_000) });

const ready = z.object({
  session_id: z.string().min(1),
  resume_gateway_url: z.url({ protocol: /^wss?$/ }),
  guilds: z.array(z.unknown()).catch([]),
  application: z.object({ id: z.string() }),
});

const other: Payload = { kind: 'other' };

/** Never throws: whatever comes over the connection is read as far as it makes sense. */
export function readPayload(text: string): Numbered {
  const read = envelope.safeParse(parseJson(text)).data;
  if (read === undefined) return { payload: other, sequence: undefined };
  return { payload: payloadOf(read), sequence: read.s ?? undefined };
}

function payloadOf({ op, d, t }: z.output<typeof envelope>): Payload {
  switch (op) {
    case GatewayOpcodes.Hello: {
      const read = hello.safeParse(d).data;
      return read === undefined ? other : { kind: 'hello', beatEvery: read.heartbeat_interval };
    }
    case GatewayOpcodes.Heartbeat:
      return { kind: 'beat' };
    case GatewayOpcodes.HeartbeatAck:
      return { kind: 'beaten' };
    case GatewayOpcodes.Reconnect:
      return { kind: 'reconnect' };
    case GatewayOpcodes.InvalidSession:
      return { kind: 'invalidSession', resumable: d === true };
    case GatewayOpcodes.Dispatch:
      return dispatchOf(t, d);
    default:
      return other;
  }
}

function dispatchOf(name: string | null | undefined, data: unknown): Payload {
  if (name === 'RESUMED') return { kind: 'resumed' };
  if (name !== 'READY') return typeof name === 'string' ? { kind: 'dispatch', name, data } : other;
  const read = ready.safeParse(data).data;
  if (read === undefined) return other;
  const { session_id: id, resume_gateway_url: resumeUrl, guilds, application } = read;
  return { kind: 'ready', session: { id, resumeUrl }, servers: guilds.length, applicationId: application.id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
