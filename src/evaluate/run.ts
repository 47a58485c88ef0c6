/** What came of one question. */
export type Item = {
  readonly id: string;
  /** What questions are counted by: the command, or where all have the same, the question word. */
  readonly group: string;
  /** What kind of question it is: "answerable", "paraphrase". */
  readonly kind: string;
  readonly asked: string;
  /** The first answer, or why there was none. */
  readonly shown: string;
  /** Of the first answer, 0 to 1. */
  readonly confidence?: number;
  /** What was measured, 0 to 1 each, by name; only what applies to this kind of question. */
  readonly values: Readonly<Record<string, number>>;
  /** What is wrong with the answer; empty where it is right. */
  readonly misses: readonly string[];
};

/** One evaluation of a set of questions. */
export type Run = {
  /** The name of the file with the questions. */
  readonly set: string;
  readonly items: readonly Item[];
};

/** The mean of a measure over the questions that it applies to. */
export type Measure = { readonly name: string; readonly sum: number; readonly count: number };

/** The measures of questions, in order of first appearance. */
export function measuresOf(items: readonly Item[]): Measure[] {
  const totals = new Map<string, Measure>();
  for (const { values } of items) {
    for (const [name, value] of Object.entries(values)) {
      const { sum, count } = totals.get(name) ?? { sum: 0, count: 0 };
      totals.set(name, { name, sum: sum + value, count: count + 1 });
    }
  }
  return [...totals.values()];
}

export function meanOf({ sum, count }: Measure): number {
  return count === 0 ? 0 : sum / count;
}

export function isRight({ misses }: Item): boolean {
  return misses.length === 0;
}
