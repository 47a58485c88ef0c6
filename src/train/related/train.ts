import { packRelatedWords } from '../../search/related-words.ts';
import { termOf } from '../../text/terms.ts';
import { readSquad } from '../squad.ts';
import type { Report, Trained } from '../train.ts';
import { readDictionary } from './dictionary.ts';
import { createGeography } from './geography.ts';
import { readMoby } from './moby.ts';
import { addNewsWords } from './news-words.ts';
import { addNearness, relate } from './relations.ts';
import { cutTable } from './table.ts';

/** Runs of small letters: words, and what is left of names without their first letter, which does no harm. */
const smallLetters = /[a-z]+/g;

/**
 * Cuts WordNet and the Moby Thesaurus to what is needed: relations between terms of words that occur in texts, or that
 * WordNet's own annotators found in text, and the names of countries and capitals.
 * @param mobyFile the Moby Thesaurus, which ties words that WordNet does not.
 * @param newsWordsFile what people say for one another in news, phrases among it.
 * @param texts files in the format of SQuAD.
 */
export async function trainRelatedWords(
  dictionaryFolder: string,
  mobyFile: string,
  newsWordsFile: string,
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
  const related = relate(dictionary);
  report('Reading the Moby Thesaurus');
  for (const [term, others] of await readMoby(mobyFile, known)) addNearness(related, term, others);
  report('Reading the words of news');
  for (const term of await addNewsWords(related, newsWordsFile)) known.add(term);
  const table = cutTable(related, known);
  return { path: 'src/search/related-words.bin', content: packRelatedWords(table) };
}
