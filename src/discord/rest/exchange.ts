import { Agent, request } from 'undici';

export type HttpRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Ends it, at whatever point it is. */
  readonly signal: AbortSignal;
};

export type HttpAnswer = {
  readonly status: number;
  /** One header by its name in small letters. */
  readonly header: (name: string) => string | undefined;
  readonly text: string;
};

/** One request over the network and its whole answer. Rejects when there is none. */
export type Exchange = (request: HttpRequest) => Promise<HttpAnswer>;

/** Far above any answer of Discord's to this bot. In bytes. */
const largestBody = 1 << 20;

/** The answer is longer than anything that Discord says to this bot. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

export function createExchange(): Exchange {
  const dispatcher = new Agent({ keepAliveTimeout: 10_000 });
  return async ({ method, url, headers, body, signal }) => {
    const answer = await request(url, {
      method: method as 'GET',
      headers,
      body: body ?? null,
      signal,
      dispatcher,
    });
    // The body is read under the same signal: an answer that begins and never ends is no answer.
    return {
      status: answer.statusCode,
      header: (name) => [answer.headers[name]].flat()[0],
      text: await textOf(answer.body),
    };
  };
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > largestBody) throw new TooLarge(`an answer of more than ${largestBody} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}
