import { readFile } from 'node:fs/promises';
import { StartError } from '../../errors.ts';
import { termOf } from '../../text/terms.ts';
import type { Report, Trained } from '../train.ts';
import { writeJson } from '../write-json.ts';
import { type Dictionary, readDictionary } from './dictionary.ts';
import { isUsable } from './relations.ts';

/**
 * Collects words that exclude each other: WordNet's antonyms of one word each, and the sets of a file, one on each line.
 * What `search/opposites.ts` reads: sets of terms. Throws StartError.
 */
export async function trainOpposites(
  dictionaryFolder: string,
  setsFile: string,
  report: Report,
): Promise<Trained> {
  report('Reading WordNet');
  const pairs = antonyms(await readDictionary(dictionaryFolder));
  const text = await readFile(setsFile, 'utf8').catch((cause: unknown) => {
    throw new StartError(
      `The file ${setsFile} cannot be read: give a list of words that exclude each other.`,
      {
        cause,
      },
    );
  });
  const own = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' '));
  const sets = [...own, ...pairs]
    .map((words) => [...new Set(words.map(termOf))].sort().join(' '))
    .filter((set) => set.includes(' '));
  const different = [...new Set(sets)].sort();
  report(`${different.length} sets of words that exclude each other`);
  return { path: 'src/search/opposites.json', content: writeJson({ sets: different.join(', ') }) };
}

function antonyms({ entries, synset }: Dictionary): string[][] {
  return entries.flatMap(({ lemma, senses }) =>
    senses.flatMap(({ synset: own }) =>
      own.pointers.flatMap(({ symbol, part, offset, fromWord, toWord }): string[][] => {
        const word = own.words[fromWord - 1]?.toLowerCase();
        const other = synset(part, offset)?.words[toWord - 1]?.toLowerCase();
        const isOwn = symbol === '!' && word === lemma && other !== undefined;
        return isOwn && isUsable(word) && isUsable(other) ? [[word, other]] : [];
      }),
    ),
  );
}
