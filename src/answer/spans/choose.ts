import type { Range } from '../../domain/span.ts';
import type { Searched } from '../../search/matches.ts';
import type { RankedSentence } from '../../search/rank.ts';
import type { Understood } from '../understand/understand.ts';
import { candidateRuns, type TokenRun } from './candidates.ts';
import { collectFeatures, mostFeatures } from './features.ts';
import { fits } from './fits.ts';
import { propose } from './propose/propose.ts';
import { createReader } from './propose/reader.ts';
import type { QuestionShape } from './question-shape.ts';
import { type Relations, relate } from './relations.ts';
import { createSpanContext, type SpanContext } from './span-context.ts';
import type { SpanWeights } from './span-weights.ts';

/** Words of a sentence that could answer. */
export type ChosenRun = Range & {
  readonly run: TokenRun;
  readonly relations: Relations;
  /** The sum of the trained weights of its features. */
  readonly score: number;
  /** Its share of exp(score) among all runs of the sentence. */
  readonly chance: number;
  /** Its place among them, the best is 0. */
  readonly rank: number;
  /** What grammar says of it, 0 to 1; 0 where it says nothing. */
  readonly strength: number;
  /** Whether they can be of the kind that is asked for. */
  readonly fits: boolean;
};

export type ChosenRuns = { readonly context: SpanContext; readonly runs: readonly ChosenRun[] };

/** So many runs of a sentence are looked at more closely, and those that grammar points at. */
const kept = 12;
/** What grammar says more strongly than this fits, whatever it looks like. */
const leastSure = 0.3;

/** The runs of a sentence that answer best, best first, by the trained weights; and those that grammar points at. */
export function chooseRuns(
  searched: Searched,
  { sentence: id, match }: RankedSentence,
  asked: Understood,
  shape: QuestionShape,
  weights: SpanWeights,
): ChosenRuns | undefined {
  const sentence = searched.sentences[id];
  if (sentence === undefined) return undefined;
  const { tokens } = sentence;
  const mentions = searched.mentions[id] ?? [];
  const context = createSpanContext(searched, sentence, match, asked, shape);
  const keyOf = ({ first, last }: TokenRun) => first * tokens.length + last;
  const runs = new Map(candidateRuns(sentence, mentions).map((run) => [keyOf(run), run]));
  const strengths = new Map<number, number>();
  for (const { from, to, strength } of propose(createReader(sentence, mentions, asked, match))) {
    const first = tokens.findIndex((token) => token.from >= from);
    const last = tokens.findLastIndex((token) => token.to <= to);
    if (first < 0 || last < first) continue;
    const key = keyOf({ first, last });
    runs.set(key, { first, last });
    strengths.set(key, Math.max(strengths.get(key) ?? 0, strength));
  }
  const features = new Int32Array(mostFeatures);
  const scored = [...runs.values()].map((run) => {
    const relations = relate(context, run);
    const count = collectFeatures(context, run, relations, features);
    let score = 0;
    for (let at = 0; at < count; at++) score += weights(features[at] ?? -1);
    return { run, relations, score };
  });
  scored.sort((a, b) => b.score - a.score || a.run.first - b.run.first || a.run.last - b.run.last);
  const highest = scored[0]?.score ?? 0;
  const sum = scored.reduce((total, { score }) => total + Math.exp(score - highest), 0);
  return {
    context,
    runs: scored.flatMap(({ run, relations, score }, rank): ChosenRun[] => {
      const strength = strengths.get(keyOf(run)) ?? 0;
      if (rank >= kept && strength === 0) return [];
      const from = tokens[run.first]?.from ?? 0;
      const to = tokens[run.last]?.to ?? 0;
      const isFit = strength > leastSure || fits(asked.wanted, sentence, mentions, run);
      const chance = Math.exp(score - highest) / sum;
      return [{ from, to, run, relations, score, chance, rank, strength, fits: isFit }];
    }),
  };
}
