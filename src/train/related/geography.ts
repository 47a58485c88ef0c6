import type { Dictionary, Synset } from './dictionary.ts';

/** WordNet's number of the field of places. */
const places = 15;

/** Countries and their capitals, which news names one by the other: "Tehran" says what Iran says. */
export type Geography = {
  /** The words for the countries that a place is the capital of, and for the capitals of a country. */
  readonly partners: (place: Synset) => readonly string[];
  /** Words that name a country or a capital, and what belongs to one: "Iran", "Tehran", "Iranian". In lower case. */
  readonly words: () => string[];
};

export function createGeography({ entries, synset }: Dictionary): Geography {
  const targets = ({ pointers }: Synset, symbol: string) =>
    pointers
      .filter((pointer) => pointer.symbol === symbol)
      .flatMap(({ part, offset }) => synset(part, offset) ?? []);
  const isOneOf = (place: Synset, kind: RegExp) =>
    place.field === places && targets(place, '@i').some(({ words }) => words.some((word) => kind.test(word)));
  const isCountry = (place: Synset) => isOneOf(place, /(?:^|_)(?:country|nation)$/i);
  const isCapital = (place: Synset) => isOneOf(place, /^national_capital$/i);
  const isPlace = (place: Synset) => isCountry(place) || isCapital(place);

  return {
    partners: (place) => {
      const countries = isCapital(place) ? targets(place, '#p').filter(isCountry) : [];
      const capitals = isCountry(place) ? targets(place, '%p').filter(isCapital) : [];
      return [...countries, ...capitals].flatMap(({ words }) => words);
    },
    words: () =>
      entries
        .filter(({ senses }) =>
          senses.some(({ synset: own }) => isPlace(own) || targets(own, '\\').some(isPlace)),
        )
        .map(({ lemma }) => lemma),
  };
}
