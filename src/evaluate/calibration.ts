import { type Item, isRight } from './run.ts';

/** Answers of similar confidence: how sure we were of them, and how many were right. */
export type Bin = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
};

const binCount = 10;

/** Sorts answers into ten bins of equal width by their confidence; empty bins are left out. Refusals have none. */
export function binsOf(items: readonly Item[]): Bin[] {
  const answered = items.flatMap((item) =>
    item.confidence === undefined ? [] : [{ confidence: item.confidence, right: isRight(item) ? 1 : 0 }],
  );
  return Array.from({ length: binCount }, (_, at) => {
    const own = answered.filter(({ confidence }) => binOf(confidence) === at);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / own.length;
    return {
      from: at / binCount,
      to: (at + 1) / binCount,
      count: own.length,
      confidence: mean(own.map(({ confidence }) => confidence)),
      right: mean(own.map(({ right }) => right)),
    };
  }).filter(({ count }) => count > 0);
}

/**
 * The expected calibration error (Naeini et al. 2015): how far confidence and the share of right answers are apart, over
 * all bins by their number of answers. Undefined where nothing was answered.
 */
export function calibrationError(bins: readonly Bin[]): number | undefined {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return undefined;
  return (
    bins.reduce((sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right), 0) / total
  );
}

function binOf(confidence: number): number {
  return Math.min(binCount - 1, Math.floor(confidence * binCount));
}
