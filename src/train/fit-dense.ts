import { type List, slopesOf } from './listwise.ts';

/** A list whose rows have a value for every feature. */
export type DenseList = List<readonly number[]>;

export type DenseOptions = {
  readonly steps: number;
  readonly rate: number;
  /** How strongly large weights are pulled towards 0, each by what its feature's usual spread makes of it. */
  readonly penalty?: number;
};

/** Slopes below this change nothing that can be seen, and most rows of a list have no larger one. */
const leastSlope = 1e-7;

/** Of Adam (Kingma and Ba 2015), with its authors' values: how much of the last slopes is remembered. */
const memory = { slope: 0.9, square: 0.999 };

/**
 * Fits a linear model to lists by the listwise loss with Adam, all lists at every step: one weight for each of so many
 * features. Features are scaled to the same spread while fitting, so that all move alike. The result depends neither on chance nor, but for rounding, on the order of rows or lists.
 */
export function fitDense(
  lists: readonly DenseList[],
  features: number,
  { steps, rate, penalty = 1e-4 }: DenseOptions,
): number[] {
  const spreads = spreadsOf(lists, features);
  const packed = lists.map(pack);
  const weights = new Float64Array(features);
  const slopes = new Float64Array(features);
  const squares = new Float64Array(features);
  for (let step = 1; step <= steps; step++) {
    const gradient = gradientOf(
      packed,
      weights.map((weight, at) => weight / (spreads[at] ?? 1)),
    );
    for (let at = 0; at < features; at++) {
      const weight = weights[at] ?? 0;
      const slope = (gradient[at] ?? 0) / (spreads[at] ?? 1) / lists.length + penalty * weight;
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
  return [...weights].map((weight, at) => weight / (spreads[at] ?? 1));
}

/** The standard deviation of each feature over all rows; 1 for one that never changes. */
function spreadsOf(lists: readonly DenseList[], features: number): Float64Array {
  const sums = new Float64Array(features);
  const squares = new Float64Array(features);
  let rows = 0;
  for (const row of lists.flatMap((list) => list.rows)) {
    rows++;
    row.forEach((value, at) => {
      sums[at] = (sums[at] ?? 0) + value;
      squares[at] = (squares[at] ?? 0) + value * value;
    });
  }
  return squares.map(
    (square, at) => Math.sqrt(Math.max(0, square / rows - ((sums[at] ?? 0) / rows) ** 2)) || 1,
  );
}

function gradientOf(lists: readonly Packed[], weights: Float64Array): Float64Array {
  const features = weights.length;
  const gradient = new Float64Array(features);
  for (const { values, targets } of lists) {
    const scores = targets.map((_, row) => {
      let score = 0;
      for (let at = 0; at < features; at++) score += (values[row * features + at] ?? 0) * (weights[at] ?? 0);
      return score;
    });
    slopesOf(scores, targets).forEach((slope, row) => {
      if (Math.abs(slope) < leastSlope) return;
      for (let at = 0; at < features; at++) {
        gradient[at] = (gradient[at] ?? 0) + slope * (values[row * features + at] ?? 0);
      }
    });
  }
  return gradient;
}

/** A list with the values of its rows one after the other: all lists are gone through at every step. */
type Packed = { readonly values: Float64Array; readonly targets: readonly number[] };

function pack({ rows, targets }: DenseList): Packed {
  return { values: Float64Array.from(rows.flat()), targets };
}
