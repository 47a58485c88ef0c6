import { readFile } from 'node:fs/promises';
import { StartError } from '../../errors.ts';
import { phraseTerm } from '../../search/phrases.ts';
import { addNearness, isUsable, type Relations } from './relations.ts';

/** How nearly the first, second … alternative of a line means the same; those after the last one as that. */
const nearnessByPlace = [1, 1, 1, 1, 0.9, 0.9, 0.8, 0.8, 0.7, 0.7, 0.6];
/** How much less the other way round: a line gives the best words for its first one, which may be one of many for them. */
const reverse = 0.8;
const mostWords = 4;

/**
 * Adds what people say for one another in news: a line for each word, `word: alternative, alternative, …`, best first, words
 * or phrases ("lose one's life"). It was written for this project word by word, without sight of any question; each line
 * ties both ways. Gives the terms that it names. Throws StartError.
 */
export async function addNewsWords(all: Map<string, Relations>, file: string): Promise<Set<string>> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new StartError(`The file ${file} cannot be read: give a list of words and what stands for them.`, {
      cause,
    });
  });
  const terms = new Set<string>();
  for (const line of text.split('\n')) {
    const [head = '', list = ''] = line.split(':');
    const own = termFor(head);
    if (own === undefined) continue;
    list.split(',').forEach((written, place) => {
      const other = termFor(written);
      if (other === undefined || other === own) return;
      const near = nearnessByPlace[place] ?? nearnessByPlace.at(-1) ?? 0;
      terms.add(own).add(other);
      addNearness(all, own, new Map([[other, near]]));
      addNearness(all, other, new Map([[own, near * reverse]]));
    });
  }
  return terms;
}

/** Undefined for what says nothing by itself, or is no English. */
function termFor(written: string): string | undefined {
  const words = written
    .trim()
    .toLowerCase()
    .split(/[\s-]+/);
  if (words.length > mostWords || !words.every((word) => /^[a-z']+$/.test(word)) || !words.some(isUsable))
    return undefined;
  return phraseTerm(words) || undefined;
}
