import type { Range } from '../../domain/span.ts';
import type { Searched } from '../../search/matches.ts';
import type { RankedSentence } from '../../search/rank.ts';
import type { Understood } from '../understand/understand.ts';
import { candidateRuns } from './candidates.ts';
import { createSpanContext, spanFeatures } from './features.ts';
import type { SpanWeights } from './span-weights.ts';

/** Words of a sentence that could answer, and how well they fit. */
export type ScoredRange = Range & { readonly score: number };

/** Scores every run of a sentence as an answer to the question, best first. Empty for a sentence without words. */
export function chooseRanges(
  searched: Searched,
  { sentence: id, match }: RankedSentence,
  understood: Understood,
  weights: SpanWeights,
): ScoredRange[] {
  const sentence = searched.sentences[id];
  if (sentence === undefined) return [];
  const mentions = searched.mentions[id] ?? [];
  const rarities = understood.query.words.map(({ rarity }) => rarity);
  const context = createSpanContext(sentence, match, understood, rarities, mentions);
  const scored = candidateRuns(sentence, mentions).map((run) => {
    const score = spanFeatures(context, run).reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
    return { from: sentence.tokens[run.first]?.from ?? 0, to: sentence.tokens[run.last]?.to ?? 0, score };
  });
  return scored.toSorted((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);
}
