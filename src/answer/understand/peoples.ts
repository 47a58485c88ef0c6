import { termOf } from '../../text/terms.ts';

/** Countries whose people are not called after them by a regular ending. General knowledge of English. */
const irregular = `
afghanistan afghan
argentina argentine
belgium belgian
britain british
canada canadian
china chinese
cyprus cypriot
denmark danish
emirates emirati
england english
finland finnish
france french
germany german
greece greek
iceland icelandic
ireland irish
kazakhstan kazakh
kurdistan kurdish
kyrgyzstan kyrgyz
mexico mexican
morocco moroccan
netherlands dutch
norway norwegian
peru peruvian
philippines filipino
poland polish
portugal portuguese
scotland scottish
spain spanish
sweden swedish
switzerland swiss
tajikistan tajik
thailand thai
turkey turkish
turkmenistan turkmen
ukraine ukrainian
uzbekistan uzbek
wales welsh
`;

const byCountry: ReadonlyMap<string, string> = new Map(
  irregular
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([country = '', people = '']) => [country, people]),
);

/** "Iraqi", "Russian", "Chinese", "Egyptian", "Lebanese"; after a vowel that falls away "Italian", "Libyan". */
const endings = ['i', 'n', 'an', 'ian', 'ese', 'ish'];

/** "Ira" has no people. */
const shortest = 4;

/** The terms by which the people of a country may be called, and what is theirs: "french" for France. Most are no words. */
export function peoplesOf(country: string): string[] {
  const name = country.toLowerCase();
  if (name.length < shortest) return [];
  const known = byCountry.get(name);
  if (known !== undefined) return [termOf(known)];
  const bare = name.replace(/[aeouy]$/, '');
  const forms = endings.flatMap((ending) => [name + ending, ...(bare === name ? [] : [bare + ending])]);
  return [...new Set(forms.map(termOf))];
}
