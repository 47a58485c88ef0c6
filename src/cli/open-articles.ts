import type { Config } from '../config.ts';
import type { Library } from '../library/library.ts';
import { createProgressBar } from './progress-bar.ts';
import type { Streams } from './streams.ts';

/** Opens the articles, with a progress bar where that takes long. Throws StartError. */
export async function openArticles(config: Config, streams: Streams): Promise<Library> {
  const { openLibrary } = await import('../library/open.ts');
  const { progress, end } = createProgressBar(streams);
  try {
    return await openLibrary({ folder: config.corpusFolder, cacheFolder: config.cacheFolder, progress });
  } finally {
    end();
  }
}
