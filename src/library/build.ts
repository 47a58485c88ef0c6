import { assembleLibrary, numberSentences, type Parts } from './assemble.ts';
import { extract } from './extraction.ts';
import type { Library } from './library.ts';

/** Makes a library of articles that have been read, and finds what they name and quote. */
export function buildLibrary(parts: Parts): Library {
  const numbered = numberSentences(parts);
  return assembleLibrary(parts, numbered, extract(numbered.sentences, parts.aliases));
}
