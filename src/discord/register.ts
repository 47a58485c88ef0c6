import { isDeepStrictEqual } from 'node:util';
import { ApplicationCommandType, DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js';
import * as z from 'zod';
import type { Command } from '../domain/command.ts';
import { StartError } from '../errors.ts';
import { allCommandsJson } from './own-commands.ts';
import { createApi } from './rest/api.ts';
import { notStarted } from './start-error.ts';

export type Registering = {
  readonly token: string;
  /** One server, where a change shows at once; else all of them. */
  readonly guildId?: string;
  readonly apiUrl?: string;
  readonly commands: readonly Command[];
};

/** Commands as people see them: "/who"; one that is used on a message has no slash. */
export type Registered = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
};

/**
 * Makes Discord know these commands and no others. Sends nothing when it knows them already: Discord limits how often
 * commands are made. Throws StartError when Discord refuses or cannot be reached.
 */
export async function registerCommands({
  token,
  guildId,
  apiUrl,
  commands,
}: Registering): Promise<Registered> {
  const api = createApi({ token, ...(apiUrl !== undefined && { apiUrl }) });
  const get = (route: `/${string}`) => api({ method: 'get', route, asBot: true });
  try {
    const { id } = application.parse(await get(Routes.currentApplication()));
    const route =
      guildId === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
    const all = allCommandsJson(commands);
    const known = knownCommands.parse(await get(`${route}?with_localizations=true`));
    const wanted = guildId === undefined ? all : all.map(withoutPlaces);
    const before = guildId === undefined ? known : known.map((command) => ({ ...command, ...noPlaces }));
    const changes = compare(before, knownCommands.parse(wanted));
    const { added, changed, removed } = changes;
    if (added.length + changed.length + removed.length > 0)
      await api({ method: 'put', route, body: wanted, asBot: true });
    return changes;
  } catch (error) {
    if (guildId !== undefined && isNotInServer(error)) {
      throw new StartError(
        `The bot is not in the server ${guildId}: invite it with the scope applications.commands, or correct DISCORD_GUILD_ID.`,
        { cause: error },
      );
    }
    throw notStarted(error, apiUrl);
  }
}

function isNotInServer(error: unknown): boolean {
  const codes: unknown[] = [RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.UnknownGuild];
  return error instanceof DiscordAPIError && codes.includes(error.code);
}

/** Where a command can be used and how it is installed is only asked of those that are known everywhere. */
function withoutPlaces<Body extends { contexts?: unknown; integration_types?: unknown }>(body: Body) {
  const { contexts, integration_types, ...rest } = body;
  return rest;
}

const noPlaces = { contexts: [], integration_types: [] };

const application = z.object({ id: z.string() });

const absentMeans = <Value extends z.ZodType>(schema: Value, meaning: z.output<Value>) =>
  schema.nullish().transform((value) => value ?? meaning);

const texts = absentMeans(z.record(z.string(), z.string()), {});
/** A set: Discord may give it back in another order. */
const numbers = absentMeans(
  z.array(z.number()).transform((list) => list.toSorted((a, b) => a - b)),
  [],
);

const knownOption = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: texts,
  description_localizations: texts,
  description: z.string(),
  required: absentMeans(z.boolean(), false),
  autocomplete: absentMeans(z.boolean(), false),
  min_value: absentMeans(z.number(), Number.NEGATIVE_INFINITY),
  max_value: absentMeans(z.number(), Number.POSITIVE_INFINITY),
  min_length: absentMeans(z.number(), 0),
  max_length: absentMeans(z.number(), 6000),
});

/** The fields that we set, and what Discord takes an absent one for: so what it answers equals what it was sent. */
const knownCommand = z.object({
  type: absentMeans(z.number(), 1),
  name: z.string(),
  name_localizations: texts,
  /** Commands on messages have none. */
  description: absentMeans(z.string(), ''),
  description_localizations: texts,
  contexts: numbers,
  integration_types: numbers,
  options: absentMeans(z.array(knownOption), []),
});
const knownCommands = z.array(knownCommand);

type KnownCommand = z.output<typeof knownCommand>;

function calledCommand({ type, name }: KnownCommand): string {
  const isSlash: boolean = type === ApplicationCommandType.ChatInput;
  return isSlash ? `/${name}` : name;
}

function compare(before: readonly KnownCommand[], wanted: readonly KnownCommand[]): Registered {
  const key = ({ type, name }: KnownCommand) => `${type} ${name}`;
  const known = new Map(before.map((command) => [key(command), command]));
  const kept = wanted.filter((command) => known.has(key(command)));
  const isSame = (command: KnownCommand) => isDeepStrictEqual(known.get(key(command)), command);
  const wantedKeys = new Set(wanted.map(key));
  const names = (some: readonly KnownCommand[]) => some.map(calledCommand);
  return {
    added: names(wanted.filter((command) => !known.has(key(command)))),
    changed: names(kept.filter((command) => !isSame(command))),
    removed: names(before.filter((command) => !wantedKeys.has(key(command)))),
    unchanged: names(kept.filter(isSame)),
  };
}
