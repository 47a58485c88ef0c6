import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hint, Part } from '../domain/sentence.ts';
import { passageOf } from '../text/passage.ts';
import type { ReadSentence } from './read-sentences.ts';

/**
 * What was read out of articles, kept between runs so that an unchanged article is not read twice: one file for each
 * corpus folder. Entries are found by the hash of the article's bytes; words are not kept, only where they stand.
 */
export type Cache = {
  readonly get: (sha256: string, raw: string) => readonly ReadSentence[] | undefined;
  /** Keeps these articles and forgets all others. Failing to write is no error: the next start is slower. */
  readonly save: (entries: ReadonlyMap<string, readonly ReadSentence[]>) => Promise<void>;
};

/** A sentence as [paragraph, spans flat, tokens flat: from, to, part, hint]. */
type Stored = readonly [paragraph: number, spans: readonly number[], tokens: readonly number[]];
type StoredFile = {
  readonly version: string;
  readonly articles: Readonly<Record<string, readonly Stored[]>>;
};

const parts: readonly Part[] = [
  'noun',
  'name',
  'pronoun',
  'verb',
  'auxiliary',
  'adjective',
  'adverb',
  'determiner',
  'preposition',
  'conjunction',
  'number',
  'mark',
  'other',
];
const hints: readonly Hint[] = ['person', 'place', 'organisation', 'people', 'date', 'none'];

/** Opens the cache of a corpus folder. A file that cannot be read, or of another version, counts as empty. */
export async function openCache(cacheFolder: string, corpusFolder: string, version: string): Promise<Cache> {
  const name = createHash('sha256').update(corpusFolder).digest('hex').slice(0, 16);
  const file = join(cacheFolder, `${name}.json`);
  const stored = await readStored(file, version);
  return {
    get: (sha256, raw) => {
      const entry = Object.hasOwn(stored, sha256) ? stored[sha256] : undefined;
      return entry?.map((sentence) => unpack(sentence, raw));
    },
    save: async (entries) => {
      const articles = Object.fromEntries(
        [...entries].map(([sha256, sentences]) => [sha256, sentences.map(pack)]),
      );
      await writeWhole(cacheFolder, file, JSON.stringify({ version, articles } satisfies StoredFile));
    },
  };
}

async function readStored(file: string, version: string): Promise<StoredFile['articles']> {
  try {
    const stored: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isStored(stored) && stored.version === version ? stored.articles : {};
  } catch {
    return {};
  }
}

/** Only this program writes the file, and its version is in it; this guards against a file of another kind. */
function isStored(value: unknown): value is StoredFile {
  return typeof value === 'object' && value !== null && 'version' in value && 'articles' in value;
}

/** Writes beside the file and renames, so that a reader never sees half of it. */
async function writeWhole(folder: string, file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(beside, text);
    await rename(beside, file);
  } catch {
    await rm(beside, { force: true }).catch(() => {});
  }
}

function pack({ paragraph, passage, tokens }: ReadSentence): Stored {
  return [
    paragraph,
    passage.spans.flatMap(({ start, end }) => [start, end]),
    tokens.flatMap(({ from, to, part, hint }) => [from, to, parts.indexOf(part), hints.indexOf(hint)]),
  ];
}

function unpack([paragraph, flatSpans, flatTokens]: Stored, raw: string): ReadSentence {
  const spans = groupsOf(flatSpans, 2).map(([start = 0, end = 0]) => ({ start, end }));
  const tokens = groupsOf(flatTokens, 4).map(([from = 0, to = 0, part = 0, hint = 0]) => ({
    from,
    to,
    part: parts[part] ?? 'other',
    hint: hints[hint] ?? 'none',
  }));
  return { paragraph, passage: passageOf(raw, spans), tokens };
}

function groupsOf(numbers: readonly number[], size: number): number[][] {
  const groups: number[][] = [];
  for (let at = 0; at < numbers.length; at += size) groups.push(numbers.slice(at, at + size));
  return groups;
}
