import type { Sentence } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { startsWithCapital } from '../extract/casing.ts';
import type { Library } from '../library/library.ts';
import type { Match, Matcher } from '../search/matches.ts';
import { opposedTo } from '../search/opposites.ts';
import type { QueryWord } from '../search/query.ts';
import { paragraphOf } from '../search/surroundings.ts';
import { isContentWord } from '../search/vocabulary.ts';
import { tokenize } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import type { Understood } from './understand/understand.ts';

/**
 * How a sentence says something else than a question that shares most words with it: what tells a question made to
 * mislead from one in other words. "When did the war begin?" finds the year in which it ended.
 */
export const mismatchFeatures = [
  'another word in its place',
  'other words in their place',
  'neighbours apart',
  'parts of a name apart',
  'name said as a word',
  'opposite said',
  'limiting words missing',
] as const;

export type Mismatch = Readonly<Record<(typeof mismatchFeatures)[number], number>>;

/** From this strength on it is the word itself or another name of what it names. */
export const leastItself = 0.85;

/** No word of a question is much rarer: it brings rarities to about 0 to 1. */
export const rarest = 8;

/** Words stand together with at most one token between them: "head of state". */
const mostApart = 2;

/** Words that narrow down what is said: without them it is something else. */
const limiting = new Set(
  'only never always all both each every some most least more less fewer first second third last best worst before after without except not no other'.split(
    ' ',
  ),
);

type Answer = Pick<Draft, 'sentence' | 'range'>;

/** Computes, each in 0 to about 1, how the sentences of answers say something else than one question. */
export function createMismatchReader(
  library: Library,
  { query: { words }, text }: Understood,
  matchOf: Matcher,
): (answer: Answer) => Mismatch {
  const total = sumOf(words) || 1;
  const termsOf = (tokens: readonly Range[], written: string) =>
    new Set(tokens.map(({ from, to }) => library.vocabulary.termOf(written.slice(from, to).toLowerCase())));
  const asked = termsOf(tokenize(text), text);
  const limits = [...writtenWords(text)].filter((word) => limiting.has(word));
  /** Places of words that the question's next word follows at once. */
  const followed = words.flatMap(({ place }, at) => (words[at + 1]?.place === place + 1 ? [at] : []));
  const rarityOfBoth = (at: number) => Math.min(words[at]?.rarity ?? 0, words[at + 1]?.rarity ?? 0);
  const isTorn = (at: number, matches: readonly Match[]) =>
    matches.some((match) => placesOf(match, at).length > 0 || placesOf(match, at + 1).length > 0) &&
    !matches.some((match) => standTogether(match, at));

  return ({ sentence, range }) => {
    const match = matchOf(sentence.id);
    const around = paragraphOf(library, sentence).map(matchOf);
    const replaced = words.filter((_, at) => isReplaced(match, at, sentence, range));
    const apart = followed.filter((at) => isTorn(at, [match]));
    const namesApart = followed.filter(
      (at) => words[at]?.isName && words[at + 1]?.isName && isTorn(at, around),
    );
    const said = termsOf(sentence.tokens, sentence.passage.text);
    const saidWords = writtenWords(sentence.passage.text);
    const isOpposed = (term: string) =>
      !said.has(term) && [...opposedTo(term)].some((other) => said.has(other) && !asked.has(other));
    return {
      'another word in its place': Math.max(0, ...replaced.map(({ rarity }) => rarity)) / rarest,
      'other words in their place': sumOf(replaced) / total,
      'neighbours apart': Math.max(0, ...apart.map(rarityOfBoth)) / rarest,
      'parts of a name apart': namesApart.length > 0 ? 1 : 0,
      'name said as a word': words.some((word, at) => isSaidAsWord(word, at, match, sentence)) ? 1 : 0,
      'opposite said': [...asked].some(isOpposed) ? 1 : 0,
      'limiting words missing': limits.filter((word) => !saidWords.has(word)).length / 3,
    };
  };
}

/** Whether a word of the question is not said, and beside its neighbour stands another one, outside the answer. */
function isReplaced(match: Match, at: number, sentence: Sentence, { from, to }: Range): boolean {
  if ((match.strengths[at] ?? 0) >= leastItself) return false;
  return [-1, 1].some((step) =>
    placesOf(match, at - step).some((place) => {
      const beside = besides(sentence, place, step);
      const token = sentence.tokens[beside];
      return token !== undefined && (match.matched[beside] ?? -1) < 0 && (token.from < from || token.to > to);
    }),
  );
}

/** Whether what the question writes as a name stands there in small letters only: "Inception", but "since its inception". */
function isSaidAsWord(
  { word, isName }: QueryWord,
  at: number,
  match: Match,
  { tokens, passage: { text } }: Sentence,
): boolean {
  if (!isName || !startsWithCapital(word)) return false;
  const places = placesOf(match, at);
  return places.length > 0 && places.every((place) => !startsWithCapital(text.slice(tokens[place]?.from)));
}

/** The next content word on one side, with at most a function word between and no mark; -1 where there is none. */
function besides({ tokens, passage: { text } }: Sentence, place: number, step: number): number {
  for (let at = place + step; Math.abs(at - place) <= mostApart; at += step) {
    const token = tokens[at];
    if (token === undefined || /^[,.;:()]$/.test(text.slice(token.from, token.to))) return -1;
    if (isContentWord(text.slice(token.from, token.to))) return at;
  }
  return -1;
}

/** The tokens of a sentence that are a word of the question itself. */
function placesOf({ matched, weights }: Match, word: number): number[] {
  return matched.flatMap((one, at) => (one === word && (weights[at] ?? 0) >= leastItself ? [at] : []));
}

function standTogether(match: Match, word: number): boolean {
  const seconds = placesOf(match, word + 1);
  return placesOf(match, word).some((first) =>
    seconds.some((second) => Math.abs(second - first) <= mostApart),
  );
}

function writtenWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu));
}

function sumOf(words: readonly QueryWord[]): number {
  return words.reduce((sum, { rarity }) => sum + rarity, 0);
}
