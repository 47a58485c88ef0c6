import type { Reason } from '../domain/answer.ts';
import type { SentenceId } from '../domain/sentence.ts';
import type { Match, Searched } from './matches.ts';
import { createMatcher } from './matches.ts';
import type { Query } from './query.ts';
import { createFeatureReader, type SentenceFeature, sentenceFeatures } from './sentence-features.ts';
import type { Found, SentenceIndex } from './sentence-index.ts';

/** What each feature of a sentence is worth; features that are left out are worth nothing. */
export type FeatureWeights = Readonly<Partial<Record<SentenceFeature, number>>>;

/**
 * Where features are worth different things. Where some sentence says all of the question in its own words, words that are
 * the same tell most, else those that mean the same; and in a small library few sentences hold one of those by chance.
 */
export const situations = [
  'own words, large library',
  'other words, large library',
  'own words, small library',
  'other words, small library',
] as const;

export type SentenceWeights = Readonly<Record<(typeof situations)[number], FeatureWeights>>;

export type RankedSentence = {
  readonly sentence: SentenceId;
  readonly score: number;
  readonly match: Match;
  readonly features: readonly number[];
  /** What each feature is worth for this question. */
  readonly worths: readonly number[];
};

/** Sentences that are looked at more closely after retrieval. */
const retrieved = 80;

/**
 * Finds and ranks the sentences for a query, best first. Retrieval finds them by their terms; the score is a weighted
 * sum of features. Equal scores go to the earlier sentence.
 */
export function rankSentences(
  searched: Searched & { readonly index: SentenceIndex },
  query: Query,
  weights: SentenceWeights,
  within?: (sentence: SentenceId) => boolean,
): RankedSentence[] {
  const found = searched.index.find(query.terms, retrieved, within);
  const ranked = scoreFound(searched, query, weights, found);
  return ranked.sort((a, b) => b.score - a.score || a.sentence - b.sentence);
}

/** The score of every sentence, by its id, also of those that share no word with the query. */
export function scoreSentences(
  searched: Searched & { readonly index: SentenceIndex },
  query: Query,
  weights: SentenceWeights,
): number[] {
  const retrieval = searched.sentences.map(() => 0);
  for (const { sentence, score } of searched.index.find(query.terms, searched.sentences.length))
    retrieval[sentence] = score;
  const found = retrieval.map((score, sentence) => ({ sentence, score }));
  return scoreFound(searched, query, weights, found).map(({ score }) => score);
}

function scoreFound(
  searched: Searched,
  query: Query,
  weights: SentenceWeights,
  found: readonly Found[],
): RankedSentence[] {
  const matchOf = createMatcher(searched, query);
  const featuresOf = createFeatureReader(searched, query, matchOf);
  const highest = Math.max(...found.map(({ score }) => score)) || 1;
  const rows = found.map(({ sentence, score }) => featuresOf(sentence, score / highest));
  const shares = sharesOfSituations(rows, searched.sentences.length);
  const worths = sentenceFeatures.map((feature) =>
    situations.reduce((sum, one, at) => sum + (shares[at] ?? 0) * (weights[one][feature] ?? 0), 0),
  );
  return found.map(({ sentence }, row) => {
    const features = rows[row] ?? [];
    const score = features.reduce((total, value, at) => total + value * (worths[at] ?? 0), 0);
    return { sentence, score, match: matchOf(sentence), features, worths };
  });
}

const sameWordsOnly = sentenceFeatures.indexOf('coverage, same words only');
/** A library of so many sentences or fewer is small, one of so many or more is large; between, the logarithm decides. */
const small = 100;
const large = 8000;

/**
 * How much each of the situations applies to a question, 0 to 1; together 1.
 * @param rows the features of the sentences that were found for it.
 * @param sentences how many the library has.
 */
export function sharesOfSituations(rows: readonly (readonly number[])[], sentences: number): number[] {
  const own = rows.reduce((most, values) => Math.max(most, values[sameWordsOnly] ?? 0), 0);
  const size = Math.log(Math.max(1, sentences) / small) / Math.log(large / small);
  const largeness = Math.min(1, Math.max(0, size));
  return [largeness, 1 - largeness].flatMap((share) => [share * own, share * (1 - own)]);
}

/** What each feature contributed to a score, the largest first. */
export function reasonsOf({ features, worths }: Pick<RankedSentence, 'features' | 'worths'>): Reason[] {
  return sentenceFeatures
    .map((feature, at) => {
      const value = features[at] ?? 0;
      return { feature, value, contribution: value * (worths[at] ?? 0) };
    })
    .filter(({ contribution }) => contribution !== 0)
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}
