import { rankSentences, type SentenceWeights } from '../search/rank.ts';
import { sentenceFeatures } from '../search/sentence-features.ts';
import { type DenseList, fitDense } from './fit-dense.ts';
import type { Prepared, PreparedQuestion } from './prepare.ts';

/** For each question, the features of sentences that retrieval finds for it; the right ones are those with an answer. */
export function sentenceLists({ library }: Prepared, questions: readonly PreparedQuestion[]): DenseList[] {
  return questions.flatMap(({ understood, golds }): DenseList[] => {
    const ranked = rankSentences(library, understood.query, {});
    const right = new Set(golds.map(({ sentence }) => sentence));
    const targets = ranked.map(({ sentence }) => (right.has(sentence) ? 1 : 0));
    return targets.includes(1) ? [{ rows: ranked.map(({ features }) => features), targets }] : [];
  });
}

/** Fits the weights of sentence features, to three decimals. */
export function fitSentenceWeights(lists: readonly DenseList[]): SentenceWeights {
  const fitted = fitDense(lists, sentenceFeatures.length, { steps: 300, rate: 0.05, penalty: 2e-3 });
  const rounded = fitted.map((weight) => Math.round(weight * 1000) / 1000);
  return Object.fromEntries(sentenceFeatures.map((feature, at) => [feature, rounded[at] ?? 0]));
}

/** The share of questions with an answer for which the sentence that ranks first has one. */
export function shareRightFirst(
  { library }: Prepared,
  questions: readonly PreparedQuestion[],
  weights: SentenceWeights,
): number {
  const answerable = questions.filter(({ golds }) => golds.length > 0);
  const right = answerable.filter(({ understood, golds }) => {
    const [first] = rankSentences(library, understood.query, weights);
    return golds.some(({ sentence }) => sentence === first?.sentence);
  });
  return right.length / answerable.length;
}
