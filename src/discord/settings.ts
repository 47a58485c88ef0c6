import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import { StartError } from '../errors.ts';

/** Who sees answers in a server, unless whoever asks chooses otherwise. */
export type Answers = 'public' | 'private';

/** What servers have chosen. */
export type Settings = {
  readonly answersIn: (serverId: string | undefined) => Answers;
  /** Resolves when it is on the disk; rejects where it cannot be, and then nothing has changed. */
  readonly setAnswers: (serverId: string, answers: Answers) => Promise<void>;
};

const form = z.strictObject({
  /** Servers in which answers are private; in all others they are public. */
  privateServers: z.array(z.string().regex(/^\d{1,20}$/)),
});

/**
 * Reads what servers have chosen. A file that is not there counts as empty. Throws StartError for one that cannot be
 * understood: writing over it would lose what somebody has chosen.
 */
export async function openSettings(file: string): Promise<Settings> {
  let privateServers: ReadonlySet<string> = new Set(await readSettings(file));
  let writing: Promise<void> = Promise.resolve();
  const write = async (serverId: string, answers: Answers) => {
    const next = new Set(privateServers);
    if (answers === 'private') next.add(serverId);
    else next.delete(serverId);
    await writeWhole(file, `${JSON.stringify({ privateServers: [...next] }, null, 2)}\n`);
    privateServers = next;
  };
  return {
    answersIn: (serverId) => (serverId !== undefined && privateServers.has(serverId) ? 'private' : 'public'),
    setAnswers(serverId, answers) {
      // One after the other, or the later one would undo the earlier.
      const written = writing.then(() => write(serverId, answers));
      writing = written.catch(() => {});
      return written;
    },
  };
}

async function readSettings(file: string): Promise<string[]> {
  const content = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw new StartError(`The servers’ settings in ${file} cannot be read: make the file readable.`, {
      cause,
    });
  });
  if (content === undefined) return [];
  try {
    return form.parse(JSON.parse(content)).privateServers;
  } catch (cause) {
    throw new StartError(`The servers’ settings in ${file} are damaged: correct the file, or remove it.`, {
      cause,
    });
  }
}

/** Either the old or the new file is there whenever the power fails: written beside, flushed, renamed, folder flushed. */
async function writeWhole(file: string, content: string): Promise<void> {
  const folder = dirname(file);
  const beside = `${file}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  try {
    const handle = await open(beside, 'w', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
  await flushFolder(folder);
}

/** Windows cannot open folders; there the renaming is flushed with the file. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** For a bot that nobody has given a file: what servers choose is forgotten when it ends. */
export function settingsInMemory(): Settings {
  const privateServers = new Set<string>();
  return {
    answersIn: (serverId) => (serverId !== undefined && privateServers.has(serverId) ? 'private' : 'public'),
    async setAnswers(serverId, answers) {
      if (answers === 'private') privateServers.add(serverId);
      else privateServers.delete(serverId);
    },
  };
}
