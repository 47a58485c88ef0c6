import type { Reason } from '../domain/answer.ts';
import type { SentenceId } from '../domain/sentence.ts';
import type { Match, Searched } from './matches.ts';
import { createMatcher } from './matches.ts';
import type { Query } from './query.ts';
import { createFeatureReader, type SentenceFeature, sentenceFeatures } from './sentence-features.ts';
import type { Found, SentenceIndex } from './sentence-index.ts';

/** What each feature of a sentence is worth; features that are left out are worth nothing. */
export type SentenceWeights = Readonly<Partial<Record<SentenceFeature, number>>>;

export type RankedSentence = {
  readonly sentence: SentenceId;
  readonly score: number;
  readonly match: Match;
  readonly features: readonly number[];
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
  const values = sentenceFeatures.map((feature) => weights[feature] ?? 0);
  return found.map(({ sentence, score }) => {
    const features = featuresOf(sentence, score / highest);
    const sum = features.reduce((total, value, at) => total + value * (values[at] ?? 0), 0);
    return { sentence, score: sum, match: matchOf(sentence), features };
  });
}

/** What each feature contributed to a score, the largest first. */
export function reasonsOf(features: readonly number[], weights: SentenceWeights): Reason[] {
  return sentenceFeatures
    .map((feature, at) => {
      const value = features[at] ?? 0;
      return { feature, value, contribution: value * (weights[feature] ?? 0) };
    })
    .filter(({ contribution }) => contribution !== 0)
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}
