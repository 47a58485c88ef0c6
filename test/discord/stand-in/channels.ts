import { invalidBody, type Result } from './interactions.ts';
import { messageProblems, textOf } from './rules.ts';

/** What somebody sees in a channel that the bot wrote of itself. */
export type Posted = { readonly channelId: string; readonly text: string; readonly body: unknown };

/** Channels that take messages. With `enforce_nonce`, a nonce that was used before gives the message that it made. */
export function createChannels(problems: string[]) {
  const posted: Posted[] = [];
  const byNonce = new Map<string, Result>();
  return {
    posted,
    post(channelId: string, body: unknown): Result {
      const { nonce, enforce_nonce: once } = (body ?? {}) as { nonce?: unknown; enforce_nonce?: unknown };
      const found = messageProblems(body, 'edit');
      if (nonce !== undefined && String(nonce).length > 25) found.push('a nonce of more than 25 characters');
      if (found.length > 0) {
        problems.push(...found);
        return invalidBody(found);
      }
      const key = `${channelId} ${nonce}`;
      const known = once === true && nonce !== undefined ? byNonce.get(key) : undefined;
      if (known !== undefined) return known;
      posted.push({ channelId, text: textOf(body), body });
      const result = { status: 200, body: { id: String(posted.length) } };
      byNonce.set(key, result);
      return result;
    },
  };
}
