import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Nothing is ever sent to the page, so a request needs next to no body. In bytes. */
const largestBody = 1024;

/**
 * What a browser may do with a page: load style, scripts, pictures and answers from here, and nothing else from anywhere.
 * No script and no style stands inside a page.
 */
export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // Behind a proxy it is the proxy that knows whether there is TLS.
  strictTransportSecurity: false,
});

/**
 * Lets only requests in that were meant for this page: a foreign name that leads here (DNS rebinding) could read along, a
 * foreign page could send requests.
 */
export function onlyFor(isOurs: (host: string) => boolean): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!isOurs(host.toLowerCase())) return context.text('This address is not served here.\n', 403);
    const origin = context.req.header('origin');
    if (origin !== undefined && !(URL.canParse(origin) && isOurs(new URL(origin).host)))
      return context.text('Requests from other pages are not answered.\n', 403);
    return next();
  };
}

/** Nothing can be changed here. Who sends something hears first when it is too much. */
export const readOnly: MiddlewareHandler = async (context, next) => {
  const { method, raw } = context.req;
  const announced = Number(context.req.header('content-length') ?? 0);
  if (announced > largestBody || (announced === 0 && (await isLarge(raw.body))))
    return context.text('The request is too large.\n', 413, { Connection: 'close' });
  if (method === 'GET' || method === 'HEAD') return next();
  return context.text('Nothing can be changed here: pages can only be read.\n', 403, { Allow: 'GET, HEAD' });
};

/** Reads no more of a body than it takes to know. */
async function isLarge(body: ReadableStream<Uint8Array> | null): Promise<boolean> {
  const reader = body?.getReader();
  for (let size = 0; reader !== undefined; ) {
    const { done, value } = await reader.read();
    if (done) return false;
    size += value.length;
    if (size > largestBody) return true;
  }
  return false;
}
