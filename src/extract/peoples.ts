import type { Sentence } from '../domain/sentence.ts';
import { type Casing, startsWithCapital } from './casing.ts';
import type { Reader, ReaderOf } from './reader.ts';
import { peopleWords, speechWords } from './words.ts';

/** Whether a token names a people or what belongs to it: "Syrian", "Kurdish". Such a word alone is no name. */
export type IsPeople = (reader: Reader, at: number) => boolean;

export type Peoples = {
  readonly is: IsPeople;
  /** Keys of the names that the library's own peoples are called after: "orsenia". */
  readonly countries: readonly string[];
};

/**
 * A people is known from the tagger's list, from ours, or from the library itself: where "Orsenia" is a name,
 * "Orsenian economy" shows what "Orsenian" is.
 */
export function findPeoples(sentences: readonly Sentence[], readerOf: ReaderOf, casing: Casing): Peoples {
  const derived = derivedPeoples(sentences, readerOf, casing);
  return {
    is: ({ sentence, folded, word }, at) =>
      startsWithCapital(word(at)) &&
      (sentence.tokens[at]?.hint === 'people' || peopleWords.has(folded(at)) || derived.has(folded(at))),
    countries: [...derived.values()].flat(),
  };
}

/** The names that a people may be called after: "Orsenia", "Tibet", "Egypt". */
function countriesOf(people: string): string[] {
  const endings = ['n', 'an', 'ian', 'ish', 'ese'].filter((ending) => people.endsWith(ending));
  return endings.map((ending) => people.slice(0, people.length - ending.length));
}

/** The peoples that are called after a name of the library, and that name. */
function derivedPeoples(
  sentences: readonly Sentence[],
  readerOf: ReaderOf,
  casing: Casing,
): ReadonlyMap<string, string[]> {
  const isName = (key: string) => {
    const count = casing.get(key);
    return count !== undefined && count.capital > count.small;
  };
  const uses = new Map<string, number>();
  for (const [key] of casing) {
    if (key.length > 4 && isName(key) && countriesOf(key).some(isName)) uses.set(key, 0);
  }
  if (uses.size === 0) return new Map();
  for (const sentence of sentences) {
    const { folded, word } = readerOf(sentence);
    sentence.tokens.forEach((_, at) => {
      const count = uses.get(folded(at));
      if (count === undefined) return;
      // A people stands before what is theirs; a person ("Julian", though there is a "Julia") before a verb.
      const next = sentence.tokens[at + 1]?.part;
      const isOwner = (next === 'noun' || next === 'name') && !startsWithCapital(word(at + 1));
      const isPerson = next === 'verb' || next === 'auxiliary' || speechWords.has(folded(at + 1));
      if (isPerson) uses.set(folded(at), count - 1);
      else if (isOwner) uses.set(folded(at), count + 1);
    });
  }
  const peoples = [...uses].filter(([, count]) => count > 0);
  return new Map(peoples.map(([key]) => [key, countriesOf(key).filter(isName)]));
}
