import { breathe } from '../corpus/breathe.ts';
import { readFolder } from '../corpus/read.ts';
import type { Article } from '../domain/article.ts';
import type { Tagger } from '../text/tag.ts';
import { assembleLibrary } from './assemble.ts';
import { type Cache, openCache } from './cache.ts';
import { type Collected, createCollection } from './collect.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Library, Progress } from './library.ts';
import type { ReadSentence } from './read-sentences.ts';

export type OpenOptions = {
  /** The corpus folder, absolute. */
  readonly folder: string;
  /** Where what was read is kept between runs; outside the corpus folder. */
  readonly cacheFolder: string;
  readonly progress?: Progress;
};

/**
 * Reads a folder of articles into a library. What was kept of an unchanged folder is used again, and the modules that
 * find it are not even loaded. Throws StartError where the folder has no article that can be read.
 */
export async function openLibrary({ folder, cacheFolder, progress }: OpenOptions): Promise<Library> {
  const cache = openCache(cacheFolder, folder);
  const { texts, ...corpus } = await readFolder(folder, () => {}, cache.text);
  const { articles, aliases } = corpus;
  const { collected, hasNew } = await collect(articles, cache, progress);
  const kept = cache.extraction(fingerprintOf(articles, aliases));
  const extraction = kept ?? (await import('./extraction.ts')).extract(collected.sentences, aliases);
  const library = assembleLibrary({ folder, ...corpus }, collected, extraction);
  if (hasNew || kept === undefined) await cache.save(library, texts);
  return library;
}

async function collect(
  articles: readonly Article[],
  cache: Cache,
  progress: Progress = () => {},
): Promise<{ collected: Collected; hasNew: boolean }> {
  const collection = createCollection(cache.words());
  let read: Reading | undefined;
  for (const [done, article] of articles.entries()) {
    progress(done, articles.length);
    const kept = cache.sentences(article);
    if (kept === undefined) {
      read ??= await loadReading();
      await breathe();
    }
    collection.add(article.id, kept ?? read?.article(article) ?? []);
  }
  read?.close();
  progress(articles.length, articles.length);
  return { collected: collection.finish(), hasNew: read !== undefined };
}

/** By how much memory may grow before it is cleared up, in percent of what is in use. */
const heapGrowth = 20;

type Reading = {
  readonly article: (article: Article) => ReadSentence[];
  /** No more will be read. */
  readonly close: () => void;
};

/** The tagger's word lists take 0.2 s to load: an unchanged folder never needs them. */
async function loadReading(): Promise<Reading> {
  const [{ readSentences }, { createTagger }, { setFlagsFromString }] = await Promise.all([
    import('./read-sentences.ts'),
    import('../text/tag.ts'),
    import('node:v8'),
  ]);
  // Tagging leaves much garbage behind, which V8 would let pile up to several times what a library needs.
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
  const tag: Tagger = await createTagger();
  return {
    article: (article) => readSentences(article, tag),
    // Answering leaves little behind: clearing up so often would only make people wait. 0: V8 decides.
    close: () => setFlagsFromString('--heap-growing-percent=0'),
  };
}
