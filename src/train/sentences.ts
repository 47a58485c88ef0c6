import { rankSentences, type SentenceWeights, sharesOfSituations, situations } from '../search/rank.ts';
import { sentenceFeatures } from '../search/sentence-features.ts';
import { sameWeights } from '../search/sentence-weights.ts';
import { type DenseList, fitDense } from './fit-dense.ts';
import type { Prepared, PreparedQuestion, Source } from './prepare.ts';

/** For each question, the features of sentences that retrieval finds for it; the right ones are those with an answer. */
export function sentenceLists({ library }: Prepared, questions: readonly PreparedQuestion[]): DenseList[] {
  return questions.flatMap(({ understood, golds }): DenseList[] => {
    const ranked = rankSentences(library, understood.query, sameWeights({}));
    const right = new Set(golds.map(({ sentence }) => sentence));
    const targets = ranked.map(({ sentence }) => (right.has(sentence) ? 1 : 0));
    const shares = sharesOfSituations(
      ranked.map(({ features }) => features),
      library.sentences.length,
    );
    const rows = ranked.map(({ features }) =>
      shares.flatMap((share) => features.map((value) => share * value)),
    );
    return targets.includes(1) ? [{ rows, targets }] : [];
  });
}

/**
 * Fits the weights of sentence features in each situation, to three decimals: as if each situation had features of its
 * own, of which its share decides how much they count.
 */
export function fitSentenceWeights(lists: readonly DenseList[]): SentenceWeights {
  const count = sentenceFeatures.length;
  const fitted = fitDense(lists, situations.length * count, { steps: 300, rate: 0.05, penalty: 2e-3 });
  const rounded = fitted.map((weight) => Math.round(weight * 1000) / 1000);
  const weights = situations.map((situation, at) => {
    const own = sentenceFeatures.map((feature, place) => [feature, rounded[at * count + place] ?? 0]);
    return [situation, Object.fromEntries(own)];
  });
  return Object.fromEntries(weights);
}

/** The share of questions with an answer for which the sentence that ranks first has one. */
export function shareRightFirst(sources: readonly Source[], weights: SentenceWeights): number {
  const isRight = sources.flatMap(({ prepared: { library }, questions }) =>
    questions
      .filter(({ golds }) => golds.length > 0)
      .map(({ understood, golds }) => {
        const [first] = rankSentences(library, understood.query, weights);
        return golds.some(({ sentence }) => sentence === first?.sentence);
      }),
  );
  return isRight.filter(Boolean).length / isRight.length;
}
