import type { createInteractions, Result } from './interactions.ts';
import { invalidBody } from './interactions.ts';
import { commandProblems } from './rules.ts';

export type Request = {
  readonly body: unknown;
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
};

type Route = {
  /** For a plan of faults: which route, whatever the ids in it. */
  readonly name: string;
  readonly method: string;
  readonly path: RegExp;
  /** Interaction routes are opened by the interaction's token instead. */
  readonly needsToken: boolean;
  readonly handle: (request: Request) => Result;
};

export type RouteOptions = {
  readonly interactions: ReturnType<typeof createInteractions>;
  readonly applicationId: string;
  readonly guildId: string;
  readonly gatewayUrl: () => string;
  /** Takes what the bot writes into a channel of itself. */
  readonly posted: (channelId: string, body: unknown) => Result;
};

/** The part of Discord's HTTP API that this bot uses, below /api/v10. */
export function createRoutes({ interactions, applicationId, guildId, gatewayUrl, posted }: RouteOptions) {
  /** By path: the global ones and those of each server. */
  const commands = new Map<string, object[]>();
  let lastId = 900n;

  const putCommands = (scope: string, body: unknown): Result => {
    const problems = commandProblems(body);
    if (problems.length > 0) {
      interactions.problems.push(...problems);
      return invalidBody(problems);
    }
    commands.set(scope, (body as object[]).map(asStored));
    return { status: 200, body: commands.get(scope) };
  };
  /** With what Discord adds to a command: ids, and its defaults. False and absent are the same to it. */
  const asStored = (command: object) => {
    const { options = [] } = command as { options?: object[] };
    const id = String(++lastId);
    const plain = options.map((option) =>
      Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false)),
    );
    const added = { id, application_id: applicationId, version: id, nsfw: false };
    const defaults = {
      default_member_permissions: null,
      dm_permission: true,
      contexts: null,
      integration_types: [0],
    };
    return { ...defaults, ...command, ...added, options: plain };
  };
  /** Translations come only to who asks for them. */
  const asAsked = (scope: string, query: URLSearchParams): object[] => {
    const all = commands.get(scope) ?? [];
    return query.get('with_localizations') === 'true' ? all : JSON.parse(JSON.stringify(all, withoutTexts));
  };
  const withoutTexts = (key: string, value: unknown) => (key.endsWith('_localizations') ? null : value);
  const inServer = (server: string | undefined, handle: () => Result): Result =>
    server === guildId ? handle() : { status: 403, body: { code: 50001, message: 'Missing Access' } };
  const ok = (body: unknown): Result => ({ status: 200, body });

  const routes: readonly Route[] = [
    route('gateway', 'GET', '/gateway/bot', () =>
      ok({
        url: gatewayUrl(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
      }),
    ),
    route('application', 'GET', '/applications/@me', () => ok({ id: applicationId, name: 'verbatim' })),
    route('commands', 'GET', '/applications/:id/commands', ({ query }) => ok(asAsked('global', query))),
    route('commands', 'PUT', '/applications/:id/commands', ({ body }) => putCommands('global', body)),
    route('commands', 'GET', '/applications/:id/guilds/:id/commands', ({ parts: [, server], query }) =>
      inServer(server, () => ok(asAsked(`server ${server}`, query))),
    ),
    route('commands', 'PUT', '/applications/:id/guilds/:id/commands', ({ parts: [, server], body }) =>
      inServer(server, () => putCommands(`server ${server}`, body)),
    ),
    route('post', 'POST', '/channels/:id/messages', ({ parts: [channel = ''], body }) =>
      posted(channel, body),
    ),
    open('callback', 'POST', '/interactions/:id/:token/callback', ({ parts: [id = '', token = ''], body }) =>
      interactions.callback(id, token, (body ?? {}) as object),
    ),
    open('edit', 'PATCH', '/webhooks/:id/:token/messages/@original', ({ parts: [, token = ''], body }) =>
      interactions.edit(token, body),
    ),
    open('remove', 'DELETE', '/webhooks/:id/:token/messages/@original', ({ parts: [, token = ''] }) =>
      interactions.remove(token),
    ),
    open('follow-up', 'POST', '/webhooks/:id/:token', ({ parts: [, token = ''], body }) =>
      interactions.followUp(token, body),
    ),
  ];
  return routes;
}

function route(
  name: string,
  method: string,
  path: string,
  handle: Route['handle'],
  needsToken = true,
): Route {
  const pattern = path.replace(/:id/g, '(\\d+)').replace(/:token/g, '([^/]+)');
  return { name, method, path: new RegExp(`^/api/v10${pattern}$`), needsToken, handle };
}

const open = (name: string, method: string, path: string, handle: Route['handle']) =>
  route(name, method, path, handle, false);
