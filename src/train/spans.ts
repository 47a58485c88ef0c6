import { shapeOf } from '../answer/spans/question-shape.ts';
import { featuresOf } from '../answer/spans/score-runs.ts';
import { createSentenceForm } from '../answer/spans/sentence-form.ts';
import { createSpanContext } from '../answer/spans/span-context.ts';
import type { SentenceId } from '../domain/sentence.ts';
import type { Library } from '../library/library.ts';
import { createMatcher } from '../search/matches.ts';
import { groupBy } from '../text/group-by.ts';
import { comparedForm } from '../text/overlap.ts';
import { fitSparse, type SparseList } from './fit-sparse.ts';
import type { Gold, Prepared, PreparedQuestion, Source } from './prepare.ts';
import { type WordResults, wordResults } from './word-results.ts';

/** A run of a sentence that could be the answer. */
type Run = { readonly text: string; readonly features: Int32Array };

/** What each feature of a run is worth. */
export type FittedSpans = ReadonlyMap<number, number>;

/** Smaller weights are left out: they would make the file twice as long (see README.md). */
const leastWeight = 0.05;

/**
 * For each question, the features of all runs of the sentence in which most annotators found an answer. A run is as right
 * as the share of those annotators who marked just its words. Without questions whose answer is none of the runs.
 */
export function spanLists({ library }: Prepared, questions: readonly PreparedQuestion[]): SparseList[] {
  return questions.flatMap((question): SparseList[] => {
    const golds = mostMarked(question.golds);
    const [first] = golds;
    if (first === undefined) return [];
    const runs = runsOf(library, question, first.sentence);
    const forms = golds.map(({ text }) => comparedForm(text));
    const targets = runs.map(({ text }) => {
      const own = comparedForm(text);
      return forms.filter((form) => form === own).length / forms.length;
    });
    return targets.some((target) => target > 0)
      ? [{ rows: runs.map(({ features }) => features), targets }]
      : [];
  });
}

/** Fits the weights of run features. */
export function fitSpanWeights(lists: readonly SparseList[], seed: number): FittedSpans {
  return fitSparse(lists, { epochs: 4, rate: 0.1, start: 1, penalty: 1e-3, seed });
}

/** Without the weights that change little. */
export function largeWeights(fitted: FittedSpans): FittedSpans {
  return new Map([...fitted].filter(([, weight]) => Math.abs(weight) >= leastWeight));
}

/** How well the run of the highest score in the right sentence answers: shares of exact matches, mean F1. */
export function spanResults(sources: readonly Source[], weights: FittedSpans): WordResults {
  return wordResults(sources, ({ library }, question) => {
    const [first] = question.golds;
    if (first === undefined) return undefined;
    const scored = runsOf(library, question, first.sentence).map(({ text, features: own }) => ({
      text,
      score: own.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
    }));
    return scored.reduce((a, b) => (b.score > a.score ? b : a), { text: '', score: -Infinity }).text;
  });
}

/** The answers of the sentence that has most of them; of equals, of the one that was marked first. */
function mostMarked(golds: readonly Gold[]): readonly Gold[] {
  const bySentence = [...groupBy(golds, ({ sentence }) => sentence).values()];
  return bySentence.reduce((most, group) => (group.length > most.length ? group : most), []);
}

function runsOf(library: Library, { understood }: PreparedQuestion, id: SentenceId): Run[] {
  const sentence = library.sentences[id];
  if (sentence === undefined) return [];
  const match = createMatcher(library, understood.query)(id);
  const shape = shapeOf(understood, library.vocabulary);
  const form = createSentenceForm(library, sentence);
  const context = createSpanContext(form, match, understood, shape);
  return form.runs.map((run) => {
    const from = sentence.tokens[run.first]?.from;
    const to = sentence.tokens[run.last]?.to;
    return { text: sentence.passage.text.slice(from, to), features: featuresOf(context, run) };
  });
}
