import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { SkippedFile } from '../domain/article.ts';
import { InputError, StartError } from '../errors.ts';
import { codeOf, reasonOf } from './text-file.ts';

export type Listing = {
  /** Paths from the folder, '/'-separated, in the order of their code units: the same on every machine. */
  readonly files: readonly string[];
  readonly skipped: readonly SkippedFile[];
};

const articleName = /\.(?:txt|md)$/i;

/**
 * Finds the .txt and .md files of a folder and its subfolders. Hidden ones and other files are passed over in silence.
 * Links to folders are not followed, so that a walk always ends. Throws StartError when the folder cannot be read.
 */
export function listFolder(folder: string): Listing {
  const files: string[] = [];
  const skipped: SkippedFile[] = [];
  const waiting = [''];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    for (const entry of entriesOf(folder, parent, skipped)) {
      const file = parent === '' ? entry.name : `${parent}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) waiting.push(file);
      else if (entry.isSymbolicLink() && !leadsToFile(join(folder, file), file, skipped)) continue;
      else if (articleName.test(entry.name)) files.push(file);
    }
  }
  return { files: files.sort(), skipped };
}

function entriesOf(folder: string, parent: string, skipped: SkippedFile[]): Dirent[] {
  try {
    return readdirSync(join(folder, parent), { withFileTypes: true });
  } catch (error) {
    if (parent === '') throw new StartError(folderProblem(folder, codeOf(error)), { cause: error });
    skipped.push({ file: parent, reason: reasonOf(error) });
    return [];
  }
}

function folderProblem(folder: string, code: string | undefined): string {
  const remedy = 'Set CORPUS_DIR or --corpus to a folder of .txt or .md articles.';
  if (code === 'ENOENT') return `The corpus folder "${folder}" does not exist. ${remedy}`;
  if (code === 'ENOTDIR') return `The corpus folder "${folder}" is not a folder. ${remedy}`;
  if (code === 'EACCES' || code === 'EPERM') {
    return `The corpus folder "${folder}" may not be read. Change its permissions, or set CORPUS_DIR or --corpus to another one.`;
  }
  return `The corpus folder "${folder}" cannot be read (${code ?? 'unknown reason'}). ${remedy}`;
}

function leadsToFile(path: string, file: string, skipped: SkippedFile[]): boolean {
  try {
    const target = statSync(path);
    if (!target.isDirectory()) return true;
    skipped.push({ file, reason: 'It is a link to a folder; such links are not followed.' });
  } catch (error) {
    skipped.push({ file, reason: reasonOf(error) });
  }
  return false;
}

/** The real path of a file of the folder. Throws InputError when it leads out of the folder. */
export function locate(folder: string, file: string): string {
  try {
    const root = realpathSync.native(folder);
    const path = realpathSync.native(resolve(root, file));
    const inside = relative(root, path);
    if (!isAbsolute(inside) && inside !== '..' && !inside.startsWith(`..${sep}`)) return path;
  } catch (error) {
    throw new InputError(reasonOf(error), { cause: error });
  }
  throw new InputError('It leads out of the corpus folder: copy the file into it.');
}
