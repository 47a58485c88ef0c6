import { endValues, featureOf, groups, runValues, startValues, valuesOfRun } from './features.ts';
import type { RunForm } from './sentence-form.ts';
import type { SpanContext } from './span-context.ts';
import type { SpanWeights } from './span-weights.ts';

/**
 * The score of each of some runs of a sentence: the sum of the trained weights of its features. What runs that begin or end
 * at the same token have in common is added up once.
 */
export function scoreRuns(
  context: SpanContext,
  runs: readonly RunForm[],
  weights: SpanWeights,
): Float64Array {
  const values = new Int32Array(valuesOfRun);
  const sum = (from: number, to: number) => {
    let total = 0;
    for (let template = from; template < to; template++)
      total += weights(featureOf(template, values[template] ?? 0));
    return total;
  };
  const starts = new Float64Array(context.form.length).fill(Number.NaN);
  const ends = new Float64Array(context.form.length).fill(Number.NaN);
  const scores = new Float64Array(runs.length);
  runs.forEach((run, at) => {
    const { first, last } = run;
    if (Number.isNaN(starts[first])) {
      startValues(context, first, values);
      starts[first] = sum(groups.start, groups.end);
    }
    if (Number.isNaN(ends[last])) {
      endValues(context, last, values);
      ends[last] = sum(groups.end, groups.run);
    }
    runValues(context, run, values);
    scores[at] = (starts[first] ?? 0) + (ends[last] ?? 0) + sum(groups.run, valuesOfRun);
  });
  return scores;
}

/** All features of a run: what its weights are fitted to. */
export function featuresOf(context: SpanContext, run: RunForm): Int32Array {
  return valuesOf(context, run).map((value, template) => featureOf(template, value));
}

/** Writes what each template adds to a run's score into a row, from a place on. */
export function writeWorths(
  context: SpanContext,
  run: RunForm,
  weights: SpanWeights,
  row: Float32Array,
  from: number,
): void {
  valuesOf(context, run).forEach((value, template) => {
    row[from + template] = weights(featureOf(template, value));
  });
}

function valuesOf(context: SpanContext, run: RunForm): Int32Array {
  const values = new Int32Array(valuesOfRun);
  startValues(context, run.first, values);
  endValues(context, run.last, values);
  runValues(context, run, values);
  return values;
}
