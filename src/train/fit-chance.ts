import { createForest, logistic, scoreOf, type Tree, type Trees } from '../search/trees.ts';
import { type GrowOptions, growTree, stepsOf } from './grow-tree.ts';
import { randomFrom } from './random.ts';

/** A row of features, how right it is (0 to 1), and how much it counts. */
export type Example = {
  readonly row: ArrayLike<number>;
  readonly target: number;
  readonly weight: number;
};

export type ChanceOptions = GrowOptions & {
  readonly trees: number;
  /** The share of examples that each tree sees. */
  readonly sample: number;
  readonly seed: number;
};

/** What was found to do well on articles that were left out; deeper or more trees gain nothing. */
export const usualOptions = {
  trees: 100,
  depth: 4,
  rate: 0.08,
  leastWeight: 5,
  penalty: 5,
  sample: 0.7,
} as const satisfies Omit<ChanceOptions, 'seed'>;

/**
 * Fits boosted trees (Friedman 2001) to examples by the logistic loss.
 * @returns trees whose sum is the logit of the chance that a row is right: see `chanceOf`.
 */
export function fitChance(examples: readonly Example[], options: ChanceOptions): Trees {
  const data = stepsOf(examples.map(({ row }) => row));
  const base = baseOf(examples);
  const scores = new Float64Array(data.rows).fill(base);
  const slopes = new Float64Array(data.rows);
  const curves = new Float64Array(data.rows);
  const random = randomFrom(options.seed);
  const trees: Tree[] = [{ value: base }];
  for (let number = 0; number < options.trees; number++) {
    const seen: number[] = [];
    examples.forEach(({ target, weight }, at) => {
      const chance = logistic(scores[at] ?? 0);
      slopes[at] = weight * (chance - target);
      curves[at] = weight * Math.max(chance * (1 - chance), 1e-6);
      if (random() < options.sample) seen.push(at);
    });
    const tree = growTree(data, { slopes, curves }, Int32Array.from(seen), options);
    trees.push(tree);
    const grown = createForest([tree]);
    examples.forEach(({ row }, at) => {
      scores[at] = (scores[at] ?? 0) + scoreOf(grown, row);
    });
  }
  return trees;
}

/** The logit of the mean target: what is best without looking at any feature. */
function baseOf(examples: readonly Example[]): number {
  const weight = examples.reduce((sum, one) => sum + one.weight, 0);
  const right = examples.reduce((sum, one) => sum + one.weight * one.target, 0);
  const share = Math.min(0.999, Math.max(0.001, right / (weight || 1)));
  return Math.log(share / (1 - share));
}
