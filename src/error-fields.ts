type ErrorFields = {
  readonly name: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly method?: string;
  /** Without ids and tokens. */
  readonly route?: string;
  /** Of an error of ours: the places in the code, without the message, which may hold what somebody wrote. */
  readonly at?: readonly string[];
  readonly cause?: ErrorFields;
};

/**
 * What may be logged of an error, chosen field by field. An error of Discord's API carries the interaction's token in
 * its address, and the message's text in its request; others may repeat a question in their message.
 */
export function errorFields(error: unknown): ErrorFields {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = field(error, 'code');
  const status = field(error, 'status');
  const method = field(error, 'method');
  const url = field(error, 'url');
  const fromDiscord = status !== undefined;
  return {
    name: error.name,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(typeof status === 'number' && { status }),
    ...(typeof method === 'string' && { method }),
    ...(typeof url === 'string' && { route: routeTemplate(url) }),
    ...(!fromDiscord && { at: placesIn(error) }),
    ...(error.cause instanceof Error && error.cause !== error && { cause: errorFields(error.cause) }),
  };
}

const mostPlaces = 6;

/** The lines after the message, so that a message of several lines cannot pass for them. */
function placesIn({ message, stack = '' }: Error): string[] {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  const lines = stack.slice(start + message.length).split('\n');
  return lines.flatMap((line) => /^ *(at .*:\d+:\d+\)?)$/.exec(line)?.[1] ?? []).slice(0, mostPlaces);
}

function field(error: Error, name: string): unknown {
  return Object.getOwnPropertyDescriptor(error, name)?.value;
}

/**
 * A route without its ids and secrets, for logs, counters and breakers: `/webhooks/:id/:token/messages/@original`.
 * Takes a path or a whole address, with or without the version.
 */
export function routeTemplate(address: string): string {
  const path = address.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/s, '');
  return path
    .replace(/^(?:\/api)?(?:\/v\d+)?(?=\/)/, '')
    .replace(/^\/(interactions|webhooks)\/[^/]+\/[^/]+/, '/$1/:id/:token')
    .replace(/\/\d+(?=\/|$)/g, '/:id');
}
