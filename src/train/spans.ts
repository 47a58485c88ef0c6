import { candidateRuns } from '../answer/spans/candidates.ts';
import { collectFeatures, createSpanContext, mostFeatures } from '../answer/spans/features.ts';
import type { SentenceId } from '../domain/sentence.ts';
import type { Library } from '../library/library.ts';
import { createMatcher } from '../search/matches.ts';
import { groupBy } from '../text/group-by.ts';
import { fitSparse, type SparseList } from './fit-sparse.ts';
import { comparedForm, overlapOf } from './overlap.ts';
import type { Gold, Prepared, PreparedQuestion } from './prepare.ts';

/** Two lists of equal length, by number of feature: what `answer/spans/span-weights.ts` reads. */
export type StoredSpanWeights = { readonly features: readonly number[]; readonly weights: readonly number[] };

/** A run of a sentence that could be the answer. */
type Run = { readonly text: string; readonly features: Int32Array };

/** Smaller weights are left out: they would make the file twice as long for 0.4 points of F1 (see README.md). */
const leastWeight = 0.2;

/**
 * For each question, the features of all runs of the sentence in which most annotators found an answer. A run is as right
 * as the share of those annotators who marked just its words. Without questions whose answer is none of the runs.
 */
export function spanLists({ library }: Prepared, questions: readonly PreparedQuestion[]): SparseList[] {
  return questions.flatMap((question): SparseList[] => {
    const golds = mostMarked(question.golds);
    const [first] = golds;
    if (first === undefined) return [];
    const runs = runsOf(library, question, first.sentence);
    const forms = golds.map(({ text }) => comparedForm(text));
    const targets = runs.map(({ text }) => {
      const own = comparedForm(text);
      return forms.filter((form) => form === own).length / forms.length;
    });
    return targets.some((target) => target > 0)
      ? [{ rows: runs.map(({ features }) => features), targets }]
      : [];
  });
}

/** Fits the weights of run features, to two decimals. */
export function fitSpanWeights(lists: readonly SparseList[], seed: number): StoredSpanWeights {
  const fitted = fitSparse(lists, { epochs: 8, rate: 0.1, start: 0.1, penalty: 1e-3, seed });
  const kept = [...fitted]
    .map(([feature, weight]) => ({ feature, weight: Math.round(weight * 100) / 100 }))
    .filter(({ weight }) => Math.abs(weight) >= leastWeight)
    .sort((a, b) => a.feature - b.feature);
  return { features: kept.map(({ feature }) => feature), weights: kept.map(({ weight }) => weight) };
}

/** How well the run of the highest score in the right sentence answers: shares of exact matches, mean F1. */
export function spanResults(
  { library }: Prepared,
  questions: readonly PreparedQuestion[],
  { features, weights }: StoredSpanWeights,
): { readonly exact: number; readonly f1: number } {
  const weightOf = new Map(features.map((feature, at) => [feature, weights[at] ?? 0]));
  const answerable = questions.filter(({ golds }) => golds.length > 0);
  let exact = 0;
  let f1 = 0;
  for (const question of answerable) {
    const [first] = question.golds;
    if (first === undefined) continue;
    const scored = runsOf(library, question, first.sentence).map(({ text, features: own }) => ({
      text,
      score: own.reduce((sum, feature) => sum + (weightOf.get(feature) ?? 0), 0),
    }));
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { text: '', score: -Infinity });
    const form = comparedForm(best.text);
    exact += question.gold.some(({ text }) => comparedForm(text) === form) ? 1 : 0;
    f1 += Math.max(...question.gold.map(({ text }) => overlapOf(best.text, text)));
  }
  return { exact: exact / answerable.length, f1: f1 / answerable.length };
}

/** The answers of the sentence that has most of them; of equals, of the one that was marked first. */
function mostMarked(golds: readonly Gold[]): readonly Gold[] {
  const bySentence = [...groupBy(golds, ({ sentence }) => sentence).values()];
  return bySentence.reduce((most, group) => (group.length > most.length ? group : most), []);
}

function runsOf(library: Library, { understood }: PreparedQuestion, id: SentenceId): Run[] {
  const sentence = library.sentences[id];
  if (sentence === undefined) return [];
  const { query } = understood;
  const mentions = library.mentions[id] ?? [];
  const match = createMatcher(library, query)(id);
  const rarities = query.words.map(({ rarity }) => rarity);
  const context = createSpanContext(sentence, match, understood, rarities, mentions);
  const features = new Int32Array(mostFeatures);
  return candidateRuns(sentence, mentions).map((run) => {
    const count = collectFeatures(context, run, features);
    const from = sentence.tokens[run.first]?.from;
    const to = sentence.tokens[run.last]?.to;
    return { text: sentence.passage.text.slice(from, to), features: features.slice(0, count) };
  });
}
