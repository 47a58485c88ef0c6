import type { Tree } from '../search/trees.ts';

/** Rows of features, made ready for growing trees: each value as the number of its step. */
export type Stepped = {
  readonly rows: number;
  readonly features: number;
  /** For each row the step of each of its features, row after row. */
  readonly steps: Uint8Array;
  /** For each feature the largest value of each step but the last. */
  readonly edges: readonly Float32Array[];
};

/** How the loss changes with each row's score: its first and second derivative. */
export type Slopes = { readonly slopes: Float64Array; readonly curves: Float64Array };

export type GrowOptions = {
  /** Questions on the way from the root to a leaf. */
  readonly depth: number;
  /** How much of what a tree finds is taken over. */
  readonly rate: number;
  /** A leaf has rows of so much weight at least (the sum of second derivatives). */
  readonly leastWeight: number;
  /** How strongly the values of leaves are pulled towards 0. */
  readonly penalty: number;
};

/** A feature's values are told apart in so many steps, each with about as many rows. */
const mostSteps = 64;
/** So many values are enough to find the steps. */
const sampled = 50_000;

export function stepsOf(rows: readonly ArrayLike<number>[]): Stepped {
  const features = rows[0]?.length ?? 0;
  const steps = new Uint8Array(rows.length * features);
  const edges: Float32Array[] = [];
  for (let feature = 0; feature < features; feature++) {
    const column = Float32Array.from(rows, (row) => row[feature] ?? 0);
    const own = edgesOf(column);
    edges.push(own);
    column.forEach((value, row) => {
      steps[row * features + feature] = stepOf(own, value);
    });
  }
  return { rows: rows.length, features, steps, edges };
}

function edgesOf(column: Float32Array): Float32Array {
  const every = Math.max(1, Math.floor(column.length / sampled));
  const sorted = column.filter((_, at) => at % every === 0).sort();
  const edges = new Set<number>();
  for (let step = 1; step < mostSteps; step++)
    edges.add(sorted[Math.floor((step * sorted.length) / mostSteps)] ?? 0);
  edges.delete(sorted.at(-1) ?? 0);
  return Float32Array.from(edges);
}

/** How many edges lie below a value. */
function stepOf(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each feature and each of its steps the sums of both derivatives over some rows. */
type Histogram = { readonly slopes: Float64Array; readonly curves: Float64Array };
type Split = { readonly feature: number; readonly step: number; readonly gain: number };

/** Grows a tree that lowers the loss of the rows given; its leaves are found by Newton's method (Chen and Guestrin 2016). */
export function growTree(data: Stepped, derived: Slopes, rows: Int32Array, options: GrowOptions): Tree {
  const { depth, rate, penalty } = options;
  const { features, steps, edges } = data;
  const countOf = (own: Int32Array) => histogramOf(data, derived, own);
  const grow = (own: Int32Array, histogram: Histogram, left: number): Tree => {
    const split = left === 0 ? undefined : bestSplit(data, histogram, options);
    if (split === undefined) {
      const { slope, curve } = totalOf(histogram);
      return { value: (-rate * slope) / (curve + penalty) };
    }
    const { feature, step } = split;
    const isLow = (row: number) => (steps[row * features + feature] ?? 0) <= step;
    const low = own.filter((row) => isLow(row));
    const high = own.filter((row) => !isLow(row));
    // The larger side is what is left of the whole.
    const isLowSmaller = low.length < high.length;
    const smaller = countOf(isLowSmaller ? low : high);
    const larger = difference(histogram, smaller);
    return {
      feature,
      most: edges[feature]?.[step] ?? 0,
      low: grow(low, isLowSmaller ? smaller : larger, left - 1),
      high: grow(high, isLowSmaller ? larger : smaller, left - 1),
    };
  };
  return grow(rows, countOf(rows), depth);
}

function histogramOf({ features, steps }: Stepped, { slopes, curves }: Slopes, rows: Int32Array): Histogram {
  const histogram = {
    slopes: new Float64Array(features * mostSteps),
    curves: new Float64Array(features * mostSteps),
  };
  for (const row of rows) {
    const slope = slopes[row] ?? 0;
    const curve = curves[row] ?? 0;
    const first = row * features;
    for (let feature = 0; feature < features; feature++) {
      const at = feature * mostSteps + (steps[first + feature] ?? 0);
      histogram.slopes[at] = (histogram.slopes[at] ?? 0) + slope;
      histogram.curves[at] = (histogram.curves[at] ?? 0) + curve;
    }
  }
  return histogram;
}

function difference(whole: Histogram, part: Histogram): Histogram {
  return {
    slopes: whole.slopes.map((sum, at) => sum - (part.slopes[at] ?? 0)),
    curves: whole.curves.map((sum, at) => sum - (part.curves[at] ?? 0)),
  };
}

/** Every row is in one step of the first feature. */
function totalOf({ slopes, curves }: Histogram): { slope: number; curve: number } {
  let slope = 0;
  let curve = 0;
  for (let step = 0; step < mostSteps; step++) {
    slope += slopes[step] ?? 0;
    curve += curves[step] ?? 0;
  }
  return { slope, curve };
}

function bestSplit(
  { features, edges }: Stepped,
  histogram: Histogram,
  { leastWeight, penalty }: GrowOptions,
): Split | undefined {
  let best: Split | undefined;
  const all = totalOf(histogram);
  const worth = (slope: number, curve: number) => (slope * slope) / (curve + penalty);
  const whole = worth(all.slope, all.curve);
  for (let feature = 0; feature < features; feature++) {
    let slope = 0;
    let curve = 0;
    for (let step = 0; step < (edges[feature]?.length ?? 0); step++) {
      slope += histogram.slopes[feature * mostSteps + step] ?? 0;
      curve += histogram.curves[feature * mostSteps + step] ?? 0;
      if (curve < leastWeight || all.curve - curve < leastWeight) continue;
      const gain = worth(slope, curve) + worth(all.slope - slope, all.curve - curve) - whole;
      if (gain > (best?.gain ?? 1e-9)) best = { feature, step, gain };
    }
  }
  return best;
}
