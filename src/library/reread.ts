import { join } from 'node:path';
import { readTextFile } from '../corpus/text-file.ts';
import type { ArticleId } from '../domain/article.ts';
import { InputError } from '../errors.ts';
import type { Library } from './library.ts';

/**
 * Reads an article's file again. Undefined when the file is gone or is not, byte for byte, the one that was read; so it
 * does not matter where a link that took its place would lead.
 * @returns the raw text as it stands in the file now.
 */
export function reread(library: Library, id: ArticleId): string | undefined {
  const article = library.articles.get(id);
  if (article === undefined) return undefined;
  try {
    const now = readTextFile(join(library.folder, article.file));
    return now.sha256 === article.sha256 ? now.raw : undefined;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
