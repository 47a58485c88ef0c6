import { isContentWord } from '../../search/vocabulary.ts';
import { termOf } from '../../text/terms.ts';
import type { Dictionary, Entry, Pointer, Synset } from './dictionary.ts';
import { createGeography } from './geography.ts';

/** What may stand for a term. */
export type Relations = {
  /** Terms with nearly the same meaning, and how nearly, 0 to 1. */
  readonly meanings: Map<string, number>;
  /** What a noun is a kind of. */
  readonly kinds: Set<string>;
};

/** How nearly a word means the same as another that its first meaning ties it to. Chosen on question sets. */
const nearness = { synonym: 0.7, similar: 0.5, derived: 0.7, synonymOfDerived: 0.35 };
/** "Syrian" pertains to Syria in whichever meaning. */
const nearnessOfPertaining = 0.9;
/** A capital stands for what its country's government does, and a country for more than that. */
const nearnessOfCapital = 0.6;

/** What a word's first, second and third meaning count. Further ones are left out. */
const senseWeights = [1, 0.85, 0.7];
/** A meaning that makes up less of a word's uses is not meant. */
const leastShare = 0.08;
/** Where nobody counted the uses, so many meanings are taken; what a noun is a kind of never comes from more. */
const trustedSenses = 2;

/** WordNet's number of the field of people. Their roles stand deep below "person": so many steps up are taken. */
const people = 18;
const stepsUpInPeople = 5;
/** What everybody is, and so no role. */
const anyPerson = new Set(['person', 'individu', 'someon', 'somebodi', 'mortal', 'soul']);

/** Collects for each term what the words that share it are tied to. Names are tied only by what they derive or are. */
export function relate(dictionary: Dictionary): Map<string, Relations> {
  const all = new Map<string, Relations>();
  const geography = createGeography(dictionary);
  for (const entry of dictionary.entries) {
    if (!isUsable(entry.lemma)) continue;
    const term = termOf(entry.lemma);
    const relations: Relations = all.get(term) ?? { meanings: new Map(), kinds: new Set() };
    all.set(term, relations);
    senseWeights.forEach((senseWeight, at) => {
      const synset = entry.senses[at]?.synset;
      if (synset === undefined || !isUsual(entry, at)) return;
      for (const { word, near } of tiedWords(dictionary, entry, synset))
        addMeaning(relations, term, word, near * senseWeight);
      for (const word of pertainedWords(dictionary, synset))
        addMeaning(relations, term, word, nearnessOfPertaining);
      for (const word of geography.partners(synset)) addMeaning(relations, term, word, nearnessOfCapital);
      if (entry.part !== 'noun' || at >= trustedSenses) return;
      for (const word of kindWords(dictionary, synset)) {
        if (termOf(word) !== term) relations.kinds.add(termOf(word));
      }
    });
  }
  return all;
}

/** Adds what another source says may stand for a term; of two opinions the stronger one counts. */
export function addNearness(
  all: Map<string, Relations>,
  term: string,
  others: ReadonlyMap<string, number>,
): void {
  const relations: Relations = all.get(term) ?? { meanings: new Map(), kinds: new Set() };
  all.set(term, relations);
  for (const [other, near] of others)
    relations.meanings.set(other, Math.max(relations.meanings.get(other) ?? 0, near));
}

function isUsual({ senses }: Entry, at: number): boolean {
  const total = senses.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return at < trustedSenses;
  return at === 0 || (senses[at]?.count ?? 0) / total >= leastShare;
}

function addMeaning({ meanings }: Relations, term: string, word: string, weight: number): void {
  if (!isUsable(word)) return;
  const other = termOf(word);
  if (other !== term) meanings.set(other, Math.max(meanings.get(other) ?? 0, weight));
}

type Tied = { readonly word: string; readonly near: number };

/** The words that one meaning of a word ties it to. Derivation ties single words, and their synonyms less closely. */
function tiedWords({ synset }: Dictionary, { lemma }: Entry, own: Synset): Tied[] {
  const place = own.words.findIndex((word) => word.toLowerCase() === lemma);
  const synonyms = isName(own.words[place] ?? '') ? [] : tied(own.words, nearness.synonym);
  const further = own.pointers.flatMap(({ symbol, part, offset, fromWord, toWord }): Tied[] => {
    const target = synset(part, offset);
    const word = target?.words[toWord - 1];
    if (target === undefined) return [];
    if (symbol === '&') return tied(target.words, nearness.similar);
    if (word === undefined || symbol !== '+' || fromWord !== place + 1) return [];
    return [{ word, near: nearness.derived }, ...tied(target.words, nearness.synonymOfDerived)];
  });
  return [...synonyms, ...further];
}

/** What an adjective or adverb pertains to: "Syria" for "Syrian". */
function pertainedWords({ synset }: Dictionary, own: Synset): string[] {
  return own.pointers
    .filter(({ symbol }) => symbol === '\\')
    .flatMap(({ part, offset, toWord }) => synset(part, offset)?.words[toWord - 1] ?? []);
}

function tied(words: readonly string[], near: number): Tied[] {
  return words.filter((word) => !isName(word)).map((word) => ({ word, near }));
}

/** What a meaning of a noun is a kind or an instance of: roles of people first, then up to two steps up, step by step. */
function kindWords({ synset }: Dictionary, own: Synset): string[] {
  const above = ({ pointers }: Synset, isUp: (pointer: Pointer) => boolean) =>
    pointers.filter(isUp).flatMap(({ offset }) => synset('noun', offset) ?? []);
  const isKind = ({ symbol }: Pointer) => symbol === '@';
  const isKindOrInstance = ({ symbol }: Pointer) => symbol === '@' || symbol === '@i';

  const roles: Synset[] = [];
  let level = own.field === people ? [own] : [];
  for (let step = 0; step < stepsUpInPeople; step++) {
    level = level.flatMap((one) => above(one, isKind)).filter(({ field }) => field === people);
    roles.push(...level);
  }
  const general = above(own, isKindOrInstance).flatMap((one) => [one, ...above(one, isKind)]);
  const wordsOf = (synsets: readonly Synset[]) =>
    synsets.flatMap(({ words }) => words.filter((word) => isUsable(word) && !isName(word)));
  return [...wordsOf(roles).filter((word) => !anyPerson.has(termOf(word))), ...wordsOf(general)];
}

/** One word of three letters or more that says something by itself. */
export function isUsable(word: string): boolean {
  return /^[a-z]{3,}$/i.test(word) && isContentWord(word);
}

function isName(word: string): boolean {
  return word !== word.toLowerCase();
}
