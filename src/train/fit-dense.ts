import { type List, slopesOf } from './listwise.ts';

/** A list whose rows have a value for every feature. */
export type DenseList = List<readonly number[]>;

export type DenseOptions = {
  readonly steps: number;
  readonly rate: number;
  /** How strongly large weights are pulled towards 0. */
  readonly penalty?: number;
};

/** Slopes below this change nothing that can be seen, and most rows of a list have no larger one. */
const leastSlope = 1e-7;

/** Of Adam (Kingma and Ba 2015), with its authors' values: how much of the last slopes is remembered. */
const memory = { slope: 0.9, square: 0.999 };

/**
 * Fits a linear model to lists by the listwise loss with Adam, all lists at every step: one weight for each of so many
 * features. The result depends neither on chance nor, but for rounding, on the order of rows or lists.
 */
export function fitDense(
  lists: readonly DenseList[],
  features: number,
  { steps, rate, penalty = 1e-4 }: DenseOptions,
): number[] {
  const weights = new Float64Array(features);
  const slopes = new Float64Array(features);
  const squares = new Float64Array(features);
  for (let step = 1; step <= steps; step++) {
    const gradient = gradientOf(lists, weights);
    for (let at = 0; at < features; at++) {
      const weight = weights[at] ?? 0;
      const slope = (gradient[at] ?? 0) / lists.length + penalty * weight;
      const meanSlope = memory.slope * (slopes[at] ?? 0) + (1 - memory.slope) * slope;
      const meanSquare = memory.square * (squares[at] ?? 0) + (1 - memory.square) * slope * slope;
      slopes[at] = meanSlope;
      squares[at] = meanSquare;
      // The means begin at 0 and are too small at first.
      const fullSlope = meanSlope / (1 - memory.slope ** step);
      const fullSquare = meanSquare / (1 - memory.square ** step);
      weights[at] = weight - (rate * fullSlope) / (Math.sqrt(fullSquare) + 1e-8);
    }
  }
  return [...weights];
}

function gradientOf(lists: readonly DenseList[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { rows, targets } of lists) {
    const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
    slopesOf(scores, targets).forEach((slope, at) => {
      if (Math.abs(slope) < leastSlope) return;
      rows[at]?.forEach((value, feature) => {
        gradient[feature] = (gradient[feature] ?? 0) + slope * value;
      });
    });
  }
  return gradient;
}
