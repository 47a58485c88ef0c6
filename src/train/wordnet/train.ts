import { termOf } from '../../text/terms.ts';
import { readSquad } from '../squad.ts';
import type { Report, Trained } from '../train.ts';
import { writeJson } from '../write-json.ts';
import { readDictionary } from './dictionary.ts';
import { createGeography } from './geography.ts';
import { relate } from './relations.ts';
import { writeTable } from './table.ts';

/** Runs of small letters: words, and what is left of names without their first letter, which does no harm. */
const smallLetters = /[a-z]+/g;

/**
 * Cuts WordNet to what is needed: relations between terms of words that occur in texts, or that WordNet's own annotators
 * found in text, and the names of countries and capitals.
 * @param texts files in the format of SQuAD.
 */
export async function trainWordNet(
  dictionaryFolder: string,
  texts: readonly string[],
  report: Report,
): Promise<Trained> {
  report('Reading WordNet');
  const dictionary = await readDictionary(dictionaryFolder);
  // Countries are named in few texts, but any question may name any of them.
  const known = new Set([...dictionary.counted, ...createGeography(dictionary).words()].map(termOf));
  for (const file of texts) {
    const { articles } = await readSquad(file);
    const words = new Set(articles.flatMap(({ raw }) => raw.match(smallLetters) ?? []));
    for (const word of words) known.add(termOf(word));
  }
  report(`Cutting WordNet to ${known.size} terms`);
  const table = writeTable(relate(dictionary), known);
  return { path: 'src/search/wordnet.json', content: writeJson(table) };
}
