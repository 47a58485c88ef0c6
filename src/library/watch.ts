import { watch } from 'chokidar';
import type { Library } from './library.ts';
import { openLibrary } from './open.ts';

/** Changes that come together are read together: an editor writes a file in several steps. In milliseconds. */
const quiet = 300;

/** A file's time of change is behind the clock by up to a tick of the system. In milliseconds. */
const slack = 50;

export type WatchOptions = {
  /** When the first library began to be read, in milliseconds since 1970: what has changed since then is read again. */
  readonly since: number;
  readonly cacheFolder: string;
  readonly onSwap: (library: Library) => void;
  readonly onError: (error: unknown) => void;
};

export type WatchedLibrary = {
  /** The newest library that could be read. */
  readonly current: () => Library;
  readonly close: () => Promise<void>;
};

/**
 * Watches a library's folder. When it changes, or has changed while the first library was read, a new library is built beside the old one and takes its place; when that
 * fails the old one stays and `onError` is told why.
 */
export async function watchLibrary(
  first: Library,
  { since, cacheFolder, onSwap, onError }: WatchOptions,
): Promise<WatchedLibrary> {
  const { folder } = first;
  let current = first;
  let timer: NodeJS.Timeout | undefined;
  let reading: Promise<void> = Promise.resolve();

  const read = async (): Promise<void> => {
    try {
      const next = await openLibrary({ folder, cacheFolder });
      if (isSame(next, current)) return;
      current = next;
      onSwap(next);
    } catch (error) {
      onError(error);
    }
  };
  const watcher = watch(folder, {
    ignored: (path) => /(?:^|[/\\])\.[^/\\]/.test(path.slice(folder.length)),
  });
  const readSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading.then(read);
    }, quiet);
  };
  // At first every file and folder is reported as it stands; a folder has changed when a file of it has gone.
  let isReady = false;
  watcher.on('all', (_event, _path, stats) => {
    if (isReady || (stats?.ctimeMs ?? 0) >= since - slack) readSoon();
  });
  watcher.on('error', onError);
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  isReady = true;

  return {
    current: () => current,
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
      await reading;
    },
  };
}

/** The same answers, and the same files left out. */
function isSame(one: Library, other: Library): boolean {
  const skipped = ({ skipped: files }: Library) => JSON.stringify(files);
  return one.fingerprint === other.fingerprint && skipped(one) === skipped(other);
}
