import { softmax } from '../search/softmax.ts';

/** What a linear model is fitted to: rows to choose from, and how right each is (0 to 1; the sum may be below 1). */
export type List<Row> = { readonly rows: readonly Row[]; readonly targets: readonly number[] };

/**
 * The slope of the listwise loss by each row's score. The loss is -log of the chance that all right rows have together,
 * where a row's chance is its softmax (ListNet's top-one loss, Cao et al. 2007). Positive: the score is to fall.
 */
export function slopesOf(scores: readonly number[], targets: readonly number[]): number[] {
  const chances = softmax(scores);
  const right = chances.reduce((sum, chance, at) => sum + chance * (targets[at] ?? 0), 0) || 1e-9;
  return chances.map((chance, at) => chance - (chance * (targets[at] ?? 0)) / right);
}
