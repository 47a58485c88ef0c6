/** One list of rows to choose from: dense features of each row and how right each is (0 to 1; the sum may be below 1). */
export type DenseList = {
  readonly rows: readonly (readonly number[])[];
  readonly targets: readonly number[];
};

/**
 * Fits a linear model by listwise softmax: the chance of a row is its share of exp(score) in its list, and the chance of
 * the right rows is made as high as possible (ListNet's top-one loss, Cao et al. 2007), with Adam on all lists at once
 * and a penalty on large weights. The result does not depend on the order of rows.
 */
export function fitDense(
  lists: readonly DenseList[],
  features: number,
  { steps = 400, rate = 0.05, penalty = 1e-4 } = {},
): number[] {
  const weights = new Float64Array(features);
  const moment = new Float64Array(features);
  const square = new Float64Array(features);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(features);
    for (const { rows, targets } of lists) {
      const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
      const chances = softmax(scores);
      const right = chances.reduce((sum, chance, at) => sum + chance * (targets[at] ?? 0), 0) || 1e-9;
      rows.forEach((row, at) => {
        const share = ((chances[at] ?? 0) * (targets[at] ?? 0)) / right;
        const pull = (chances[at] ?? 0) - share;
        if (Math.abs(pull) < 1e-7) return;
        row.forEach((value, feature) => {
          gradient[feature] = (gradient[feature] ?? 0) + pull * value;
        });
      });
    }
    for (let at = 0; at < features; at++) {
      const slope = (gradient[at] ?? 0) / lists.length + penalty * (weights[at] ?? 0);
      moment[at] = 0.9 * (moment[at] ?? 0) + 0.1 * slope;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      const step1 = (moment[at] ?? 0) / (1 - 0.9 ** step);
      const step2 = (square[at] ?? 0) / (1 - 0.999 ** step);
      weights[at] = (weights[at] ?? 0) - (rate * step1) / (Math.sqrt(step2) + 1e-8);
    }
  }
  return [...weights];
}

export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** A list whose rows have few of many features, each counting once. */
export type SparseList = { readonly rows: readonly Int32Array[]; readonly targets: readonly number[] };

/**
 * Fits a sparse linear model by the same loss with AdaGrad (Duchi et al. 2011), list by list in an order fixed by the
 * seed. Only features seen at least `fewest` times get a weight.
 */
export function fitSparse(
  lists: readonly SparseList[],
  { epochs = 6, rate = 0.3, start = 1, fewest = 8, seed = 1, penalty = 1e-5 } = {},
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { rows } of lists) {
    const own = new Set<number>();
    for (const row of rows) for (const feature of row) own.add(feature);
    for (const feature of own) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const index = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= fewest) index.set(feature, index.size);
  const dense = lists.map(({ rows, targets }) => ({
    targets,
    rows: rows.map((row) => Int32Array.from([...row].flatMap((feature) => index.get(feature) ?? []))),
  }));
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(start);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(dense.length, random)) {
      const list = dense[at];
      if (list === undefined) continue;
      const chances = softmax(
        list.rows.map((row) => row.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)),
      );
      const right = chances.reduce((sum, chance, row) => sum + chance * (list.targets[row] ?? 0), 0) || 1e-9;
      const gradient = new Map<number, number>();
      list.rows.forEach((row, r) => {
        const pull = (chances[r] ?? 0) - ((chances[r] ?? 0) * (list.targets[r] ?? 0)) / right;
        if (Math.abs(pull) < 1e-5) return;
        for (const feature of row) gradient.set(feature, (gradient.get(feature) ?? 0) + pull);
      });
      for (const [feature, slope] of gradient) {
        const full = slope + penalty * (weights[feature] ?? 0);
        squares[feature] = (squares[feature] ?? 0) + full * full;
        weights[feature] = (weights[feature] ?? 0) - (rate * full) / Math.sqrt(squares[feature] ?? 1);
      }
    }
  }
  return new Map([...index].map(([feature, at]) => [feature, weights[at] ?? 0]));
}

/** Mulberry32: a small generator of pseudo-random numbers in 0 to 1 that gives the same row for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}
