import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundText, KnownTexts } from '../corpus/read.ts';
import type { Article } from '../domain/article.ts';
import { createTokenPool } from '../text/token-pool.ts';
import type { Extraction } from './extraction.ts';
import { readingKey, readingVersion } from './fingerprint.ts';
import type { Library } from './library.ts';
import type { ReadSentence } from './read-sentences.ts';
import {
  packExtraction,
  packMentions,
  type StoredExtraction,
  type StoredMentions,
  unpackExtraction,
} from './stored-extraction.ts';
import { packSentence, type StoredSentence, unpackSentence } from './stored-sentences.ts';

/** What was found in the files' texts, by key. */
type Texts = ReadonlyMap<string, FoundText>;

/**
 * What was found in articles, kept between runs so that an unchanged article is not read twice and an unchanged folder
 * is not analysed at all: one file for each corpus folder. The articles' sentences are not kept, only where they stand.
 */
export type Cache = {
  readonly text: KnownTexts;
  /** The term of each word that occurs. */
  readonly words: () => ReadonlyMap<string, string>;
  readonly sentences: (article: Article) => readonly ReadSentence[] | undefined;
  readonly extraction: (fingerprint: string) => Extraction | undefined;
  /** Keeps what was found in this library and forgets all else. Failing to write is no error: the next start is slower. */
  readonly save: (library: Library, texts: Texts) => Promise<void>;
};

/** Opens the cache of a corpus folder. A file that cannot be read, is damaged or of another version counts as empty. */
export function openCache(cacheFolder: string, corpusFolder: string): Cache {
  const name = createHash('sha256').update(corpusFolder).digest('hex').slice(0, 16);
  const file = join(cacheFolder, `${name}.cache`);
  const lines = readLines(file);
  const pool = createTokenPool();
  return {
    text: (key) => {
      const line = lines.get(`text:${key}`);
      const stored: FoundText | undefined = line && JSON.parse(line.toString());
      return stored;
    },
    words: () => {
      const line = lines.get('words');
      const stored: readonly (readonly [string, string])[] =
        line === undefined ? [] : JSON.parse(line.toString());
      return new Map(stored);
    },
    sentences: (article) => {
      const line = lines.get(readingKey(article));
      const stored: readonly StoredSentence[] | undefined = line && JSON.parse(line.toString());
      const sentences = stored?.flatMap((sentence) => unpackSentence(sentence, article, pool) ?? []);
      return sentences?.length === stored?.length ? sentences : undefined;
    },
    extraction: (fingerprint) => {
      const line = lines.get(fingerprint);
      const stored: StoredExtraction | undefined = line && JSON.parse(line.toString());
      return stored && unpackExtraction(stored, mentionsIn(lines));
    },
    save: (library, texts) => writeWhole(cacheFolder, file, linesOf(library, texts)),
  };
}

/** The sentences whose mentions stand in one line of the file. */
const sentencesInLine = 5000;

function* mentionsIn(lines: ReadonlyMap<string, Buffer>): Generator<StoredMentions> {
  for (let at = 0; lines.has(`mentions:${at}`); at++) {
    const stored: StoredMentions = JSON.parse(lines.get(`mentions:${at}`)?.toString() ?? '[]');
    yield stored;
  }
}

/**
 * The file has a line for its version, one for each article and some for the extraction, each a key and its JSON, and at
 * last a line with the hash of all that is before it: what is not exactly as it was written is not trusted.
 */
function readLines(file: string): ReadonlyMap<string, Buffer> {
  const content = readWhole(file);
  const end = content.lastIndexOf('\n') + 1;
  const hash = createHash('sha256').update(content.subarray(0, end)).digest('hex');
  const lines = new Map<string, Buffer>();
  if (content.subarray(end).toString() !== hash) return lines;
  for (let start = 0; start < end; ) {
    const stop = content.indexOf('\n', start);
    const blank = content.indexOf(' ', start);
    lines.set(content.subarray(start, blank).toString(), content.subarray(blank + 1, stop));
    start = stop + 1;
  }
  return lines.get('version')?.toString() === readingVersion ? lines : new Map();
}

function readWhole(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** One line at a time, so that a large library is never in memory a second time. */
function* linesOf(library: Library, texts: Texts): Generator<string> {
  const hash = createHash('sha256');
  for (const line of keysAndValues(library, texts)) {
    hash.update(line);
    yield line;
  }
  yield hash.digest('hex');
}

function* keysAndValues(library: Library, texts: Texts): Generator<string> {
  const { fingerprint, articles, sentences, mentions } = library;
  yield `version ${readingVersion}\n`;
  yield `${fingerprint} ${JSON.stringify(packExtraction(library))}\n`;
  for (let at = 0; at * sentencesInLine < mentions.length; at++) {
    const some = mentions.slice(at * sentencesInLine, (at + 1) * sentencesInLine);
    yield `mentions:${at} ${JSON.stringify(packMentions(some))}\n`;
  }
  const { words, terms } = library.vocabulary;
  yield `words ${JSON.stringify([...words].map(([word, term]) => [word, terms[term] ?? '']))}\n`;
  for (const [key, text] of texts) yield `text:${key} ${JSON.stringify(text)}\n`;
  let first = 0;
  for (const article of articles.values()) {
    let end = first;
    while (sentences[end]?.article === article.id) end++;
    const stored = sentences.slice(first, end).map((own) => packSentence(own, mentions[own.id] ?? []));
    yield `${readingKey(article)} ${JSON.stringify(stored)}\n`;
    first = end;
  }
}

/** Writes beside the file and renames, so that a reader never sees half of it. */
async function writeWhole(folder: string, file: string, lines: Iterable<string>): Promise<void> {
  const { mkdir, rename, rm, writeFile } = await import('node:fs/promises');
  const beside = `${file}.${process.pid}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(beside, lines);
    await rename(beside, file);
  } catch {
    await rm(beside, { force: true }).catch(() => {});
  }
}
