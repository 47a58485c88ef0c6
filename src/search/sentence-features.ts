import type { Mention } from '../domain/entity.ts';
import type { Sentence, SentenceId } from '../domain/sentence.ts';
import type { Match, Matcher, Searched } from './matches.ts';
import type { Query, Wanted } from './query.ts';
import { createSurroundings, type Surroundings } from './surroundings.ts';
import { closeness, pairs, strengthsByPart } from './word-places.ts';

/** What of a query is the same for all sentences. Places are those of its words. */
type Asked = {
  readonly wanted: Wanted;
  readonly rarities: readonly number[];
  /** Their sum, and the largest of them. */
  readonly total: number;
  readonly rarest: number;
  readonly names: readonly number[];
  readonly numbers: readonly number[];
  /** The words that are no names: what the question tells of whom it names; and their rarities together. */
  readonly told: readonly number[];
  readonly totalTold: number;
};

/** A sentence as features look at it. */
type Seen = Match &
  Surroundings & {
    readonly asked: Asked;
    readonly sentence: Sentence;
    readonly mentions: readonly Mention[];
    /** The score of retrieval, as a share of the highest. */
    readonly retrieval: number;
    /** The strengths of words by the sentence's nouns, and by its verbs. */
    readonly nouns: readonly number[];
    readonly verbs: readonly number[];
    /** The strengths in the sentences before and after; undefined where the article begins or ends. */
    readonly before: readonly number[] | undefined;
    readonly after: readonly number[] | undefined;
    readonly opensParagraph: boolean;
  };

/**
 * What speaks for a sentence, each in about 0 to 1. Names of weights and of `--explain`; the order is that of the vectors.
 * Rarity-weighted means that rare words of the question count more.
 */
const features = {
  'retrieval score': ({ retrieval }) => retrieval,
  coverage: ({ asked, strengths }) => covered(asked, strengths),
  'coverage, same words only': ({ asked, strengths }) => coveredItself(asked, strengths),
  'same words': ({ strengths }) => count(strengths, isSame) / Math.max(1, strengths.length),
  'best word rarity': ({ asked, strengths }) => highest(asked, strengths) / asked.rarest,
  'missing word rarity': ({ asked, strengths }) => mostMissing(asked, strengths) / asked.rarest,
  'word pairs in order': ({ matched, strengths }) => pairs(matched, strengths.length),
  closeness: ({ matched }) => closeness(matched),
  'first match': ({ matched }) => {
    const first = matched.findIndex(isMatched);
    return first < 0 ? 1 : Math.min(1, first / 40);
  },
  'told matched': ({ asked, strengths }) => told(asked, strengths),
  'names matched': ({ asked, strengths }) => mean(asked.names, strengths),
  'names missing': ({ asked, paragraph }) => missing(asked.names, paragraph),
  'numbers matched': ({ asked, strengths }) => mean(asked.numbers, strengths),
  'numbers missing': ({ asked, paragraph }) => missing(asked.numbers, paragraph),
  'last word matched': ({ strengths }) => strengths.at(-1) ?? 0,
  'first word matched': ({ strengths }) => strengths[0] ?? 0,
  'nouns matched': ({ asked, nouns }) => covered(asked, nouns),
  'verbs matched': ({ asked, verbs }) => covered(asked, verbs),
  'many matches of one word': ({ matched, strengths }) =>
    Math.min(1, Math.max(0, count(matched, isMatched) - count(strengths, isFound)) / 4),
  'coverage in paragraph': ({ asked, paragraph }) => covered(asked, paragraph),
  'told in paragraph': ({ asked, paragraph }) => told(asked, paragraph),
  'names in paragraph': ({ asked, paragraph }) => mean(asked.names, paragraph),
  'best word in paragraph': ({ asked, paragraph }) => highest(asked, paragraph) / mostRarity,
  'paragraph score': ({ asked, frequencies, length }) => bm25(asked, frequencies, length),
  'paragraph score, same words only': ({ asked, sameWords, length }) => bm25(asked, sameWords, length),
  'added by sentence before': ({ asked, before, strengths }) => added(asked, before, strengths),
  'added by sentence after': ({ asked, after, strengths }) => added(asked, after, strengths),
  'coverage in title': ({ asked, title }) => covered(asked, title),
  'added by title': ({ asked, title, paragraph }) => added(asked, title, paragraph),
  'wanted person': (seen) => wants(seen, 'person', 'person', 'organisation'),
  'wanted organisation': (seen) => wants(seen, 'organisation', 'organisation', 'place'),
  'wanted place': (seen) => wants(seen, 'place', 'place'),
  'wanted date': (seen) => wants(seen, 'date', 'date'),
  'wanted amount': (seen) => wants(seen, 'amount', 'amount'),
  'wanted reason': ({ asked, sentence }) =>
    asked.wanted === 'reason' && reasonWords.test(sentence.passage.text) ? 1 : 0,
  'wanted absent': (seen) => (lacks(seen) ? 1 : 0),
  'new names': (seen) => Math.min(1, newNames(seen) / 5),
  length: ({ sentence }) => Math.log(1 + wordsIn(sentence)) / 4,
  'opens paragraph': ({ opensParagraph }) => (opensParagraph ? 1 : 0),
  'opens with pronoun': ({ sentence }) => (opensWithPronoun.test(sentence.passage.text) ? 1 : 0),
} satisfies Readonly<Record<string, (seen: Seen) => number>>;

export type SentenceFeature = keyof typeof features;

/** In the order of vectors. */
export const sentenceFeatures = Object.keys(features) as readonly SentenceFeature[];
const readers: readonly ((seen: Seen) => number)[] = Object.values(features);

const reasonWords =
  /\b(?:because|due to|owing to|since|so that|in order to|as a result|thanks to|reason|caused?|led to|to (?:prevent|stop|block|avoid|protect|allow|help|make|get|keep))\b/i;
const opensWithPronoun = /^["“‘']?(?:He|She|It|They|His|Her|Its|Their|This|These|That|Those)\b/;

/** Computes the features of the sentences that were found for a query. Numbers of the query are computed once, here. */
export function createFeatureReader(
  searched: Searched,
  query: Query,
  matchOf: Matcher,
): (id: SentenceId, retrieval: number) => number[] {
  const asked = askedIn(query);
  const around = createSurroundings(searched, query, matchOf);
  return (id, retrieval) => {
    const sentence = searched.sentences[id];
    if (sentence === undefined) return readers.map(() => 0);
    const match = matchOf(id);
    const { paragraph, frequencies, sameWords, length, title } = around(sentence);
    const strengthsOf = (other: SentenceId) =>
      searched.sentences[other]?.article === sentence.article ? matchOf(other).strengths : undefined;
    const seen: Seen = {
      asked,
      sentence,
      mentions: searched.mentions[id] ?? [],
      retrieval,
      strengths: match.strengths,
      matched: match.matched,
      weights: match.weights,
      nouns: strengthsByPart(sentence, match, 'noun'),
      verbs: strengthsByPart(sentence, match, 'verb'),
      paragraph,
      frequencies,
      sameWords,
      length,
      title,
      before: strengthsOf(id - 1),
      after: strengthsOf(id + 1),
      opensParagraph: searched.sentences[id - 1]?.paragraph !== sentence.paragraph,
    };
    return readers.map((read) => read(seen));
  };
}

function askedIn({ words, wanted }: Query): Asked {
  const rarities = words.map(({ rarity }) => rarity);
  const placesOf = (has: (word: Query['words'][number]) => boolean) =>
    words.flatMap((word, at) => (has(word) ? [at] : []));
  const told = placesOf(({ isName }) => !isName);
  return {
    wanted,
    rarities,
    total: rarities.reduce((sum, rarity) => sum + rarity, 0) || 1,
    rarest: Math.max(...rarities, 1e-9),
    names: placesOf(({ isName }) => isName),
    numbers: placesOf(({ isNumber }) => isNumber),
    told,
    totalTold: told.reduce((sum, word) => sum + (rarities[word] ?? 0), 0),
  };
}

/** The rarity-weighted share of the words that are matched. */
function covered({ rarities, total }: Asked, strengths: readonly number[]): number {
  let sum = 0;
  for (let word = 0; word < rarities.length; word++) sum += (rarities[word] ?? 0) * (strengths[word] ?? 0);
  return sum / total;
}

function coveredItself({ rarities, total }: Asked, strengths: readonly number[]): number {
  let sum = 0;
  for (let word = 0; word < rarities.length; word++)
    sum += (rarities[word] ?? 0) * (strengths[word] === 1 ? 1 : 0);
  return sum / total;
}

/** What others match of the question beyond what is matched already. */
function added(
  { rarities, total }: Asked,
  by: readonly number[] | undefined,
  strengths: readonly number[],
): number {
  if (by === undefined) return 0;
  let sum = 0;
  for (let word = 0; word < rarities.length; word++)
    sum += (rarities[word] ?? 0) * Math.max(0, (by[word] ?? 0) - (strengths[word] ?? 0));
  return sum / total;
}

/** BM25's k, and its b for paragraphs: how soon further occurrences stop counting, and how much length is marked down. */
const saturation = 1.2;
const lengthPenalty = 0.75;
/** Content words of a usual paragraph. A constant, so that no library has to be counted through for it. */
const usualParagraph = 60;

function bm25({ rarities, total }: Asked, frequencies: readonly number[], length: number): number {
  const usual = saturation * (1 - lengthPenalty + (lengthPenalty * length) / usualParagraph);
  let sum = 0;
  for (let word = 0; word < rarities.length; word++) {
    const frequency = frequencies[word] ?? 0;
    sum += (rarities[word] ?? 0) * ((frequency * (saturation + 1)) / (frequency + usual));
  }
  return sum / total;
}

/** About the rarity of a word that stands in one sentence of a large library. */
const mostRarity = 10;

/** The rarity of the rarest word that is matched, by the strength of the match. */
function highest({ rarities }: Asked, strengths: readonly number[]): number {
  let best = 0;
  for (let word = 0; word < rarities.length; word++)
    best = Math.max(best, (rarities[word] ?? 0) * (strengths[word] ?? 0));
  return best;
}

/** The rarity of the rarest word, by how much of it is not matched. */
function mostMissing({ rarities }: Asked, strengths: readonly number[]): number {
  let most = 0;
  for (let word = 0; word < rarities.length; word++)
    most = Math.max(most, (rarities[word] ?? 0) * (1 - (strengths[word] ?? 0)));
  return most;
}

/** The mean strength of some words; 0 where there are none. */
function mean(words: readonly number[], strengths: readonly number[]): number {
  let sum = 0;
  for (const word of words) sum += strengths[word] ?? 0;
  return words.length === 0 ? 0 : sum / words.length;
}

function missing(words: readonly number[], strengths: readonly number[]): number {
  return words.some((word) => (strengths[word] ?? 0) === 0) ? 1 : 0;
}

/** The rarity-weighted share of the words that are no names. 1 where there are none. */
function told({ told: words, totalTold, rarities }: Asked, strengths: readonly number[]): number {
  let sum = 0;
  for (const word of words) sum += (rarities[word] ?? 0) * (strengths[word] ?? 0);
  return totalTold === 0 ? 1 : sum / totalTold;
}

function count(values: readonly number[], counts: (value: number) => boolean): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) if (counts(values[at] ?? 0)) sum++;
  return sum;
}

const isMatched = (word: number) => word >= 0;
const isFound = (strength: number) => strength > 0;
const isSame = (strength: number) => strength === 1;

function wordsIn({ tokens }: Sentence): number {
  let words = 0;
  for (let at = 0; at < tokens.length; at++) if (tokens[at]?.part !== 'mark') words++;
  return words;
}

/** Words of names that the question does not hold. A capital at the start of a sentence tells nothing. */
function newNames({ sentence: { tokens }, matched }: Seen): number {
  let names = 0;
  for (let at = 1; at < tokens.length; at++)
    if (tokens[at]?.part === 'name' && (matched[at] ?? -1) < 0) names++;
  return names;
}

/** Whether a question for one kind finds one of some kinds of mentions. */
function wants(seen: Seen, wanted: Wanted, ...kinds: readonly Mention['kind'][]): number {
  return seen.asked.wanted === wanted && kinds.some((kind) => hasNew(seen, kind)) ? 1 : 0;
}

function lacks(seen: Seen): boolean {
  const { wanted } = seen.asked;
  if (wanted === 'date' || wanted === 'amount' || wanted === 'place') return !hasNew(seen, wanted);
  if (wanted !== 'person' && wanted !== 'organisation') return false;
  return !namedKinds.some((kind) => hasNew(seen, kind));
}

const namedKinds = ['person', 'organisation', 'place', 'other'] as const;

/** Whether there is a mention of a kind that the question does not already name. */
function hasNew({ mentions, sentence, matched }: Seen, kind: Mention['kind']): boolean {
  return mentions.some((mention) => mention.kind === kind && isNew(mention, sentence, matched));
}

function isNew({ from, to }: Mention, { tokens }: Sentence, matched: readonly number[]): boolean {
  return tokens.some(
    (token, at) => token.from >= from && token.to <= to && token.part !== 'mark' && (matched[at] ?? -1) < 0,
  );
}
