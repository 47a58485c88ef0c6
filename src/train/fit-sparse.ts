import { type List, slopesOf } from './listwise.ts';
import { randomFrom, shuffled } from './random.ts';

/** A list whose rows have few of many features, each counting once. */
export type SparseList = List<Int32Array>;

export type SparseOptions = {
  /** Two at least. */
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
 * seed decides. The weights are the mean of those after each epoch but the first, which generalises better than the last.
 * @returns the weight of each feature that has one.
 */
export function fitSparse(lists: readonly SparseList[], options: SparseOptions): Map<number, number> {
  const { epochs, rate, start, fewest = 8, penalty, seed } = options;
  const { features, placed } = placeFeatures(lists, fewest);
  const weights = new Float64Array(features.length);
  const squares = new Float64Array(features.length).fill(start);
  const sums = new Float64Array(features.length);
  const gradient = new Float64Array(features.length);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(placed.length, random)) {
      const list = placed[at];
      if (list === undefined) continue;
      for (const place of addGradient(list, weights, gradient)) {
        const weight = weights[place] ?? 0;
        const full = (gradient[place] ?? 0) + penalty * weight;
        const square = (squares[place] ?? 0) + full * full;
        gradient[place] = 0;
        squares[place] = square;
        weights[place] = weight - (rate * full) / Math.sqrt(square);
      }
    }
    if (epoch === 0) continue;
    for (let place = 0; place < features.length; place++) addTo(sums, place, weights[place] ?? 0);
  }
  return new Map(features.map((feature, place) => [feature, (sums[place] ?? 0) / (epochs - 1)]));
}

/** Numbers the features that are frequent enough, and writes the lists in those numbers. */
function placeFeatures(
  lists: readonly SparseList[],
  fewest: number,
): { readonly features: number[]; readonly placed: SparseList[] } {
  const numbers = new Map<number, number>();
  const all: number[] = [];
  const counts: number[] = [];
  const lastList: number[] = [];
  const numbered = lists.map(({ rows, targets }, list) => ({
    targets,
    rows: rows.map((row) =>
      row.map((feature) => {
        const number = numbers.get(feature) ?? all.length;
        if (number === all.length) {
          numbers.set(feature, number);
          all.push(feature);
          counts.push(0);
          lastList.push(-1);
        }
        if (lastList[number] !== list) {
          lastList[number] = list;
          counts[number] = (counts[number] ?? 0) + 1;
        }
        return number;
      }),
    ),
  }));
  const places = new Int32Array(all.length).fill(-1);
  const features = all.filter((_, number) => (counts[number] ?? 0) >= fewest);
  let next = 0;
  all.forEach((_, number) => {
    if ((counts[number] ?? 0) >= fewest) places[number] = next++;
  });
  const placed = numbered.map(({ rows, targets }) => ({
    targets,
    rows: rows.map((row) => row.map((number) => places[number] ?? -1).filter((place) => place >= 0)),
  }));
  return { features, placed };
}

/** Adds a list's slopes to the gradient. @returns the places that it touches, each once. */
function addGradient({ rows, targets }: SparseList, weights: Float64Array, gradient: Float64Array): number[] {
  const scores = rows.map((row) => {
    let sum = 0;
    for (const place of row) sum += weights[place] ?? 0;
    return sum;
  });
  const touched: number[] = [];
  slopesOf(scores, targets).forEach((slope, at) => {
    if (Math.abs(slope) < leastSlope) return;
    for (const place of rows[at] ?? []) {
      if (gradient[place] === 0) touched.push(place);
      addTo(gradient, place, slope);
      // A sum of exactly 0 would be counted as untouched, and the place twice.
      if (gradient[place] === 0) gradient[place] = Number.MIN_VALUE;
    }
  });
  return touched;
}

function addTo(sums: Float64Array, place: number, value: number): void {
  sums[place] = (sums[place] ?? 0) + value;
}
