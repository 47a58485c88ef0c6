import type { Range } from '../../domain/span.ts';
import type { Searched } from '../../search/matches.ts';
import type { Wanted } from '../../search/query.ts';
import type { RankedSentence } from '../../search/rank.ts';
import type { Understood } from '../understand/understand.ts';
import { candidateRuns, type TokenRun } from './candidates.ts';
import { collectFeatures, createSpanContext, mostFeatures } from './features.ts';
import { fits } from './fits.ts';
import { propose } from './propose/propose.ts';
import { createReader } from './propose/reader.ts';
import type { SpanWeights } from './span-weights.ts';

/** Words of a sentence that could answer, and how well they fit. `strength` is what grammar says, 0 where it says nothing. */
export type ScoredRange = Range & {
  readonly score: number;
  readonly strength: number;
  /** Whether they can be of the kind that is asked for. */
  readonly fits: boolean;
};

/** Where grammar is at least so sure, "Russia" may be who did it. */
const leastSure = 0.3;
/** What it costs words that cannot be of the kind that is asked for, in points. */
const misfit = 4;

/** What a full proposal of grammar is worth beside the points of the trained weights: more where grammar is surer. */
const proposalWorth: Readonly<Record<Wanted, number>> = {
  person: 10,
  organisation: 10,
  place: 14,
  date: 12,
  amount: 12,
  reason: 12,
  thing: 6,
  manner: 0,
  statement: 20,
};

/** Scores every run of a sentence as an answer to the question, best first. Empty for a sentence without words. */
export function chooseRanges(
  searched: Searched,
  { sentence: id, match }: RankedSentence,
  understood: Understood,
  weights: SpanWeights,
): ScoredRange[] {
  const sentence = searched.sentences[id];
  if (sentence === undefined) return [];
  const { tokens } = sentence;
  const mentions = searched.mentions[id] ?? [];
  const rarities = understood.query.words.map(({ rarity }) => rarity);
  const context = createSpanContext(sentence, match, understood, rarities, mentions);
  const keyOf = ({ first, last }: TokenRun) => first * tokens.length + last;
  const strengths = new Map<number, number>();
  const runs: TokenRun[] = [];
  for (const { from, to, strength } of propose(createReader(sentence, mentions, understood, match))) {
    const first = tokens.findIndex((token) => token.from >= from);
    const last = tokens.findLastIndex((token) => token.to <= to);
    if (first < 0 || last < first) continue;
    const key = keyOf({ first, last });
    if (!strengths.has(key)) runs.push({ first, last });
    strengths.set(key, Math.max(strengths.get(key) ?? 0, strength));
  }
  const proposedRuns = runs.length;
  for (const run of candidateRuns(sentence, mentions)) runs.push(run);
  const features = new Int32Array(mostFeatures);
  const worth = proposalWorth[understood.wanted];
  const scored: ScoredRange[] = [];
  runs.forEach((run, at) => {
    const proposed = strengths.get(keyOf(run));
    if (at >= proposedRuns && proposed !== undefined) return;
    const count = collectFeatures(context, run, features);
    let trained = 0;
    for (let index = 0; index < count; index++) trained += weights(features[index] ?? -1);
    const strength = proposed ?? 0;
    const from = tokens[run.first]?.from ?? 0;
    const to = tokens[run.last]?.to ?? 0;
    const isFit = strength > leastSure || fits(understood.wanted, sentence, mentions, run);
    const score = trained + worth * strength - (isFit ? 0 : misfit);
    scored.push({ from, to, score, strength, fits: isFit });
  });
  return scored.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);
}
