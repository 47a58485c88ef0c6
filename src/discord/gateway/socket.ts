import { WebSocket } from 'ws';

/** One connection, as far as a shard needs it. */
export type Socket = {
  readonly send: (text: string) => void;
  /** Ends it with a close code; nothing is heard of it any more. */
  readonly end: (code: number) => void;
};

/** Opens a connection. `closed` is called once, also when it could not be opened; neither after `end`. */
export type OpenSocket = (
  url: string,
  heard: { readonly message: (text: string) => void; readonly closed: (code: number) => void },
) => Socket;

const openWithin = 15_000;
/** Discord's largest events are lists of servers; anything near this is not one of them. In bytes. */
const largestMessage = 16 << 20;
/** How long the other side may take to say goodbye, in milliseconds. */
const goodbye = 1000;

export const openSocket: OpenSocket = (url, { message, closed }) => {
  const socket = new WebSocket(url, { handshakeTimeout: openWithin, maxPayload: largestMessage });
  // An error is followed by "close".
  socket.on('error', () => {});
  socket.on('message', (data, isBinary) => {
    if (!isBinary) message(String(data));
  });
  socket.on('close', closed);
  return {
    send(text) {
      if (socket.readyState === WebSocket.OPEN) socket.send(text, () => {});
    },
    end(code) {
      socket.removeAllListeners('message');
      socket.removeAllListeners('close');
      socket.close(code);
      setTimeout(() => socket.terminate(), goodbye).unref();
    },
  };
};
