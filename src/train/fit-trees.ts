import { createForest, scoreOf, type Tree, type Trees } from '../search/trees.ts';
import { type GrowOptions, growTree, stepsOf } from './grow-tree.ts';
import { type List, slopesOf } from './listwise.ts';
import { randomFrom } from './random.ts';

/** A list whose rows have a value for each feature. */
export type TreeList = List<Float32Array>;

export type TreeOptions = GrowOptions & {
  readonly trees: number;
  /** The share of lists that each tree sees. */
  readonly sample: number;
  readonly seed: number;
};

/**
 * Fits boosted trees (Friedman 2001) to lists by the listwise loss. @returns trees whose sum is a row's score.
 */
export function fitTrees(
  lists: readonly TreeList[],
  options: TreeOptions,
  report: (tree: number, trees: Trees) => void = () => {},
): Trees {
  const rows = lists.flatMap((list) => list.rows);
  const data = stepsOf(rows);
  const scores = new Float64Array(data.rows);
  const random = randomFrom(options.seed);
  const trees: Tree[] = [];
  for (let number = 0; number < options.trees; number++) {
    const slopes = new Float64Array(data.rows);
    const curves = new Float64Array(data.rows);
    const seen: number[] = [];
    let next = 0;
    for (const { targets } of lists) {
      const first = next;
      next += targets.length;
      if (random() > options.sample) continue;
      const own = scores.subarray(first, first + targets.length);
      const { slopes: slope, curves: curve } = derivatives([...own], targets);
      for (let row = 0; row < targets.length; row++) {
        slopes[first + row] = slope[row] ?? 0;
        curves[first + row] = curve[row] ?? 0;
        seen.push(first + row);
      }
    }
    const tree = growTree(data, { slopes, curves }, Int32Array.from(seen), options);
    trees.push(tree);
    const grown = createForest([tree]);
    rows.forEach((row, at) => {
      scores[at] = (scores[at] ?? 0) + scoreOf(grown, row);
    });
    report(number + 1, trees);
  }
  return trees;
}

/** The first and (of the softmax, an upper bound of) the second derivative of the listwise loss by each score. */
function derivatives(scores: readonly number[], targets: readonly number[]) {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return {
    slopes: slopesOf(scores, targets),
    curves: powers.map((power) => {
      const chance = power / sum;
      return Math.max(chance * (1 - chance), 1e-6);
    }),
  };
}
