import type { Context, MiddlewareHandler } from 'hono';

/** How much may be asked: so much at once, and so much again each second. */
export type Allowance = { readonly atOnce: number; readonly perSecond: number };

/** Whether somebody may spend so much now; if not, after how many seconds it is worth trying again. */
export type Limiter = (who: string, cost: number) => { readonly waitSeconds: number };

/** Above this number, those who have been quiet are forgotten. */
const mostKept = 10_000;

/** A bucket for each, filled steadily and emptied by requests. `now` is in milliseconds. */
export function createLimiter({ atOnce, perSecond }: Allowance, now = () => performance.now()): Limiter {
  const buckets = new Map<string, { left: number; at: number }>();

  const forgetFull = (time: number) => {
    for (const [who, { left, at }] of buckets)
      if (left + ((time - at) / 1000) * perSecond >= atOnce) buckets.delete(who);
    // Should as many really be asking at this moment, the longest known start anew.
    for (const who of buckets.keys()) {
      if (buckets.size <= mostKept) break;
      buckets.delete(who);
    }
  };

  return (who, cost) => {
    const time = now();
    const bucket = buckets.get(who) ?? { left: atOnce, at: time };
    const left = Math.min(atOnce, bucket.left + ((time - bucket.at) / 1000) * perSecond);
    const isAllowed = left >= cost;
    buckets.set(who, { left: isAllowed ? left - cost : left, at: time });
    if (buckets.size > mostKept) forgetFull(time);
    return { waitSeconds: isAllowed ? 0 : Math.ceil((cost - left) / perSecond) };
  };
}

/** Turns a request away for a while. `who` names who asks, `costOf` says what the request is worth; 0 is free. */
export function limited<Bindings extends object>(
  limiter: Limiter,
  who: (context: Context<{ Bindings: Bindings }>) => string,
  costOf: (context: Context<{ Bindings: Bindings }>) => number,
): MiddlewareHandler<{ Bindings: Bindings }> {
  return async (context, next) => {
    const cost = costOf(context);
    const { waitSeconds } = cost === 0 ? { waitSeconds: 0 } : limiter(who(context), cost);
    if (waitSeconds === 0) return next();
    return context.text(`Too many requests: try again in ${waitSeconds} s.\n`, 429, {
      'Retry-After': String(waitSeconds),
    });
  };
}
