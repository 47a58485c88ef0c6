import { watch } from 'chokidar';
import type { Library } from './library.ts';
import { openLibrary } from './open.ts';

/** Changes that come together are read together: an editor writes a file in several steps. In milliseconds. */
const quiet = 300;

export type WatchOptions = {
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
 * Watches a library's folder. When it changes, a new library is built beside the old one and takes its place; when that
 * fails the old one stays and `onError` is told why.
 */
export async function watchLibrary(
  first: Library,
  { cacheFolder, onSwap, onError }: WatchOptions,
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
    ignoreInitial: true,
    ignored: (path) => /(?:^|[/\\])\.[^/\\]/.test(path.slice(folder.length)),
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading.then(read);
    }, quiet);
  });
  watcher.on('error', onError);
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));

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
