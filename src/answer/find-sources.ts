import type { Candidate, Refusal } from '../domain/answer.ts';
import { mostAnswers } from '../domain/question.ts';
import type { SentenceId } from '../domain/sentence.ts';
import type { Library } from '../library/library.ts';
import { rankSentences, reasonsOf } from '../search/rank.ts';
import { sentenceFeatures } from '../search/sentence-features.ts';
import { sentenceWeights } from '../search/sentence-weights.ts';
import { showCandidate } from './show-candidate.ts';
import type { FindEntities } from './understand/find-entities.ts';
import { understand } from './understand/understand.ts';

/** A sentence speaks of the same when it has this share of the words, or what may stand for them. */
const leastShared = 0.5;
/** Sentences of a message that are looked for: a longer one is more than one claim. */
const mostClaims = 8;

export type SourcesAnswer =
  | { readonly kind: 'found'; readonly candidates: readonly [Candidate, ...Candidate[]] }
  | { readonly kind: 'notFound'; readonly refusal: Refusal };

/**
 * Finds the sentences that speak of what a message says, those that share most with one of its sentences first. Whether
 * they say the same is for the reader to see.
 */
export function findSources(
  library: Library,
  findEntities: FindEntities,
  message: string,
  within: (sentence: SentenceId) => boolean,
): SourcesAnswer {
  const claims = message.split(/(?<=[.!?]["”’»)]*)\s+/u).filter((claim) => /\p{L}/u.test(claim));
  const coverage = sentenceFeatures.indexOf('coverage');
  const queries = claims
    .slice(0, mostClaims)
    .map((claim) => understand(library, findEntities, claim, 'ask').query);
  const ranked = queries
    .filter(({ words }) => words.length > 0)
    .flatMap((query) => rankSentences(library, query, sentenceWeights, within))
    .map((one) => ({ ...one, shared: one.features[coverage] ?? 0 }))
    .filter(({ shared }) => shared >= leastShared)
    .toSorted((a, b) => b.shared - a.shared || b.score - a.score || a.sentence - b.sentence);
  const different = ranked.filter(
    ({ sentence }, at) => ranked.findIndex((one) => one.sentence === sentence) === at,
  );
  const [first, ...others] = different.slice(0, mostAnswers).map((one): Candidate => {
    const { sentence, shared } = one;
    const to = library.sentences[sentence]?.passage.text.length ?? 0;
    const shown = showCandidate(library, { sentence, from: 0, to }, [], []);
    return {
      ...shown,
      confidence: Math.min(1, shared),
      explain: () => ({ reasons: reasonsOf(one), standIns: [] }),
    };
  });
  if (first !== undefined) return { kind: 'found', candidates: [first, ...others] };
  const isEmpty = queries.every(({ words }) => words.length === 0);
  return { kind: 'notFound', refusal: { kind: isEmpty ? 'too general' : 'no sources' } };
}
