import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
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

export const smallBody = bodyLimit({
  maxSize: largestBody,
  onError: (context) => context.text('The request is too large.\n', 413, { Connection: 'close' }),
});

/** Nothing can be changed here. */
export const readOnly: MiddlewareHandler = async (context, next) => {
  const { method } = context.req;
  if (method === 'GET' || method === 'HEAD') return next();
  return context.text('Nothing can be changed here: pages can only be read.\n', 403, { Allow: 'GET, HEAD' });
};
