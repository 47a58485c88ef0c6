/** One connection that a shard opened. */
export type Connection = {
  readonly url: string;
  readonly sent: { op: number; d: Record<string, unknown> }[];
  /** With which code the shard has ended it. */
  readonly endedWith: () => number | undefined;
  readonly saidTooLate: readonly string[];
  /** The other side takes its time to say goodbye. */
  readonly answerCloseAfter: (milliseconds: number) => void;
  readonly say: (payload: object) => void;
  readonly sayText: (text: string) => void;
  readonly close: (code: number) => void;
};

/** How a connection behaves on its own; called when it was opened. */
export type Behaviour = (connection: Connection) => void;

/** Takes the connections that are opened from now on. */
let accept = (_: FakeSocket) => {};

type Listener = ((event: { data?: string; code?: number }) => void) | null;

/** In place of the class of the package ws, as far as discord.js uses it. */
export class FakeSocket {
  static readonly OPEN = 1;
  readonly url: string;
  readyState = 0;
  onopen: Listener = null;
  onmessage: Listener = null;
  onclose: Listener = null;
  onerror: Listener = null;
  /** Set by the other side. */
  heard = (_text: string) => {};
  endedWith: number | undefined;
  closeTakes = 10;
  /** What was said when nobody listened any more. */
  readonly saidTooLate: string[] = [];

  constructor(url: string) {
    this.url = url;
    accept(this);
  }

  send(text: string) {
    if (this.readyState === 0) throw new Error('not open yet');
    if (this.readyState === FakeSocket.OPEN) this.heard(text);
    else this.saidTooLate.push(text);
  }

  close(code: number) {
    if (this.readyState > FakeSocket.OPEN) return;
    this.endedWith = code;
    this.readyState = 2;
    setTimeout(() => this.closed(code), this.closeTakes);
  }

  closed(code: number) {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.onclose?.({ code });
  }
}

/** In place of node:timers, which would not follow a clock that is moved by hand. */
export const timers = {
  setTimeout: (run: () => void, wait: number) => setTimeout(run, wait),
  setInterval: (run: () => void, wait: number) => setInterval(run, wait),
  clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
  clearInterval: (timer: NodeJS.Timeout) => clearInterval(timer),
};

/** In place of node:timers/promises. */
export const timersPromises = {
  setTimeout: (wait: number, value?: unknown, { signal }: { signal?: AbortSignal } = {}) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(value), wait);
      const stop = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      if (signal?.aborted) stop();
      signal?.addEventListener('abort', stop, { once: true });
    }),
};

/** Connections without a network, for clocks that are moved by hand. */
export function createFakeGateway(behaviour: Behaviour = () => {}) {
  const connections: Connection[] = [];
  let reactTo = (_connection: Connection, _payload: { op: number }) => {};
  accept = (socket) => {
    const sent: Connection['sent'] = [];
    const sayText = (data: string) => {
      if (socket.readyState === FakeSocket.OPEN) socket.onmessage?.({ data });
    };
    const connection: Connection = {
      url: socket.url,
      sent,
      endedWith: () => socket.endedWith,
      saidTooLate: socket.saidTooLate,
      answerCloseAfter(milliseconds) {
        socket.closeTakes = milliseconds;
      },
      say: (payload) => sayText(JSON.stringify(payload)),
      sayText,
      close: (code) => socket.closed(code),
    };
    connections.push(connection);
    socket.heard = (text) => {
      const payload = JSON.parse(text);
      sent.push(payload);
      setTimeout(() => reactTo(connection, payload), 10);
    };
    setTimeout(() => {
      socket.readyState = FakeSocket.OPEN;
      socket.onopen?.({});
      behaviour(connection);
    }, 10);
  };
  return {
    connections,
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
