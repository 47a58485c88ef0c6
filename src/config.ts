import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import * as z from 'zod';
import { StartError } from './errors.ts';

/** From the most talkative to none at all; pino's names. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export type DiscordConfig = {
  readonly token?: string;
  readonly guildId?: string;
  readonly apiUrl?: string;
  /** Which shards of how many this process runs; absent: all, and as many as Discord recommends. */
  readonly shards?: { readonly ids?: readonly number[]; readonly count?: number };
  /** Where /livez, /readyz and /metrics are; absent: nowhere. */
  readonly health?: { readonly port: number; readonly host: string };
};

export type WebConfig = { readonly port?: number; readonly publicUrl?: string };

/** What whoever runs the program has decided, checked. Folders are absolute. */
export type Config = {
  readonly corpusFolder: string;
  readonly cacheFolder: string;
  /** Where what people have chosen is kept. Losing it matters, unlike the cache. */
  readonly stateFolder: string;
  readonly discord: DiscordConfig;
  readonly web: WebConfig;
  /** Questions that the articles answer with a smaller chance are refused, 0 to 1; absent: what training chose. */
  readonly refuseBelow?: number;
  /** Absent when nobody chose one: each program has its own default. */
  readonly logLevel?: LogLevel;
  /** False when NO_COLOR is set: see no-color.org. */
  readonly colour: boolean;
};

export type Environment = Readonly<Record<string, string | undefined>>;

export type ConfigChoices = {
  /** The folder after `--corpus`; it goes before CORPUS_DIR. */
  readonly corpus?: string | undefined;
  readonly environment?: Environment;
  /** Where `.env` is looked for, and what folders are relative to. */
  readonly workingFolder?: string;
};

/** Three groups of letters, digits, "-" and "_", with dots between them. */
const discordTokenForm = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const printable = /^[\x21-\x7e]+$/;

/** What is wrong with a token, and the remedy; never a part of the token itself. */
function tokenProblem(token: string, atDiscord: boolean): string | undefined {
  if (token.trim() === '')
    return 'is set but empty: put the bot’s token there, or remove it to use the console.';
  if (/^["'“‘]|["'”’]$/.test(token)) return 'stands in quotation marks: remove them.';
  if (/^(?:bot|bearer)\s/i.test(token)) return 'begins with “Bot”: give the token alone.';
  if (/\s/.test(token)) return 'holds a blank or a line break: copy it again in one piece.';
  // A stand-in or a proxy may hand out tokens of its own form.
  if (!(atDiscord ? discordTokenForm : printable).test(token))
    return 'does not look like a bot’s token: copy it from the page “Bot” of your application, not the public key or the client secret.';
  return undefined;
}

/** "0,2,4-6" are 0, 2, 4, 5 and 6. */
function shardsNamed(text: string): number[] {
  const ids = text.split(',').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
  return [...new Set(ids)];
}

function isOrigin(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, href, protocol } = new URL(url);
  return /^https?:$/.test(protocol) && href === `${origin}/`;
}

const variablesFor = (atDiscord: boolean) =>
  z.object({
    CORPUS_DIR: z.string().optional(),
    CACHE_DIR: z.string().optional(),
    STATE_DIR: z.string().optional(),
    DISCORD_TOKEN: z
      .string()
      .check(({ value, issues }) => {
        const message = tokenProblem(value, atDiscord);
        if (message !== undefined) issues.push({ code: 'custom', message, input: undefined });
      })
      .optional(),
    DISCORD_GUILD_ID: z
      .string()
      .regex(/^\d{17,20}$/, {
        error: 'must be a server’s id, 17 to 20 digits: copy it with “Copy Server ID” in Discord.',
      })
      .optional(),
    DISCORD_API_URL: z
      .url({
        protocol: /^https?$/,
        error: 'must be an address such as https://discord.com/api, without a version.',
      })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    SHARDS: z
      .string()
      .regex(/^\s*\d{1,4}(?:\s*-\s*\d{1,4})?(?:\s*,\s*\d{1,4}(?:\s*-\s*\d{1,4})?)*\s*$/, {
        error: 'must be numbers from 0, such as 0,1,2 or 0-7.',
      })
      .transform(shardsNamed)
      .refine((ids) => ids.length > 0, { error: 'has a range that ends before it begins.' })
      .optional(),
    SHARD_COUNT: z
      .string()
      .regex(/^(?:auto|[1-9]\d{0,3})$/, { error: 'must be a number from 1, or auto.' })
      .transform((count) => (count === 'auto' ? undefined : Number(count)))
      .optional(),
    HEALTH_PORT: z
      .string()
      .regex(/^\d{1,5}$/, { error: 'must be a port, 1 to 65535.' })
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535, { error: 'must be a port, 1 to 65535.' })
      .optional(),
    HEALTH_HOST: z
      .string()
      .regex(/^[\w.:-]+$/, { error: 'must be an address of this machine, such as 127.0.0.1.' })
      .optional(),
    WEB_PORT: z
      .string()
      .refine((text) => /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65_535, {
        error: 'must be the number of a port, 1 to 65535.',
      })
      .transform(Number)
      .optional(),
    PUBLIC_URL: z
      .string()
      .refine(isOrigin, {
        error: 'must be the page’s address such as https://articles.example, without a path.',
      })
      .transform((url) => new URL(url).origin)
      .optional(),
    REFUSE_BELOW: z
      .string()
      .regex(/^\s*(?:0?\.\d{1,6}|[01](?:\.0{1,6})?)\s*$/, {
        error: 'must be a number from 0, refuse nothing, to 1, refuse nearly everything, such as 0.2.',
      })
      .transform(Number)
      .optional(),
    LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}.` }).optional(),
    NO_COLOR: z.string().optional(),
  });

/** Every variable that is ours to read; `.env.example` explains each. */
export const variableNames: readonly string[] = Object.keys(variablesFor(true).shape);

/**
 * Reads the environment and, below it, the file `.env`.
 * Throws StartError with every problem on a line of its own, each with its remedy.
 */
export async function readConfig(choices: ConfigChoices = {}): Promise<Config> {
  const { corpus, environment = process.env, workingFolder = process.cwd() } = choices;
  const values = withoutEmpty({ ...(await readEnvFile(workingFolder)), ...environment });
  const result = variablesFor(values.DISCORD_API_URL === undefined).safeParse(values);
  const corpusFolder = resolve(workingFolder, corpus ?? values.CORPUS_DIR ?? ownCorpus(workingFolder));
  const cacheFolder = resolve(workingFolder, values.CACHE_DIR ?? join(platformCache(values), 'verbatim'));
  const stateFolder = resolve(workingFolder, values.STATE_DIR ?? join(platformState(values), 'verbatim'));

  const problems = (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);
  if (isInside(cacheFolder, corpusFolder))
    problems.push('CACHE_DIR lies inside the corpus folder: choose a folder outside it.');
  if (isInside(stateFolder, corpusFolder))
    problems.push('STATE_DIR lies inside the corpus folder: choose a folder outside it.');
  if (!result.success || problems.length > 0) throw new StartError(problems.join('\n'));

  const { DISCORD_TOKEN, DISCORD_GUILD_ID, DISCORD_API_URL, LOG_LEVEL, NO_COLOR } = result.data;
  const { SHARDS, SHARD_COUNT, HEALTH_PORT, HEALTH_HOST = '127.0.0.1' } = result.data;
  const { WEB_PORT, PUBLIC_URL, REFUSE_BELOW } = result.data;
  return {
    corpusFolder,
    cacheFolder,
    stateFolder,
    discord: {
      ...(DISCORD_TOKEN !== undefined && { token: DISCORD_TOKEN }),
      ...(DISCORD_GUILD_ID !== undefined && { guildId: DISCORD_GUILD_ID }),
      ...(DISCORD_API_URL !== undefined && { apiUrl: DISCORD_API_URL }),
      ...((SHARDS !== undefined || SHARD_COUNT !== undefined) && {
        shards: {
          ...(SHARDS !== undefined && { ids: SHARDS }),
          ...(SHARD_COUNT !== undefined && { count: SHARD_COUNT }),
        },
      }),
      ...(HEALTH_PORT !== undefined && { health: { port: HEALTH_PORT, host: HEALTH_HOST } }),
    },
    web: {
      ...(WEB_PORT !== undefined && { port: WEB_PORT }),
      ...(PUBLIC_URL !== undefined && { publicUrl: PUBLIC_URL }),
    },
    ...(REFUSE_BELOW !== undefined && { refuseBelow: REFUSE_BELOW }),
    ...(LOG_LEVEL !== undefined && { logLevel: LOG_LEVEL }),
    colour: NO_COLOR === undefined,
  };
}

/** An empty variable counts as not set. Not so the token: who sets it wants the bot, and should hear that it is empty. */
function withoutEmpty(values: Environment): Environment {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => name === 'DISCORD_TOKEN' || value?.trim()),
  );
}

async function readEnvFile(folder: string): Promise<Environment> {
  const file = join(folder, '.env');
  if (!existsSync(file)) return {};
  const { parse } = await import('dotenv');
  try {
    return parse(readFileSync(file));
  } catch (cause) {
    throw new StartError('The file .env cannot be read: make it readable, or remove it.', { cause });
  }
}

/** `corpus` where the program was started, else the folder that came with the program. */
function ownCorpus(workingFolder: string): string {
  const here = import.meta.dirname;
  // The sources, and what is built from them, stand one folder below the project.
  const places = [workingFolder, join(here, '..')].map((folder) => join(folder, 'corpus'));
  return places.find((folder) => existsSync(folder)) ?? 'corpus';
}

/** Where this platform keeps what can be made again. */
function platformCache({ XDG_CACHE_HOME, LOCALAPPDATA }: Environment): string {
  // A relative XDG_CACHE_HOME is to be ignored, says the XDG base directory specification.
  if (XDG_CACHE_HOME !== undefined && isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  if (process.platform === 'win32' && LOCALAPPDATA !== undefined) return LOCALAPPDATA;
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}

/** Where this platform keeps what a program must remember and nobody edits. */
function platformState({ XDG_STATE_HOME, LOCALAPPDATA }: Environment): string {
  if (XDG_STATE_HOME !== undefined && isAbsolute(XDG_STATE_HOME)) return XDG_STATE_HOME;
  if (process.platform === 'win32' && LOCALAPPDATA !== undefined) return LOCALAPPDATA;
  const own = process.platform === 'darwin' ? ['Library', 'Application Support'] : ['.local', 'state'];
  return join(homedir(), ...own);
}

function isInside(folder: string, outer: string): boolean {
  const way = relative(outer, folder);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}
