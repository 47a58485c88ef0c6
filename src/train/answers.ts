import { type AnswerRow, answerRows, rowFeatures } from '../answer/spans/answer-rows.ts';
import type { Choosing } from '../answer/spans/choose.ts';
import { decide } from '../answer/spans/decide.ts';
import { createFormReader } from '../answer/spans/form-reader.ts';
import { readSpanWeights, readTable, writeTable } from '../answer/spans/span-weights.ts';
import { rankSentences } from '../search/rank.ts';
import { sentenceWeights } from '../search/sentence-weights.ts';
import { packTrees, type StoredTrees, writeFeatures } from '../search/stored-trees.ts';
import { createForest, type Trees } from '../search/trees.ts';
import { comparedForm } from '../text/overlap.ts';
import { fitTrees, type TreeList } from './fit-trees.ts';
import type { Prepared, PreparedQuestion, Source } from './prepare.ts';
import { fitSpanWeights, largeWeights, spanLists } from './spans.ts';
import { type WordResults, wordResults } from './word-results.ts';
import { writeJson } from './write-json.ts';

/** The rows of a question, and how right they are. */
export type QuestionRows = TreeList & { readonly question: PreparedQuestion };

/**
 * For each question the rows of its best words, scored with weights that were fitted to the other half of the articles:
 * scores of questions that the weights have seen look surer than they are. Rows are right by the share of annotators who
 * marked those words; questions whose answer is in no row teach nothing and are left out.
 */
export function crossFitted(sources: readonly Source[], seed: number): QuestionRows[] {
  const isFirst = ({ articleNumber }: PreparedQuestion) => (articleNumber >> 1) % 2 === 0;
  const formOf = createFormReader();
  const fitTo = (wanted: boolean): Choosing => {
    const lists = sources.flatMap(({ prepared, questions }) =>
      spanLists(
        prepared,
        questions.filter((question) => isFirst(question) === wanted),
      ),
    );
    return { spanWeights: readTable(writeTable(largeWeights(fitSpanWeights(lists, seed)))), formOf };
  };
  const byFirst = fitTo(true);
  const bySecond = fitTo(false);
  return sources.flatMap(({ prepared, questions }) =>
    questions.flatMap((question): QuestionRows[] => {
      const rows = rowsOf(prepared, question, isFirst(question) ? bySecond : byFirst);
      const targets = rows.map((row) => shareOf(question, row));
      return targets.some((target) => target > 0)
        ? [{ question, rows: rows.map(({ values }) => values), targets }]
        : [];
    }),
  );
}

export function fitAnswerTrees(
  lists: readonly TreeList[],
  seed: number,
  report: (trees: number) => void,
): Trees {
  const options = { trees: 400, depth: 6, rate: 0.06, leastWeight: 1, penalty: 50, sample: 0.7, seed };
  return fitTrees(lists, options, (count) => {
    if (count % 50 === 0) report(count);
  });
}

/** How well the words that are decided on answer, of all questions: share of exact matches, mean F1. */
export function answerResults(sources: readonly Source[], trees: Trees): WordResults {
  const choosing: Choosing = { spanWeights: readSpanWeights(), formOf: createFormReader() };
  const forest = createForest(trees);
  return wordResults(sources, (prepared, question) => {
    const [best] = decide(rowsOf(prepared, question, choosing), forest, question.understood.wanted);
    return best?.text;
  });
}

function rowsOf({ library }: Prepared, { understood }: PreparedQuestion, choosing: Choosing): AnswerRow[] {
  const ranked = rankSentences(library, understood.query, sentenceWeights);
  return answerRows(library, ranked, understood, choosing);
}

function shareOf({ gold }: PreparedQuestion, { form }: AnswerRow): number {
  return gold.filter(({ text }) => comparedForm(text) === form).length / (gold.length || 1);
}

/** What `answer/spans/decide.ts` reads. */
export function writeTrees(trees: Trees): string {
  const stored: StoredTrees = { features: writeFeatures(rowFeatures), trees: packTrees(trees) };
  return writeJson(stored);
}
