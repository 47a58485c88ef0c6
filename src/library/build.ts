import { assembleLibrary, type Contents } from './assemble.ts';
import { createCollection } from './collect.ts';
import { extract } from './extraction.ts';
import type { Library } from './library.ts';
import type { ReadSentence } from './read-sentences.ts';

export type Parts = Contents & {
  /** The sentences of each article, in the order of `articles`. */
  readonly read: readonly (readonly ReadSentence[])[];
};

/** Makes a library of articles that have been read, and finds what they name and quote. */
export function buildLibrary({ read, ...contents }: Parts): Library {
  const collection = createCollection();
  contents.articles.forEach(({ id }, at) => {
    collection.add(id, read[at] ?? []);
  });
  const collected = collection.finish();
  return assembleLibrary(contents, collected, extract(collected.sentences, contents.aliases));
}
