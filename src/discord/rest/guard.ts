import { STATUS_CODES } from 'node:http';
import { HTTPError, type RESTOptions } from 'discord.js';
import * as z from 'zod';
import { rateLimitOf } from './rate-limit.ts';

export type MakeRequest = RESTOptions['makeRequest'];

/** Far above any answer of Discord's to this bot. In bytes. */
const largestBody = 1 << 20;

/** The answer is longer than anything that Discord says to this bot. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** In place of the number that Discord's own refusals have, for one from what stands before it. */
export const notDiscord = -1;
const refusal = z.looseObject({ code: z.number(), message: z.string() });

/**
 * What discord.js sends its requests through. Its answers are whole: the body is read under the request's own signal,
 * for one that begins and never ends is no answer. Throws RateLimited for 429, so that discord.js, which would repeat
 * it for as long as it is told, never sees one; and HTTPError for what is neither success nor refusal, such as a
 * redirection, which discord.js takes for success.
 */
export function guarded(makeRequest: MakeRequest): MakeRequest {
  return async (url, init) => {
    const answer = await makeRequest(url, init);
    const { status, headers } = answer;
    const text = await textOf(answer.body);
    if (status === 429) throw rateLimitOf(headers, text);
    if (status < 200 || (status >= 300 && status < 400)) {
      throw new HTTPError(status, STATUS_CODES[status] ?? '', init.method ?? '', url, {
        body: undefined,
        files: undefined,
      });
    }
    const said = parseJson(text);
    const isRefusal = status >= 400 && status < 500;
    const body = isRefusal
      ? (refusal.safeParse(said).data ?? { code: notDiscord, message: 'unknown' })
      : said;
    headers.set('content-type', 'application/json');
    // With "x-ratelimit-global", discord.js would let everything wait for it.
    headers.delete('retry-after');
    return {
      status,
      statusText: STATUS_CODES[status] ?? '',
      ok: status < 300,
      headers,
      body: null,
      bodyUsed: true,
      json: async () => body,
      text: async () => text,
      arrayBuffer: async () => new TextEncoder().encode(text).buffer,
    };
  };
}

async function textOf(body: AsyncIterable<Uint8Array> | null): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body ?? []) {
    length += piece.length;
    if (length > largestBody) throw new TooLarge(`an answer of more than ${largestBody} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}

function parseJson(text: string): unknown {
  // Most answers are empty, and an error is dear.
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
