import { type List, slopesOf } from './listwise.ts';
import { randomFrom, shuffled } from './random.ts';

/** A list whose rows have few of many features, each counting once. */
export type SparseList = List<Int32Array>;

export type SparseOptions = {
  readonly epochs: number;
  readonly rate: number;
  /** What AdaGrad takes the squares of all slopes to be before the first: a large one makes for small first steps. */
  readonly start: number;
  /** A feature of fewer lists gets no weight. */
  readonly fewest?: number;
  /** How strongly large weights are pulled towards 0. */
  readonly penalty: number;
  /** Decides the order of lists. */
  readonly seed: number;
};

/** Slopes below this change nothing that can be seen, and most rows of a list have no larger one. */
const leastSlope = 1e-5;

/**
 * Fits a linear model to lists by the listwise loss with AdaGrad (Duchi et al. 2011), list by list in an order that the
 * seed decides. @returns the weight of each feature that has one.
 */
export function fitSparse(lists: readonly SparseList[], options: SparseOptions): Map<number, number> {
  const { epochs, rate, start, fewest = 8, penalty, seed } = options;
  const places = placesOf(lists, fewest);
  const placed = lists.map(({ rows, targets }) => ({
    targets,
    rows: rows.map((row) => Int32Array.from([...row].flatMap((feature) => places.get(feature) ?? []))),
  }));
  const weights = new Float64Array(places.size);
  const squares = new Float64Array(places.size).fill(start);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(placed.length, random)) {
      const list = placed[at];
      if (list === undefined) continue;
      for (const [place, slope] of gradientOf(list, weights)) {
        const weight = weights[place] ?? 0;
        const full = slope + penalty * weight;
        const square = (squares[place] ?? 0) + full * full;
        squares[place] = square;
        weights[place] = weight - (rate * full) / Math.sqrt(square);
      }
    }
  }
  return new Map([...places].map(([feature, place]) => [feature, weights[place] ?? 0]));
}

/** The features that are frequent enough, numbered. */
function placesOf(lists: readonly SparseList[], fewest: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { rows } of lists) {
    const own = new Set<number>();
    for (const row of rows) for (const feature of row) own.add(feature);
    for (const feature of own) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count >= fewest);
  return new Map(frequent.map(([feature], place) => [feature, place]));
}

function gradientOf({ rows, targets }: SparseList, weights: Float64Array): Map<number, number> {
  const scores = rows.map((row) => row.reduce((sum, place) => sum + (weights[place] ?? 0), 0));
  const gradient = new Map<number, number>();
  slopesOf(scores, targets).forEach((slope, at) => {
    if (Math.abs(slope) < leastSlope) return;
    for (const place of rows[at] ?? []) gradient.set(place, (gradient.get(place) ?? 0) + slope);
  });
  return gradient;
}
