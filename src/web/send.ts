import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What is sent: text, or the bytes of a file that is text. */
export type Sent = {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** For Cache-Control. Default: to be asked for again each time, which costs next to nothing while it is the same. */
  readonly cache?: string;
  readonly status?: ContentfulStatusCode;
};

export type Send = (context: Context, sent: Sent) => Response;

/** Less would not become smaller. In UTF-16 code units or bytes. */
const leastCompressed = 1000;
/** Pages that many people look at are compressed once. */
const mostKept = 200;
const largestKept = 200_000;

/**
 * Sends what browsers need only once as long as it stays the same, compressed. Hono's own middleware for this streams every
 * page through the thread pool: of 20 kB that takes longer than making the page.
 */
export function createSend(): Send {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const compress = (tag: string, body: Sent['body']) => {
    const known = kept.get(tag);
    if (known !== undefined) return known;
    const compressed = new Uint8Array(gzipSync(body, { level: 5 }));
    if (compressed.length <= largestKept) kept.set(tag, compressed);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return compressed;
  };

  return (context, { body, type, cache = 'no-cache', status = 200 }) => {
    const tag = createHash('sha1').update(body).digest('base64url');
    // Weak: compressed or not, it is the same page.
    const etag = `W/"${tag}"`;
    const headers = { 'Content-Type': type, 'Cache-Control': cache, ETag: etag, Vary: 'Accept-Encoding' };
    const { req } = context;
    if (status === 200 && req.header('if-none-match')?.includes(`"${tag}"`)) {
      return context.body(null, 304, { 'Cache-Control': cache, ETag: etag, Vary: 'Accept-Encoding' });
    }
    const isTaken = /\bgzip\b(?!;q=0(?:\.0*)?(?:,|$))/.test(req.header('accept-encoding') ?? '');
    if (!isTaken || body.length < leastCompressed) return context.body(body, status, headers);
    return context.body(compress(tag, body), status, { ...headers, 'Content-Encoding': 'gzip' });
  };
}
