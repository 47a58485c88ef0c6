import { chanceOf, createForest } from '../search/trees.ts';
import { type Example, fitChance, usualOptions } from '../train/fit-chance.ts';

/** How an answer is scored by itself: exact match and F1, 0 to 1. */
export type WordScores = { readonly exact: number; readonly f1: number };

/** A question with its best answer, whether or not we are sure of it. */
export type Trial = WordScores & {
  readonly article: string;
  readonly isAnswerable: boolean;
  /** Features of the answer; undefined where no sentence was found. */
  readonly row: Float32Array | undefined;
};

const folds = 8;
const seed = 1;

/**
 * What each question would score if refusing were learnt from the questions about other articles of the same set: trees
 * are fitted to what answering gains over refusing, and the question is answered where that is expected to be more than
 * nothing. Right is an answer where there is one, and a refusal where there is none.
 */
export function crossValidate(trials: readonly Trial[]): WordScores[] {
  const articles = [...new Set(trials.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, at) => [article, at % folds]));
  const models = Array.from({ length: Math.min(folds, articles.length) }, (_, fold) =>
    createForest(
      fitChance(
        trials.flatMap((trial) => (foldOf.get(trial.article) === fold ? [] : exampleOf(trial))),
        { ...usualOptions, seed },
      ),
    ),
  );
  return trials.map((trial) => {
    const model = models[foldOf.get(trial.article) ?? 0];
    const isAnswered = model !== undefined && trial.row !== undefined && chanceOf(model, trial.row) > 0.5;
    if (isAnswered) return { exact: trial.exact, f1: trial.f1 };
    const right = trial.isAnswerable ? 0 : 1;
    return { exact: right, f1: right };
  });
}

/** The target is 0.5 where answering and refusing score the same. */
function exampleOf({ row, f1, isAnswerable }: Trial): Example[] {
  return row === undefined ? [] : [{ row, target: (1 + f1 - (isAnswerable ? 0 : 1)) / 2, weight: 1 }];
}
