import type { RESTOptions, ResponseLike } from 'discord.js';
import { rateLimitOf } from './rate-limit.ts';

export type MakeRequest = RESTOptions['makeRequest'];

/** Far above any answer of Discord's to this bot. In bytes. */
const largestBody = 1 << 20;

/** The answer is longer than anything that Discord says to this bot. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/**
 * Stands between discord.js and the network. The body is read here, with a limit on its length: discord.js ends its
 * time-out at the headers. A 429 becomes an error of ours. Of the headers only the type of the content goes on, so
 * that no number in them makes discord.js wait.
 */
export function guardRequests(makeRequest: MakeRequest): MakeRequest {
  return async (url, init) => {
    const response = await makeRequest(url, init);
    const text = await textOf(response);
    if (response.status === 429) throw rateLimitOf(response.headers, text);
    return answerOf(response, text);
  };
}

async function textOf(response: ResponseLike): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > largestBody) throw new TooLarge(`an answer of more than ${largestBody} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}

function answerOf({ status, statusText, headers }: ResponseLike, text: string): ResponseLike {
  const type = headers.get('content-type');
  const kept = type === null ? {} : { headers: { 'content-type': type } };
  return new Response(text === '' ? null : text, { status, statusText, ...kept });
}
