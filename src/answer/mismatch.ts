import type { Sentence, SentenceId, TermId } from '../domain/sentence.ts';
import { startsWithCapital } from '../extract/casing.ts';
import type { Library } from '../library/library.ts';
import type { Match, Matcher } from '../search/matches.ts';
import { opposedTo } from '../search/opposites.ts';
import type { QueryWord } from '../search/query.ts';
import { paragraphOf } from '../search/surroundings.ts';
import { isContentWord, type Vocabulary } from '../search/vocabulary.ts';
import { functionWords } from '../text/function-words.ts';
import { termOf as wordTerm } from '../text/terms.ts';
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

/** What a sentence says whichever of its words answer, and where it has another word than the question. */
type Said = {
  readonly values: Omit<Mismatch, 'another word in its place' | 'other words in their place'>;
  /** A word of the question that is not said, and the token that stands beside its neighbour. */
  readonly instead: readonly { readonly word: QueryWord; readonly token: number }[];
};

/** Computes, each in 0 to about 1, how the sentences of answers say something else than one question. */
export function createMismatchReader(
  library: Library,
  { query: { words }, text }: Understood,
  matchOf: Matcher,
): (answer: Answer) => Mismatch {
  const total = words.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const opposites = oppositesIn(library.vocabulary, text);
  const limits = [...new Set(text.toLowerCase().match(/\p{L}+/gu))]
    .filter((word) => limiting.has(word))
    .map((word) => new RegExp(`\\b${word}\\b`, 'i'));
  /** Places of words that the question's next word follows at once. */
  const followed = words.flatMap(({ place }, at) => (words[at + 1]?.place === place + 1 ? [at] : []));
  const inNames = followed.filter((at) => words[at]?.isName && words[at + 1]?.isName);
  const rarityOfBoth = (at: number) => Math.min(words[at]?.rarity ?? 0, words[at + 1]?.rarity ?? 0);
  const known = new Map<SentenceId, Said>();

  function read(sentence: Sentence): Said {
    const match = matchOf(sentence.id);
    const places = placesOf(match, words.length);
    const apart = followed.filter((at) => isTorn(at, [places]));
    const around =
      inNames.length === 0
        ? []
        : paragraphOf(library, sentence).map((id) => placesOf(matchOf(id), words.length));
    const terms = new Set(sentence.terms);
    const isOpposed = ({ own, others }: Opposites) =>
      !own(sentence, terms) && others.some((isSaid) => isSaid(sentence, terms));
    const isMissing = (limit: RegExp) => !limit.test(sentence.passage.text);
    const isAsWord = (word: QueryWord, at: number) => isSaidAsWord(word, places[at] ?? [], sentence);
    return {
      values: {
        'neighbours apart': Math.max(0, ...apart.map(rarityOfBoth)) / rarest,
        'parts of a name apart': inNames.some((at) => isTorn(at, around)) ? 1 : 0,
        'name said as a word': words.some(isAsWord) ? 1 : 0,
        'opposite said': opposites.some(isOpposed) ? 1 : 0,
        'limiting words missing': limits.filter(isMissing).length / 3,
      },
      instead: words.flatMap((word, at) =>
        (match.strengths[at] ?? 0) >= leastItself
          ? []
          : [-1, 1].flatMap((step) =>
              (places[at - step] ?? []).flatMap((place) => {
                const token = besides(sentence, place, step);
                return token >= 0 && (match.matched[token] ?? -1) < 0 ? [{ word, token }] : [];
              }),
            ),
      ),
    };
  }

  return ({ sentence, range: { from, to } }) => {
    const said = known.get(sentence.id) ?? read(sentence);
    known.set(sentence.id, said);
    const replaced = new Set<QueryWord>();
    for (const { word, token } of said.instead) {
      const stands = sentence.tokens[token];
      // What answers stands there for the question word, and not for another.
      if (stands !== undefined && (stands.from < from || stands.to > to)) replaced.add(word);
    }
    let most = 0;
    let sum = 0;
    for (const { rarity } of replaced) {
      most = Math.max(most, rarity);
      sum += rarity;
    }
    return {
      'another word in its place': most / rarest,
      'other words in their place': sum / total,
      ...said.values,
    };
  };
}

/** Tells whether a sentence has a word. */
type Test = (sentence: Sentence, terms: ReadonlySet<TermId>) => boolean;

/** A word that the question has, and those that exclude it and that it has not. */
type Opposites = { readonly own: Test; readonly others: readonly Test[] };

function oppositesIn(vocabulary: Vocabulary, text: string): Opposites[] {
  const { termOf } = vocabulary;
  const asked = new Set(tokenize(text).map(({ from, to }) => termOf(text.slice(from, to).toLowerCase())));
  return [...asked].flatMap((term): Opposites[] => {
    const others = opposedTo(term).flatMap((other) =>
      asked.has(other) ? [] : (testOf(vocabulary, other) ?? []),
    );
    return others.length === 0 ? [] : [{ own: testOf(vocabulary, term) ?? (() => false), others }];
  });
}

/** Function words, such as "all" and "with", are no terms of a library: they are looked for as they are written. */
function testOf({ idOf }: Vocabulary, term: string): Test | undefined {
  const id = idOf(term);
  if (id !== undefined) return (_, terms) => terms.has(id);
  functionWordsByTerm ??= new Map([...functionWords].map((word) => [wordTerm(word), word]));
  const word = functionWordsByTerm.get(term);
  if (word === undefined) return undefined;
  const written = new RegExp(`\\b${word}\\b`, 'i');
  return ({ passage }) => written.test(passage.text);
}

/** Made when the first question needs it: stemming them all is no work for the start. */
let functionWordsByTerm: ReadonlyMap<string, string> | undefined;

/** For each word of the question, the tokens of a sentence that are the word itself. */
function placesOf({ matched, weights }: Match, words: number): number[][] {
  const places: number[][] = Array.from({ length: words }, () => []);
  for (let at = 0; at < matched.length; at++)
    if ((weights[at] ?? 0) >= leastItself) places[matched[at] ?? -1]?.push(at);
  return places;
}

/** Whether some sentence says one of two neighbours of the question, and none says them together. */
function isTorn(at: number, sentences: readonly (readonly (readonly number[])[])[]): boolean {
  const isSaid = sentences.some((places) => places[at]?.length || places[at + 1]?.length);
  const isTogether = sentences.some((places) =>
    places[at]?.some((first) => places[at + 1]?.some((second) => Math.abs(second - first) <= mostApart)),
  );
  return isSaid && !isTogether;
}

/** Whether what the question writes as a name stands there in small letters only: "Inception", but "since its inception". */
function isSaidAsWord(
  { word, isName }: QueryWord,
  places: readonly number[],
  { tokens, passage: { text } }: Sentence,
): boolean {
  if (!isName || places.length === 0 || !startsWithCapital(word)) return false;
  return places.every((place) => !startsWithCapital(text.slice(tokens[place]?.from, tokens[place]?.to)));
}

/** The next content word on one side, with at most a function word between and no mark; -1 where there is none. */
function besides({ tokens, passage: { text } }: Sentence, place: number, step: number): number {
  for (let at = place + step; Math.abs(at - place) <= mostApart; at += step) {
    const token = tokens[at];
    if (token === undefined) return -1;
    const written = text.slice(token.from, token.to);
    if (/^[,.;:()]$/.test(written)) return -1;
    if (isContentWord(written)) return at;
  }
  return -1;
}
