import { readFolder } from '../corpus/read.ts';
import type { Article } from '../domain/article.ts';
import type { Tagger } from '../text/tag.ts';
import { assembleLibrary, numberSentences } from './assemble.ts';
import { type Cache, openCache } from './cache.ts';
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
  const { articles, skipped, aliases } = await readFolder(folder);
  const cache = await openCache(cacheFolder, folder);
  const { read, hasNew } = await readAll(articles, cache, progress);
  const parts = { folder, articles, skipped, aliases, read };
  const numbered = numberSentences(parts);
  const fingerprint = fingerprintOf(articles, aliases);
  const kept = cache.extraction(fingerprint);
  const extraction = kept ?? (await import('./extraction.ts')).extract(numbered.sentences, aliases);
  const library = assembleLibrary(parts, numbered, extraction);
  if (hasNew || kept === undefined) {
    const pairs = articles.map((article, at) => [article, read[at] ?? []] as const);
    await cache.save({ fingerprint, extraction, read: pairs });
  }
  return library;
}

async function readAll(articles: readonly Article[], cache: Cache, progress: Progress = () => {}) {
  const read: (readonly ReadSentence[])[] = [];
  let reading: Reading | undefined;
  for (const [done, article] of articles.entries()) {
    progress(done, articles.length);
    const kept = cache.sentences(article);
    if (kept !== undefined) read.push(kept);
    else {
      reading ??= await loadReading();
      await breathe();
      read.push(reading.readSentences(article, reading.tag));
    }
  }
  progress(articles.length, articles.length);
  return { read, hasNew: reading !== undefined };
}

type Reading = {
  readonly readSentences: (article: Article, tag: Tagger) => ReadSentence[];
  readonly tag: Tagger;
};

/** The tagger's word lists take 0.2 s to load: an unchanged folder never needs them. */
async function loadReading(): Promise<Reading> {
  const [{ readSentences }, { createTagger }] = await Promise.all([
    import('./read-sentences.ts'),
    import('../text/tag.ts'),
  ]);
  return { readSentences, tag: await createTagger() };
}

/** Lets other work go on between two articles: a bot keeps answering while a changed folder is read. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
