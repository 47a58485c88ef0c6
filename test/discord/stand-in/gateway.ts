import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

export type Gateway = {
  /** Sends an event to every session; one whose connection is broken gets it when it is resumed. */
  readonly dispatch: (name: string, data: unknown) => void;
  /** Sends something that is no event, or nothing that Discord would send. */
  readonly say: (payload: unknown) => void;
  /** Closes every connection, as Discord does with a code of its list. */
  readonly closeWith: (code: number) => void;
  /** Breaks every connection without a word: with a FIN, or with a RST. */
  readonly drop: (how: 'FIN' | 'RST') => void;
  /** Forgets every session: whoever wants to resume has to log in anew. */
  readonly forget: () => void;
  /** Whether somebody is logged in. */
  readonly isConnected: () => boolean;
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
  /** Where rules of Discord's are noted that a client has broken. */
  readonly problems: string[];
};

type Session = { socket: WebSocket | undefined; readonly sent: { sequence: number; text: string }[] };

const heartbeatInterval = 41_250;
/** Of Discord's documentation: payloads a minute, and bytes in one. */
const mostSends = 120;
const largestSend = 4096;
/** Events of a session that are kept for whoever resumes it. */
const mostKept = 5000;
/** After these the session is gone with the connection. */
const sessionEnding = [4003, 4004, 4007, 4009];

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

/** Answers on the same port as the API. */
export function createGateway(server: Server, options: GatewayOptions): Gateway {
  const { problems } = options;
  const sockets = new WebSocketServer({ server });
  const raw = new Map<WebSocket, Socket>();
  const sessions = new Map<string, Session>();
  const logins: { op: number; d: Record<string, unknown> }[] = [];
  let sequence = 0;

  const record = (session: Session, name: string, d: unknown) => {
    sequence += 1;
    const text = JSON.stringify({ op: op.dispatch, t: name, s: sequence, d });
    session.sent.push({ sequence, text });
    if (session.sent.length > mostKept) session.sent.shift();
    session.socket?.send(text);
  };

  sockets.on('connection', (socket, request) => {
    raw.set(socket, request.socket);
    const send = (payload: object) => socket.send(JSON.stringify(payload));
    let sends: number[] = [];

    const identify = () => {
      const session: Session = { socket, sent: [] };
      const id = `session-${logins.length}`;
      sessions.set(id, session);
      record(session, 'READY', readyEvent(options, id));
      record(session, 'GUILD_CREATE', guild(options.guildId));
    };
    const resume = ({ session_id, seq }: Record<string, unknown>) => {
      const session = sessions.get(String(session_id));
      if (session === undefined) return send({ op: op.invalidSession, d: false });
      for (const missed of session.sent) if (missed.sequence > Number(seq)) socket.send(missed.text);
      session.socket = socket;
      record(session, 'RESUMED', {});
    };

    socket.on('message', (data) => {
      const text = String(data);
      const now = performance.now();
      sends = [...sends.filter((time) => now - time < 60_000), now];
      if (sends.length > mostSends) problems.push(`more than ${mostSends} payloads in a minute`);
      if (Buffer.byteLength(text) > largestSend) problems.push(`a payload of more than ${largestSend} bytes`);
      const payload = JSON.parse(text);
      if (payload.op === op.heartbeat) return send({ op: op.heartbeatAck });
      if (payload.op !== op.identify && payload.op !== op.resume) return socket.close(4001);
      logins.push(payload);
      if (payload.d.token !== options.token) return socket.close(4004, 'Authentication failed.');
      return payload.op === op.identify ? identify() : resume(payload.d);
    });
    socket.on('close', () => {
      raw.delete(socket);
      for (const session of sessions.values()) if (session.socket === socket) session.socket = undefined;
    });
    socket.on('error', () => {});
    send({ op: op.hello, d: { heartbeat_interval: heartbeatInterval } });
  });

  return {
    logins,
    dispatch(name, data) {
      for (const session of sessions.values()) record(session, name, data);
    },
    say(payload) {
      const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
      for (const { socket } of sessions.values()) socket?.send(text);
    },
    closeWith(code) {
      if (sessionEnding.includes(code)) sessions.clear();
      for (const socket of sockets.clients) socket.close(code);
    },
    drop(how) {
      for (const socket of raw.values()) how === 'RST' ? socket.resetAndDestroy() : socket.end();
    },
    forget: () => sessions.clear(),
    isConnected: () => [...sessions.values()].some(({ socket }) => socket !== undefined),
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

const readyEvent = ({ applicationId, guildId, url }: GatewayOptions, sessionId: string) => ({
  v: 10,
  user: { id: applicationId, username: 'verbatim', discriminator: '0', avatar: null, bot: true },
  guilds: [{ id: guildId, unavailable: true }],
  session_id: sessionId,
  resume_gateway_url: url(),
  application: { id: applicationId, flags: 0 },
});

const guild = (id: string) => ({ id, name: 'A server', unavailable: false, member_count: 2, channels: [] });
