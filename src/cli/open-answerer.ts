import type { Config } from '../config.ts';
import type { Answerer } from '../domain/answer.ts';
import type { WatchedLibrary } from '../library/watch.ts';
import type { Log } from '../log.ts';
import { openArticles } from './open-articles.ts';
import { standardStreams } from './streams.ts';

export type OpenedAnswerer = { readonly articles: WatchedLibrary; readonly answerer: Answerer };

/** The articles as they are, also after their folder has changed, and what answers from them. Throws StartError. */
export async function openAnswerer(config: Config, log: Log): Promise<OpenedAnswerer> {
  const since = Date.now();
  const library = await openArticles(config, standardStreams);
  const { watchLibrary } = await import('../library/watch.ts');
  const articles = await watchLibrary(library, {
    since,
    cacheFolder: config.cacheFolder,
    onSwap: (next) =>
      log.info({ articles: next.articles.size }, 'the articles have changed and were read again'),
    onError: (error) =>
      log.error({ error }, 'the articles have changed and cannot be read: the old ones stay'),
  });
  const { createAnswerer } = await import('../answer/answerer.ts');
  return { articles, answerer: createAnswerer(articles.current, config) };
}
