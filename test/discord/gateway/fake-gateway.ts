import type { OpenSocket } from '../../../src/discord/gateway/socket.ts';

/** One connection that a shard opened. */
export type Connection = {
  readonly url: string;
  readonly sent: { op: number; d: Record<string, unknown> }[];
  /** With which code the shard has ended it. */
  readonly endedWith: () => number | undefined;
  readonly say: (payload: object) => void;
  readonly sayText: (text: string) => void;
  readonly close: (code: number) => void;
};

/** How a connection behaves on its own; called when it was opened. */
export type Behaviour = (connection: Connection) => void;

/** Connections without a network, for clocks that are moved by hand. */
export function createFakeGateway(behaviour: Behaviour = () => {}) {
  const connections: Connection[] = [];
  const openSocket: OpenSocket = (url, { message, closed }) => {
    let endedWith: number | undefined;
    const sent: Connection['sent'] = [];
    const connection: Connection = {
      url,
      sent,
      endedWith: () => endedWith,
      say: (payload) => endedWith === undefined && message(JSON.stringify(payload)),
      sayText: (text) => endedWith === undefined && message(text),
      close: (code) => endedWith === undefined && closed(code),
    };
    connections.push(connection);
    setTimeout(() => behaviour(connection), 10);
    return {
      send(text) {
        const payload = JSON.parse(text);
        sent.push(payload);
        setTimeout(() => reactTo(connection, payload), 10);
      },
      end: (code) => {
        endedWith = code;
      },
    };
  };
  let reactTo = (_connection: Connection, _payload: { op: number }) => {};
  return {
    connections,
    openSocket,
    /** What is done when a shard has sent something. */
    react(reaction: typeof reactTo) {
      reactTo = reaction;
    },
    all: (op: number) => connections.flatMap(({ sent }) => sent.filter((payload) => payload.op === op)),
  };
}

export const beatEvery = 41_250;
export const hello = { op: 10, d: { heartbeat_interval: beatEvery } };
export const ready = {
  op: 0,
  t: 'READY',
  s: 1,
  d: { session_id: 'session', resume_gateway_url: 'wss://resume.test', guilds: [], application: { id: '1' } },
};

/** A gateway as it is on a good day. */
export function obliging() {
  const gateway = createFakeGateway((connection) => connection.say(hello));
  gateway.react((connection, { op }) => {
    if (op === 1) connection.say({ op: 11 });
    if (op === 2) connection.say(ready);
    if (op === 6) connection.say({ op: 0, t: 'RESUMED', s: 2, d: {} });
  });
  return gateway;
}
