import type { Mention } from '../domain/entity.ts';
import type { Sentence, SentenceId } from '../domain/sentence.ts';
import type { Match, Matcher, Searched } from './matches.ts';
import type { Query, Wanted } from './query.ts';

/**
 * What speaks for a sentence, each in about 0 to 1. Names of weights and of `--explain`; the order is that of the vectors.
 * Rarity-weighted means that rare words of the question count more.
 */
export const sentenceFeatures = [
  'retrieval score',
  'coverage',
  'coverage, same words only',
  'coverage squared',
  'coverage in paragraph',
  'coverage in neighbours only',
  'best word rarity',
  'missing word rarity',
  'word pairs in order',
  'closeness',
  'told matched',
  'told in paragraph',
  'names matched',
  'names in paragraph',
  'names missing',
  'numbers matched',
  'numbers missing',
  'last word matched',
  'first word matched',
  'wanted person',
  'wanted organisation',
  'wanted place',
  'wanted date',
  'wanted amount',
  'wanted reason',
  'wanted absent',
  'new words',
  'length',
  'very short',
  'opens paragraph',
  'opens with pronoun',
  'many matches of one word',
] as const;

export type SentenceFeature = (typeof sentenceFeatures)[number];

const reasonWords =
  /\b(?:because|due to|owing to|since|so that|in order to|as a result|thanks to|reason|caused?|led to|to (?:prevent|stop|block|avoid|protect|allow|help|make|get|keep))\b/i;
const opensWithPronoun = /^["“‘']?(?:He|She|It|They|His|Her|Its|Their|This|These|That|Those)\b/;

/** Computes the features of a query's sentences. Numbers of the query are computed once, here. */
export function createFeatureReader(
  searched: Searched,
  query: Query,
  matchOf: Matcher,
): (id: SentenceId, retrieval: number) => number[] {
  const total = query.words.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const rarest = Math.max(...query.words.map(({ rarity }) => rarity), 1e-9);
  const share = (strengths: readonly number[], least = 0) =>
    query.words.reduce((sum, { rarity }, word) => {
      const strength = strengths[word] ?? 0;
      return sum + (strength > least ? rarity * strength : 0);
    }, 0) / total;

  return (id, retrieval) => {
    const sentence = searched.sentences[id];
    if (sentence === undefined) return sentenceFeatures.map(() => 0);
    const match = matchOf(id);
    const { strengths } = match;
    const around = neighbours(searched, sentence).map((near) => matchOf(near).strengths);
    const inParagraph = best([strengths, ...around]);
    const coverage = share(strengths);
    const mentions = searched.mentions[id] ?? [];
    const fresh = mentions.filter((mention) => isNew(mention, sentence, match));
    const has = (kind: Mention['kind']) => fresh.some((mention) => mention.kind === kind);
    const wants = (wanted: Wanted, present: boolean) => (query.wanted === wanted && present ? 1 : 0);
    const isReason = reasonWords.test(sentence.passage.text);
    const words = sentence.tokens.filter(({ part }) => part !== 'mark').length;
    const matchedTokens = match.matched.filter((word) => word >= 0).length;

    const values: Record<SentenceFeature, number> = {
      'retrieval score': retrieval,
      coverage,
      'coverage, same words only': share(strengths, 0.95),
      'coverage squared': coverage * coverage,
      'coverage in paragraph': share(inParagraph),
      'coverage in neighbours only': share(inParagraph) - coverage,
      'best word rarity':
        Math.max(0, ...query.words.map(({ rarity }, w) => rarity * (strengths[w] ?? 0))) / rarest,
      'missing word rarity':
        Math.max(0, ...query.words.map(({ rarity }, w) => rarity * (1 - (strengths[w] ?? 0)))) / rarest,
      'word pairs in order': pairs(match, query.words.length),
      closeness: closeness(match),
      'told matched': told(query, strengths),
      'told in paragraph': told(query, inParagraph),
      'names matched': part(query, strengths, 'isName'),
      'names in paragraph': part(query, inParagraph, 'isName'),
      'names missing': missing(query, inParagraph, 'isName'),
      'numbers matched': part(query, strengths, 'isNumber'),
      'numbers missing': missing(query, inParagraph, 'isNumber'),
      'last word matched': strengths.at(-1) ?? 0,
      'first word matched': strengths[0] ?? 0,
      'wanted person': wants('person', has('person') || has('organisation')),
      'wanted organisation': wants('organisation', has('organisation') || has('place')),
      'wanted place': wants('place', has('place')),
      'wanted date': wants('date', has('date')),
      'wanted amount': wants('amount', has('amount')),
      'wanted reason': wants('reason', isReason),
      'wanted absent': lacks(query.wanted, fresh) ? 1 : 0,
      'new words': Math.min(1, (words - matchedTokens) / 20),
      length: Math.log(1 + words) / 4,
      'very short': words < 6 ? 1 : 0,
      'opens paragraph': searched.sentences[id - 1]?.paragraph === sentence.paragraph ? 0 : 1,
      'opens with pronoun': opensWithPronoun.test(sentence.passage.text) ? 1 : 0,
      'many matches of one word': Math.min(
        1,
        Math.max(0, matchedTokens - strengths.filter((s) => s > 0).length) / 4,
      ),
    };
    return sentenceFeatures.map((feature) => values[feature]);
  };
}

/** The other sentences of the paragraph, at most two on either side. */
export function neighbours({ sentences }: Searched, sentence: Sentence): SentenceId[] {
  return [sentence.id - 2, sentence.id - 1, sentence.id + 1, sentence.id + 2].filter((id) => {
    const other = sentences[id];
    return other?.article === sentence.article && other.paragraph === sentence.paragraph;
  });
}

function best(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, word) => Math.max(...rows.map((row) => row[word] ?? 0)));
}

/** A mention that the question does not already name. */
function isNew(mention: Mention, sentence: Sentence, { matched }: Match): boolean {
  return sentence.tokens.some(
    (token, at) =>
      token.from >= mention.from &&
      token.to <= mention.to &&
      token.part !== 'mark' &&
      (matched[at] ?? -1) < 0,
  );
}

function lacks(wanted: Wanted, fresh: readonly Mention[]): boolean {
  if (wanted === 'date' || wanted === 'amount' || wanted === 'place') {
    return !fresh.some(({ kind }) => kind === wanted);
  }
  if (wanted === 'person' || wanted === 'organisation') {
    return !fresh.some(
      ({ kind }) => kind === 'person' || kind === 'organisation' || kind === 'place' || kind === 'other',
    );
  }
  return false;
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
  const first = matched.findIndex((word) => word >= 0);
  if (first < 0) return 0;
  const last = matched.findLastIndex((word) => word >= 0);
  const different = new Set(matched.filter((word) => word >= 0)).size;
  return different < 2 ? 0 : different / (last - first + 1);
}

function part(query: Query, strengths: readonly number[], flag: 'isName' | 'isNumber'): number {
  const own = query.words.flatMap((word, at) => (word[flag] ? [strengths[at] ?? 0] : []));
  return own.length === 0 ? 0 : own.reduce((sum, strength) => sum + strength, 0) / own.length;
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
