import type { Mention } from '../domain/entity.ts';
import type { Sentence, SentenceId } from '../domain/sentence.ts';
import type { Match, Matcher, Searched } from './matches.ts';
import type { Query, Wanted } from './query.ts';
import { createSurroundings } from './surroundings.ts';

/**
 * What speaks for a sentence, each in about 0 to 1. Names of weights and of `--explain`; the order is that of the vectors.
 * Rarity-weighted means that rare words of the question count more.
 */
export const sentenceFeatures = [
  'retrieval score',
  'coverage',
  'coverage, same words only',
  'same words',
  'best word rarity',
  'missing word rarity',
  'word pairs in order',
  'closeness',
  'first match',
  'told matched',
  'names matched',
  'names missing',
  'numbers matched',
  'numbers missing',
  'last word matched',
  'first word matched',
  'nouns matched',
  'verbs matched',
  'many matches of one word',
  'coverage in paragraph',
  'told in paragraph',
  'names in paragraph',
  'best word in paragraph',
  'paragraph score',
  'paragraph score, same words only',
  'added by sentence before',
  'added by sentence after',
  'coverage in title',
  'added by title',
  'wanted person',
  'wanted organisation',
  'wanted place',
  'wanted date',
  'wanted amount',
  'wanted reason',
  'wanted absent',
  'new names',
  'length',
  'opens paragraph',
  'opens with pronoun',
] as const;

export type SentenceFeature = (typeof sentenceFeatures)[number];

const reasonWords =
  /\b(?:because|due to|owing to|since|so that|in order to|as a result|thanks to|reason|caused?|led to|to (?:prevent|stop|block|avoid|protect|allow|help|make|get|keep))\b/i;
const opensWithPronoun = /^["“‘']?(?:He|She|It|They|His|Her|Its|Their|This|These|That|Those)\b/;

/** BM25's k, and its b for paragraphs: how soon further occurrences stop counting, and how much length is marked down. */
const saturation = 1.2;
const lengthPenalty = 0.75;
/** Content words of a usual paragraph. A constant, so that no library has to be counted through for it. */
const usualParagraph = 60;

/** Computes the features of the sentences that were found for a query. Numbers of the query are computed once, here. */
export function createFeatureReader(
  searched: Searched,
  query: Query,
  matchOf: Matcher,
): (id: SentenceId, retrieval: number) => number[] {
  const total = query.words.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const rarest = Math.max(...query.words.map(({ rarity }) => rarity), 1e-9);
  const around = createSurroundings(searched, query, matchOf);
  const rarities = query.words.map(({ rarity }) => rarity);
  const share = (amountOf: (word: number) => number) => {
    let sum = 0;
    for (let word = 0; word < rarities.length; word++) sum += (rarities[word] ?? 0) * amountOf(word);
    return sum / total;
  };
  const covered = (strengths: readonly number[]) => share((word) => strengths[word] ?? 0);
  /** What others match of the question beyond what is matched already. */
  const added = (by: readonly number[], strengths: readonly number[]) =>
    share((word) => Math.max(0, (by[word] ?? 0) - (strengths[word] ?? 0)));
  const bm25 = (frequencies: readonly number[], length: number) => {
    const usual = saturation * (1 - lengthPenalty + (lengthPenalty * length) / usualParagraph);
    return share((word) => {
      const frequency = frequencies[word] ?? 0;
      return (frequency * (saturation + 1)) / (frequency + usual);
    });
  };

  return (id, retrieval) => {
    const sentence = searched.sentences[id];
    if (sentence === undefined) return sentenceFeatures.map(() => 0);
    const match = matchOf(id);
    const { strengths, matched } = match;
    const { paragraph, frequencies, sameWords, length, title } = around(sentence);
    const beside = (other: SentenceId) =>
      searched.sentences[other]?.article === sentence.article
        ? added(matchOf(other).strengths, strengths)
        : 0;
    const fresh = newMentions(searched.mentions[id] ?? [], sentence, match);
    const has = (kind: Mention['kind']) => fresh.has(kind);
    const wants = (wanted: Wanted, present: boolean) => (query.wanted === wanted && present ? 1 : 0);
    const isReason = query.wanted === 'reason' && reasonWords.test(sentence.passage.text);
    const matchedWords = strengths.filter((strength) => strength > 0).length;
    const same = strengths.filter((strength) => strength === 1).length;
    const first = matched.findIndex((word) => word >= 0);
    const nouns = strengths.map(() => 0);
    const verbs = strengths.map(() => 0);
    strengthsByPart(sentence, match, nouns, verbs);

    const values: Record<SentenceFeature, number> = {
      'retrieval score': retrieval,
      coverage: covered(strengths),
      'coverage, same words only': share((word) => (strengths[word] === 1 ? 1 : 0)),
      'same words': same / Math.max(1, strengths.length),
      'best word rarity': highest(query, strengths) / rarest,
      'missing word rarity': mostMissing(rarities, strengths) / rarest,
      'word pairs in order': pairs(match, query.words.length),
      closeness: closeness(match),
      'first match': first < 0 ? 1 : Math.min(1, first / 40),
      'told matched': told(query, strengths),
      'names matched': part(query, strengths, 'isName'),
      'names missing': missing(query, paragraph, 'isName'),
      'numbers matched': part(query, strengths, 'isNumber'),
      'numbers missing': missing(query, paragraph, 'isNumber'),
      'last word matched': strengths.at(-1) ?? 0,
      'first word matched': strengths[0] ?? 0,
      'nouns matched': covered(nouns),
      'verbs matched': covered(verbs),
      'many matches of one word': Math.min(1, Math.max(0, tokensMatched(match) - matchedWords) / 4),
      'coverage in paragraph': covered(paragraph),
      'told in paragraph': told(query, paragraph),
      'names in paragraph': part(query, paragraph, 'isName'),
      'best word in paragraph': highest(query, paragraph) / mostRarity,
      'paragraph score': bm25(frequencies, length),
      'paragraph score, same words only': bm25(sameWords, length),
      'added by sentence before': beside(id - 1),
      'added by sentence after': beside(id + 1),
      'coverage in title': covered(title),
      'added by title': added(title, paragraph),
      'wanted person': wants('person', has('person') || has('organisation')),
      'wanted organisation': wants('organisation', has('organisation') || has('place')),
      'wanted place': wants('place', has('place')),
      'wanted date': wants('date', has('date')),
      'wanted amount': wants('amount', has('amount')),
      'wanted reason': wants('reason', isReason),
      'wanted absent': lacks(query.wanted, fresh) ? 1 : 0,
      'new names': Math.min(1, newNames(sentence, match) / 5),
      length: Math.log(1 + wordsIn(sentence)) / 4,
      'opens paragraph': searched.sentences[id - 1]?.paragraph === sentence.paragraph ? 0 : 1,
      'opens with pronoun': opensWithPronoun.test(sentence.passage.text) ? 1 : 0,
    };
    return sentenceFeatures.map((feature) => values[feature]);
  };
}

/** About the rarity of a word that stands in one sentence of a large library. */
const mostRarity = 10;

function wordsIn({ tokens }: Sentence): number {
  let words = 0;
  for (const { part } of tokens) if (part !== 'mark') words++;
  return words;
}

function tokensMatched({ matched }: Match): number {
  let tokens = 0;
  for (const word of matched) if (word >= 0) tokens++;
  return tokens;
}

/** The rarity of the rarest word that is matched, by the strength of the match. */
function highest({ words }: Query, strengths: readonly number[]): number {
  let best = 0;
  words.forEach(({ rarity }, word) => {
    best = Math.max(best, rarity * (strengths[word] ?? 0));
  });
  return best;
}

/** The rarity of the rarest word, by how much of it is not matched. */
function mostMissing(rarities: readonly number[], strengths: readonly number[]): number {
  let most = 0;
  rarities.forEach((rarity, word) => {
    most = Math.max(most, rarity * (1 - (strengths[word] ?? 0)));
  });
  return most;
}

/** Writes the strengths of words by those of a sentence's nouns, and of its verbs. */
function strengthsByPart(
  { tokens }: Sentence,
  { matched, weights }: Match,
  nouns: number[],
  verbs: number[],
): void {
  matched.forEach((word, at) => {
    if (word < 0) return;
    const part = tokens[at]?.part;
    const own = part === 'noun' ? nouns : part === 'verb' ? verbs : undefined;
    if (own !== undefined) own[word] = Math.max(own[word] ?? 0, weights[at] ?? 0);
  });
}

/** Words of names that the question does not hold. A capital at the start of a sentence tells nothing. */
function newNames({ tokens }: Sentence, { matched }: Match): number {
  let names = 0;
  for (let at = 1; at < tokens.length; at++)
    if (tokens[at]?.part === 'name' && (matched[at] ?? -1) < 0) names++;
  return names;
}

/** The kinds of mentions that the question does not already name. */
function newMentions(
  mentions: readonly Mention[],
  { tokens }: Sentence,
  { matched }: Match,
): Set<Mention['kind']> {
  const kinds = new Set<Mention['kind']>();
  for (const { kind, from, to } of mentions) {
    if (kinds.has(kind)) continue;
    const isNew = tokens.some(
      (token, at) => token.from >= from && token.to <= to && token.part !== 'mark' && (matched[at] ?? -1) < 0,
    );
    if (isNew) kinds.add(kind);
  }
  return kinds;
}

function lacks(wanted: Wanted, fresh: ReadonlySet<Mention['kind']>): boolean {
  if (wanted === 'date' || wanted === 'amount' || wanted === 'place') return !fresh.has(wanted);
  if (wanted !== 'person' && wanted !== 'organisation') return false;
  return !(fresh.has('person') || fresh.has('organisation') || fresh.has('place') || fresh.has('other'));
}

/** The share of the query's neighbouring words that stand next to each other, in order, with at most one token between. */
function pairs({ matched }: Match, words: number): number {
  if (words < 2) return 0;
  const seen = new Set<number>();
  matched.forEach((word, at) => {
    if (word < 0) return;
    for (let next = at + 1; next <= at + 3; next++) if (matched[next] === word + 1) seen.add(word);
  });
  return seen.size / (words - 1);
}

/** How densely the matched words stand: matched words by tokens from the first to the last one. */
function closeness({ matched }: Match): number {
  let first = -1;
  let last = -1;
  const different = new Set<number>();
  matched.forEach((word, at) => {
    if (word < 0) return;
    if (first < 0) first = at;
    last = at;
    different.add(word);
  });
  return different.size < 2 ? 0 : different.size / (last - first + 1);
}

/** The mean strength of the words that are names, or numbers; 0 where there are none. */
function part({ words }: Query, strengths: readonly number[], flag: 'isName' | 'isNumber'): number {
  let sum = 0;
  let own = 0;
  words.forEach((word, at) => {
    if (!word[flag]) return;
    own++;
    sum += strengths[at] ?? 0;
  });
  return own === 0 ? 0 : sum / own;
}

/** The rarity-weighted share of the words that are no names: what the question tells of whom it names. 1 where there are none. */
function told(query: Query, strengths: readonly number[]): number {
  let total = 0;
  let matched = 0;
  query.words.forEach(({ rarity, isName }, at) => {
    if (isName) return;
    total += rarity;
    matched += rarity * (strengths[at] ?? 0);
  });
  return total === 0 ? 1 : matched / total;
}

function missing(query: Query, strengths: readonly number[], flag: 'isName' | 'isNumber'): number {
  return query.words.some((word, at) => word[flag] && (strengths[at] ?? 0) === 0) ? 1 : 0;
}
