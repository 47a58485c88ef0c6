/**
 * A regression tree: a leaf with its value, or a question about one feature of a row. Rows whose feature is at most
 * `most` go to the low side.
 */
export type Tree =
  | { readonly value: number }
  | { readonly feature: number; readonly most: number; readonly low: Tree; readonly high: Tree };

/** Trees whose values are added up: what `npm run train` fits by gradient boosting. */
export type Trees = readonly Tree[];

/** The sum of all trees for one row of features. */
export function scoreOfTrees(trees: Trees, row: ArrayLike<number>): number {
  let sum = 0;
  for (let node of trees) {
    while (!('value' in node)) node = (row[node.feature] ?? 0) <= node.most ? node.low : node.high;
    sum += node.value;
  }
  return sum;
}

/** The chance that trees give a row, where they were fitted to chances. */
export function chanceOf(trees: Trees, row: ArrayLike<number>): number {
  return logistic(scoreOfTrees(trees, row));
}

export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
