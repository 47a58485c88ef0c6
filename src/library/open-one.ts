import { dirname } from 'node:path';
import { readOne } from '../corpus/read.ts';
import { createTagger } from '../text/tag.ts';
import { buildLibrary } from './build.ts';
import type { Library } from './library.ts';
import { readSentences } from './read-sentences.ts';

/** Makes a library of one file; nothing is kept. Throws InputError for a file that cannot be used. */
export async function openOne(path: string): Promise<Library> {
  const { articles, aliases } = await readOne(path);
  const tag = await createTagger();
  const read = articles.map((article) => readSentences(article, tag));
  return buildLibrary({ folder: dirname(path), articles, skipped: [], aliases, read });
}
