import { type Item, isRight, type Measure, measuresOf, type Run } from './run.ts';

/** A question of both runs. */
export type Pair = { readonly before: Item; readonly after: Item };

/** A measure over the questions of both runs; one side is absent where only the other run has it. */
export type MeasureChange = { readonly name: string; readonly before?: Measure; readonly after?: Measure };

export type Comparison = {
  readonly measures: readonly MeasureChange[];
  readonly nowRight: readonly Pair[];
  readonly nowWrong: readonly Pair[];
  /** Wrong both times, but with another answer. */
  readonly otherwiseWrong: readonly Pair[];
  readonly same: number;
  /** Questions that only one of the runs has; they are not compared. */
  readonly onlyBefore: number;
  readonly onlyAfter: number;
};

/** Compares two runs, question by question. Only questions with the same id and the same words are the same. */
export function compareRuns(before: Run, after: Run): Comparison {
  const keyOf = ({ id, asked }: Item) => JSON.stringify([id, asked]);
  const earlier = new Map(before.items.map((item) => [keyOf(item), item]));
  const pairs = after.items.flatMap((item): Pair[] => {
    const old = earlier.get(keyOf(item));
    return old === undefined ? [] : [{ before: old, after: item }];
  });
  const nowRight = pairs.filter((pair) => !isRight(pair.before) && isRight(pair.after));
  const nowWrong = pairs.filter((pair) => isRight(pair.before) && !isRight(pair.after));
  const otherwiseWrong = pairs.filter(
    (pair) => !isRight(pair.before) && !isRight(pair.after) && pair.before.shown !== pair.after.shown,
  );
  return {
    measures: measureChanges(pairs),
    nowRight,
    nowWrong,
    otherwiseWrong,
    same: pairs.length - nowRight.length - nowWrong.length - otherwiseWrong.length,
    onlyBefore: before.items.length - pairs.length,
    onlyAfter: after.items.length - pairs.length,
  };
}

function measureChanges(pairs: readonly Pair[]): MeasureChange[] {
  const byName = (items: readonly Item[]) =>
    new Map(measuresOf(items).map((measure) => [measure.name, measure]));
  const before = byName(pairs.map((pair) => pair.before));
  const after = byName(pairs.map((pair) => pair.after));
  return [...new Set([...after.keys(), ...before.keys()])].map((name) => {
    const old = before.get(name);
    const now = after.get(name);
    return { name, ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) };
  });
}
