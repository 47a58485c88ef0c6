import { comparedForm, overlapOf } from '../text/overlap.ts';
import type { Prepared, PreparedQuestion, Source } from './prepare.ts';

/** Share of exact matches, and mean F1. */
export type WordResults = { readonly exact: number; readonly f1: number };

/** How well chosen words answer, of all questions with an answer. No words at all are wrong. */
export function wordResults(
  sources: readonly Source[],
  choose: (prepared: Prepared, question: PreparedQuestion) => string | undefined,
): WordResults {
  const results = sources.flatMap(({ prepared, questions }) =>
    questions
      .filter(({ gold }) => gold.length > 0)
      .map((question): WordResults => {
        const words = choose(prepared, question) ?? '';
        const isExact = question.gold.some(({ text }) => comparedForm(text) === comparedForm(words));
        const f1 = Math.max(...question.gold.map(({ text }) => overlapOf(words, text)));
        return { exact: isExact ? 1 : 0, f1 };
      }),
  );
  const meanOf = (value: (one: WordResults) => number) =>
    results.reduce((sum, one) => sum + value(one), 0) / results.length;
  return { exact: meanOf(({ exact }) => exact), f1: meanOf(({ f1 }) => f1) };
}
