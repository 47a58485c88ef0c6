import { readRaw } from '../corpus/read.ts';
import type { ArticleId } from '../domain/article.ts';
import type { Library } from './library.ts';

/**
 * Reads an article's file again. Undefined when the file is gone or is not, byte for byte, the one that was read.
 * @returns the raw text as it stands in the file now.
 */
export async function reread(library: Library, id: ArticleId): Promise<string | undefined> {
  const article = library.articles.get(id);
  if (article === undefined) return undefined;
  const now = await readRaw(library.folder, article.file);
  return now?.sha256 === article.sha256 ? now.raw : undefined;
}
