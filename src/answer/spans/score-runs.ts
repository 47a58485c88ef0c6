import { endValues, featureOf, groups, runValues, startValues, valuesOfRun } from './features.ts';
import type { RunForm } from './sentence-form.ts';
import type { SpanContext } from './span-context.ts';
import type { SpanWeights } from './span-weights.ts';

/** The values of the run that is looked at. One list for all: making one for each takes longer than filling it. */
const scratch = new Int32Array(valuesOfRun);

/**
 * The score of each of some runs of a sentence: the sum of the trained weights of its features. What runs that begin or end
 * at the same token have in common is added up once.
 */
export function scoreRuns(
  context: SpanContext,
  runs: readonly RunForm[],
  weights: SpanWeights,
): Float64Array {
  const sum = (from: number, to: number) => {
    let total = 0;
    for (let template = from; template < to; template++)
      total += weights(featureOf(template, scratch[template] ?? 0));
    return total;
  };
  const starts = new Float64Array(context.form.length).fill(Number.NaN);
  const ends = new Float64Array(context.form.length).fill(Number.NaN);
  const scores = new Float64Array(runs.length);
  runs.forEach((run, at) => {
    const { first, last } = run;
    if (Number.isNaN(starts[first])) {
      startValues(context, first, scratch);
      starts[first] = sum(groups.start, groups.end);
    }
    if (Number.isNaN(ends[last])) {
      endValues(context, last, scratch);
      ends[last] = sum(groups.end, groups.run);
    }
    runValues(context, run, scratch);
    scores[at] = (starts[first] ?? 0) + (ends[last] ?? 0) + sum(groups.run, valuesOfRun);
  });
  return scores;
}

/** All features of a run: what its weights are fitted to. */
export function featuresOf(context: SpanContext, run: RunForm): Int32Array {
  writeValues(context, run);
  return scratch.map((value, template) => featureOf(template, value));
}

/** Writes what each template adds to a run's score into a row, from a place on. */
export function writeWorths(
  context: SpanContext,
  run: RunForm,
  weights: SpanWeights,
  row: Float32Array,
  from: number,
): void {
  writeValues(context, run);
  for (let template = 0; template < valuesOfRun; template++)
    row[from + template] = weights(featureOf(template, scratch[template] ?? 0));
}

function writeValues(context: SpanContext, run: RunForm): void {
  startValues(context, run.first, scratch);
  endValues(context, run.last, scratch);
  runValues(context, run, scratch);
}
