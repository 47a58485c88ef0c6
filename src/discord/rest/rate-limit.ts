/** Longer than this no reply waits: what is due in 3 s is worth nothing later. In milliseconds. */
export const longestWait = 2000;

/**
 * Discord, or what stands before it, answered 429. Where it does not say for how long, repeating would be repeated
 * without a pause and without end; where it says a day, waiting would take a day.
 */
export class RateLimited extends Error {
  override readonly name = 'RateLimited';
  readonly status = 429;

  /** How long to wait, in milliseconds; undefined when nothing usable was said, or too much. */
  readonly wait: number | undefined;
  /** `shared` is somebody else's doing, and does not count towards a ban. */
  readonly scope: string;

  constructor(wait: number | undefined, scope: string) {
    super('Discord asks for a pause');
    this.wait = wait;
    this.scope = scope;
  }
}

/** Reads the pause from the header, in seconds, and if that is of no use from the body. */
export function rateLimitOf(headers: Pick<Headers, 'get'>, text: string): RateLimited {
  const seconds = [headers.get('retry-after'), retryAfterIn(text)].map(Number).find(isPause);
  const wait = seconds === undefined ? undefined : Math.ceil(seconds * 1000);
  const scope = headers.get('x-ratelimit-scope') ?? 'user';
  return new RateLimited(wait !== undefined && wait <= longestWait ? wait : undefined, scope);
}

/** NaN, nothing, less than nothing and "at once" are no pause. */
const isPause = (seconds: number) => Number.isFinite(seconds) && seconds > 0;

function retryAfterIn(body: string): unknown {
  try {
    return JSON.parse(body)?.retry_after;
  } catch {
    return undefined;
  }
}
