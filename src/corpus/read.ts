import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { Article, ArticleId, SkippedFile, Source } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import { InputError, StartError } from '../errors.ts';
import { passageOf } from '../text/passage.ts';
import { readAliases } from './aliases.ts';
import { breathe } from './breathe.ts';
import { findFrontMatter, parseFrontMatter } from './front-matter.ts';
import { listFolder, locate } from './list.ts';
import type { Format, Parsed } from './parse.ts';
import { type Metadata, readSources } from './sources.ts';
import { readTextFile } from './text-file.ts';

/** What a folder holds: everything that the rest of the program knows of the disk. */
export type Corpus = {
  /** By path, in the order of code units. */
  readonly articles: readonly Article[];
  /** By path too, with entries of sources.json that name no file. */
  readonly skipped: readonly SkippedFile[];
  /** The groups of aliases.json. */
  readonly aliases: readonly (readonly string[])[];
  /** What was found in each file, to be kept for the next time: see `KnownTexts`. */
  readonly texts: ReadonlyMap<string, FoundText>;
};

/** What a file's text says, without its words: where they stand. */
export type FoundText = Omit<Parsed, 'paragraphs'> & { readonly paragraphs: readonly (readonly Span[])[] };

/** What was found in texts before, by a key of everything that it depends on; undefined for a text that is new. */
export type KnownTexts = (key: string) => FoundText | undefined;

/** How many files are read before other work may go on: a bot keeps answering while a changed folder is read. */
const atOnce = 8;

/**
 * Reads every article of a folder. A file that cannot be used is skipped with the reason; the others load. Throws
 * StartError when the folder, sources.json or aliases.json cannot be used, and when no article is left.
 */
export async function readFolder(
  folder: string,
  progress: (done: number, total: number) => void = () => {},
  known: KnownTexts = () => undefined,
): Promise<Corpus> {
  const { files, skipped: notListed } = listFolder(folder);
  if (files.length === 0) {
    throw new StartError(`The corpus folder "${folder}" has no .txt or .md file. ${remedyFor(notListed)}`);
  }
  const sources = readSources(folder);
  const aliases = readAliases(folder);
  const ids = idsOf(files);
  const texts = new Map<string, FoundText>();
  const results: (Article | SkippedFile)[] = [];
  for (const [index, file] of files.entries()) {
    if (index % atOnce === atOnce - 1) await breathe();
    const named = { folder, file, id: ids[index] ?? file, stated: sources.get(file) ?? {} };
    results.push(await readArticle(named, known, texts));
    progress(index + 1, files.length);
  }
  const { articles, skipped } = withoutDuplicates(results);
  if (articles.length === 0) {
    throw new StartError(`No file of the corpus folder "${folder}" can be used. ${remedyFor(skipped)}`);
  }
  const present = new Set(files);
  const unknown = [...sources.keys()].filter((file) => !present.has(file));
  const named = unknown.map((file) => ({
    file,
    reason: 'sources.json names it, but there is no such article.',
  }));
  return { articles, skipped: [...notListed, ...skipped, ...named].sort(byFile), aliases, texts };
}

/**
 * Reads one article by its path, with what sources.json and aliases.json beside it say. Throws InputError when the file
 * cannot be used, and StartError when one of those cannot.
 */
export async function readOne(path: string): Promise<{ article: Article } & Pick<Corpus, 'aliases'>> {
  const [folder, file] = [dirname(path), basename(path)];
  const stated = (await readSources(folder)).get(file) ?? {};
  const article = await readArticle({ folder, file, id: file, stated }, () => undefined, new Map());
  if ('reason' in article) throw new InputError(`The file ${file} cannot be used. ${article.reason}`);
  return { article, aliases: await readAliases(folder) };
}

type NamedFile = {
  readonly folder: string;
  readonly file: string;
  readonly id: ArticleId;
  readonly stated: Metadata;
};

async function readArticle(
  { folder, file, id, stated }: NamedFile,
  known: KnownTexts,
  texts: Map<string, FoundText>,
): Promise<Article | SkippedFile> {
  try {
    const { raw, sha256 } = readTextFile(locate(folder, file));
    const format = /\.md$/i.test(file) ? 'markdown' : 'text';
    const frontMatter = format === 'markdown' ? findFrontMatter(raw) : undefined;
    const written = frontMatter === undefined ? {} : await parseFrontMatter(raw, frontMatter);
    const { title, ...source } = { ...written, ...stated };
    const metadata = { ...source, ...(title !== undefined && { title }) };
    const key = keyOf(sha256, format, metadata);
    const found = known(key) ?? (await findText(raw, format, metadata, frontMatter));
    texts.set(key, found);
    if (found.paragraphs.length === 0) return { file, reason: 'It has no paragraph of an article.' };
    const credit: Source = found.credit === undefined ? {} : { credit: found.credit };
    return {
      id,
      file,
      raw,
      sha256,
      title: found.title,
      source: { ...credit, ...source },
      paragraphs: found.paragraphs.map((spans, at) => ({ number: at + 1, passage: passageOf(raw, spans) })),
      leftOut: found.leftOut,
    };
  } catch (error) {
    if (error instanceof InputError) return { file, reason: error.message };
    throw error;
  }
}

/** Of everything that decides which characters of a file are the article: its bytes, its format, what is known of it. */
function keyOf(sha256: string, format: Format, metadata: Metadata): string {
  const { title = '', outlet = '', credit = '', author = '' } = metadata;
  return createHash('sha256')
    .update(JSON.stringify([sha256, format, title, outlet, credit, author]))
    .digest('hex');
}

/** The rules of cleaning are only loaded for a text that is new. */
async function findText(
  raw: string,
  format: Format,
  metadata: Metadata,
  frontMatter?: Span,
): Promise<FoundText> {
  const { parse } = await import('./parse.ts');
  const { paragraphs, ...found } = parse(raw, format, metadata, frontMatter);
  return { ...found, paragraphs: paragraphs.map(({ passage }) => passage.spans) };
}

/** The path without its extension; where an earlier file has that already, the whole path. */
function idsOf(files: readonly string[]): ArticleId[] {
  const taken = new Set<ArticleId>();
  return files.map((file) => {
    const short = file.replace(/\.[^.]+$/, '');
    const id = taken.has(short) ? file : short;
    taken.add(id);
    return id;
  });
}

/** The first of several files with the same bytes, or with the same paragraphs, is kept. */
function withoutDuplicates(results: readonly (Article | SkippedFile)[]): {
  articles: Article[];
  skipped: SkippedFile[];
} {
  const articles: Article[] = [];
  const skipped: SkippedFile[] = [];
  const firstWith = new Map<string, string>();
  for (const result of results) {
    if ('reason' in result) {
      skipped.push(result);
      continue;
    }
    const keys = [result.sha256, hashOfParagraphs(result)];
    const first = keys.map((key) => firstWith.get(key)).find((file) => file !== undefined);
    if (first === undefined) articles.push(result);
    else skipped.push({ file: result.file, reason: `the same text as ${first}` });
    for (const key of keys) firstWith.set(key, first ?? result.file);
  }
  return { articles, skipped };
}

function hashOfParagraphs({ paragraphs }: Article): string {
  const hash = createHash('sha256');
  for (const { passage } of paragraphs) hash.update(passage.text).update('\n');
  return hash.digest('hex');
}

function remedyFor(skipped: readonly SkippedFile[]): string {
  const [first, ...others] = skipped;
  if (first === undefined) return 'Put articles into it, or set CORPUS_DIR or --corpus to another folder.';
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return `${first.file}: ${first.reason}${more}`;
}

function byFile(one: SkippedFile, other: SkippedFile): number {
  if (one.file === other.file) return 0;
  return one.file < other.file ? -1 : 1;
}
