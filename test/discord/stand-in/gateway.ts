import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

export type Gateway = {
  /** Sends an event to every client that is logged in. */
  readonly dispatch: (name: string, data: unknown) => void;
  /** Closes every connection, as Discord does with a code of its list. */
  readonly closeWith: (code: number) => void;
  /** What clients have sent as IDENTIFY and RESUME. */
  readonly logins: readonly { readonly op: number; readonly d: Record<string, unknown> }[];
  readonly close: () => void;
};

export type GatewayOptions = {
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  /** Where the server listens; known only when it does. */
  readonly url: () => string;
};

const heartbeatInterval = 41_250;

/** Opcodes of Discord's gateway. */
const op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** Answers on the same port as the API. Sessions can be resumed until they are closed with 4004. */
export function createGateway(server: Server, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server });
  const ready = new Set<WebSocket>();
  const logins: { op: number; d: Record<string, unknown> }[] = [];
  let sequence = 0;

  sockets.on('connection', (socket) => {
    const send = (payload: object) => socket.send(JSON.stringify(payload));
    const dispatchTo = (name: string, d: unknown) => send({ op: op.dispatch, t: name, s: ++sequence, d });
    const logIn = (payload: { op: number; d: Record<string, unknown> }) => {
      logins.push(payload);
      if (payload.d.token !== options.token) return socket.close(4004, 'Authentication failed.');
      ready.add(socket);
      if (payload.op === op.resume) return dispatchTo('RESUMED', {});
      dispatchTo('READY', readyEvent(options));
      dispatchTo('GUILD_CREATE', guild(options.guildId));
    };
    socket.on('message', (data) => {
      const payload = JSON.parse(String(data));
      if (payload.op === op.heartbeat) send({ op: op.heartbeatAck });
      if (payload.op === op.identify || payload.op === op.resume) logIn(payload);
    });
    socket.on('close', () => ready.delete(socket));
    send({ op: op.hello, d: { heartbeat_interval: heartbeatInterval } });
  });

  return {
    logins,
    dispatch(name, data) {
      const payload = JSON.stringify({ op: op.dispatch, t: name, s: ++sequence, d: data });
      for (const socket of ready) socket.send(payload);
    },
    closeWith(code) {
      for (const socket of sockets.clients) socket.close(code);
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

const readyEvent = ({ applicationId, guildId, url }: GatewayOptions) => ({
  v: 10,
  user: { id: applicationId, username: 'verbatim', discriminator: '0', avatar: null, bot: true },
  guilds: [{ id: guildId, unavailable: true }],
  session_id: 'session',
  resume_gateway_url: url(),
  application: { id: applicationId, flags: 0 },
});

const guild = (id: string) => ({
  id,
  name: 'A server',
  unavailable: false,
  member_count: 2,
  features: [],
  channels: [],
  threads: [],
  members: [],
  roles: [],
  emojis: [],
  stickers: [],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
});
