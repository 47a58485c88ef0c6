import type { Range } from '../../domain/span.ts';
import type { Searched } from '../../search/matches.ts';
import type { RankedSentence } from '../../search/rank.ts';
import type { Understood } from '../understand/understand.ts';
import type { TokenRun } from './candidates.ts';
import { fits } from './fits.ts';
import type { FormReader } from './form-reader.ts';
import { propose } from './propose/propose.ts';
import { createReader, type Proposal } from './propose/reader.ts';
import type { QuestionShape } from './question-shape.ts';
import { scoreRuns } from './score-runs.ts';
import type { RunForm, SentenceForm } from './sentence-form.ts';
import { createSpanContext, type SpanContext } from './span-context.ts';
import type { SpanWeights } from './span-weights.ts';

/** Words of a sentence that could answer. */
export type ChosenRun = Range & {
  readonly run: RunForm;
  /** The sum of the trained weights of its features. */
  readonly score: number;
  /** Its share of exp(score) among all runs of the sentence. */
  readonly chance: number;
  /** Its place among them, the best is 0. */
  readonly rank: number;
  /** What grammar says of it, 0 to 1; 0 where it says nothing. */
  readonly strength: number;
  /** Whether they can be of the kind that is asked for. */
  readonly fits: boolean;
};

export type ChosenRuns = { readonly context: SpanContext; readonly runs: readonly ChosenRun[] };

/** What chooses runs: the trained weights of their features, and sentences made ready for it. */
export type Choosing = { readonly spanWeights: SpanWeights; readonly formOf: FormReader };

/** So many runs of a sentence are looked at more closely at most, and those that grammar points at. */
const kept = 12;
/** Runs less than exp(-2) as likely as the best of their sentence hardly ever win, and looking closely takes time. */
const farBehind = 2;
/** What grammar says more strongly than this fits, whatever it looks like. */
const leastSure = 0.3;

/** The runs of a sentence that answer best, best first, by the trained weights; and those that grammar points at. */
export function chooseRuns(
  searched: Searched,
  { sentence: id, match }: RankedSentence,
  asked: Understood,
  shape: QuestionShape,
  { spanWeights, formOf }: Choosing,
): ChosenRuns | undefined {
  const sentence = searched.sentences[id];
  if (sentence === undefined) return undefined;
  const { tokens } = sentence;
  const form = formOf(searched, sentence);
  const { mentions } = form;
  const context = createSpanContext(form, match, asked, shape);
  const { strengths, others } = pointedAt(form, propose(createReader(form.phrases, asked, match)));
  const runs = [...form.runs, ...others];
  const scores = scoreRuns(context, runs, spanWeights);
  // Sorting numbers alone is many times faster than sorting runs, and most runs are left out.
  const ordered = scores.toSorted();
  const highest = ordered.at(-1) ?? 0;
  const least = Math.max(ordered.at(-kept) ?? Number.NEGATIVE_INFINITY, highest - farBehind);
  const sum = scores.reduce((total, score) => total + Math.exp(score - highest), 0);
  const best = runs.flatMap((run, at): Unranked[] => {
    const score = scores[at] ?? 0;
    const strength = strengths.get(keyOf(form, run)) ?? 0;
    return score < least && strength === 0 ? [] : [{ run, score, strength }];
  });
  best.sort((a, b) => b.score - a.score || a.run.first - b.run.first || a.run.last - b.run.last);
  return {
    context,
    runs: best.map(({ run, score, strength }, place): ChosenRun => {
      // Behind the first ones stand runs that grammar alone points at, with others between them.
      const rank = score < least ? ordered.length - placeIn(ordered, score) : place;
      const from = tokens[run.first]?.from ?? 0;
      const to = tokens[run.last]?.to ?? 0;
      const isFit = strength > leastSure || fits(asked.wanted, sentence, mentions, run);
      const chance = Math.exp(score - highest) / sum;
      return { run, score, from, to, chance, rank, strength, fits: isFit };
    }),
  };
}

type Unranked = Pick<ChosenRun, 'run' | 'score' | 'strength'>;

/** How many of ordered numbers are not larger than one of them. */
function placeIn(ordered: Float64Array, number: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How strongly grammar points at runs, by their keys; `others` are no runs that words alone would have proposed. */
function pointedAt(
  form: SentenceForm,
  proposals: readonly Proposal[],
): { readonly strengths: ReadonlyMap<number, number>; readonly others: readonly RunForm[] } {
  const strengths = new Map<number, number>();
  if (proposals.length === 0) return { strengths, others: [] };
  const { tokens } = form.sentence;
  const others: RunForm[] = [];
  for (const { from, to, strength } of proposals) {
    const first = tokens.findIndex((token) => token.from >= from);
    const last = tokens.findLastIndex((token) => token.to <= to);
    if (first < 0 || last < first) continue;
    const key = keyOf(form, { first, last });
    const isKnown = (run: RunForm) => run.first === first && run.last === last;
    if (!form.runs.some(isKnown) && !others.some(isKnown)) others.push(form.formOf({ first, last }));
    strengths.set(key, Math.max(strengths.get(key) ?? 0, strength));
  }
  return { strengths, others };
}

function keyOf({ length }: SentenceForm, { first, last }: TokenRun): number {
  return first * length + last;
}
