import { readFolder } from '../corpus/read.ts';
import type { Article } from '../domain/article.ts';
import type { Tagger } from '../text/tag.ts';
import { buildLibrary } from './build.ts';
import { openCache } from './cache.ts';
import type { Library, Progress } from './library.ts';
import { type ReadSentence, readSentences } from './read-sentences.ts';

/** Raised whenever sentences, tokens or tags come out differently: what was kept is then read again. */
const readingVersion = '1';

export type OpenOptions = {
  /** The corpus folder, absolute. */
  readonly folder: string;
  /** Where what was read is kept between runs; outside the corpus folder. */
  readonly cacheFolder: string;
  readonly progress?: Progress;
};

/** Reads a folder of articles into a library. Throws StartError where the folder has no article that can be read. */
export async function openLibrary({ folder, cacheFolder, progress }: OpenOptions): Promise<Library> {
  const { articles, skipped, aliases } = await readFolder(folder);
  const cache = await openCache(cacheFolder, folder, readingVersion);
  const read = new Map<string, readonly ReadSentence[]>();
  let tag: Tagger | undefined;
  let isNew = false;
  for (const [done, article] of articles.entries()) {
    progress?.(done, articles.length);
    const kept = cache.get(article.sha256, article.raw);
    if (kept === undefined) {
      tag ??= await loadTagger();
      isNew = true;
      await breathe();
    }
    read.set(article.sha256, kept ?? readSentences(article, tag ?? noTagger));
  }
  progress?.(articles.length, articles.length);
  if (isNew) await cache.save(read);
  const inOrder = articles.map(({ sha256 }: Article) => read.get(sha256) ?? []);
  return buildLibrary({ folder, articles, skipped, aliases, read: inOrder });
}

/** The tagger's word lists take 0.2 s to load: an unchanged folder never needs them. */
async function loadTagger(): Promise<Tagger> {
  const { createTagger } = await import('../text/tag.ts');
  return createTagger();
}

function noTagger(): never {
  throw new Error('the tagger is loaded before it is used');
}

/** Lets other work go on between two articles: a bot keeps answering while a changed folder is read. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
