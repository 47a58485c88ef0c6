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
import { type ScoredRun, scoreRuns } from './score-runs.ts';
import type { RunForm, SentenceForm } from './sentence-form.ts';
import { createSpanContext, type SpanContext } from './span-context.ts';
import type { SpanWeights } from './span-weights.ts';

/** Words of a sentence that could answer. */
export type ChosenRun = Range &
  ScoredRun & {
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

/** So many runs of a sentence are looked at more closely, and those that grammar points at. */
const kept = 12;
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
  const { strengths, others } = pointedAt(form, propose(createReader(sentence, mentions, asked, match)));
  const scored = scoreRuns(context, [...form.runs, ...others], spanWeights);
  scored.sort((a, b) => b.score - a.score || a.run.first - b.run.first || a.run.last - b.run.last);
  const highest = scored[0]?.score ?? 0;
  const sum = scored.reduce((total, { score }) => total + Math.exp(score - highest), 0);
  return {
    context,
    runs: scored.flatMap((one, rank): ChosenRun[] => {
      const { run, score } = one;
      const strength = strengths.get(keyOf(form, run)) ?? 0;
      if (rank >= kept && strength === 0) return [];
      const from = tokens[run.first]?.from ?? 0;
      const to = tokens[run.last]?.to ?? 0;
      const isFit = strength > leastSure || fits(asked.wanted, sentence, mentions, run);
      return [{ ...one, from, to, chance: Math.exp(score - highest) / sum, rank, strength, fits: isFit }];
    }),
  };
}

/** How strongly grammar points at runs, by their keys; `others` are no runs that words alone would have proposed. */
function pointedAt(
  form: SentenceForm,
  proposals: readonly Proposal[],
): { readonly strengths: ReadonlyMap<number, number>; readonly others: readonly RunForm[] } {
  const strengths = new Map<number, number>();
  if (proposals.length === 0) return { strengths, others: [] };
  const { tokens } = form.sentence;
  const known = new Set(form.runs.map((run) => keyOf(form, run)));
  const others: RunForm[] = [];
  for (const { from, to, strength } of proposals) {
    const first = tokens.findIndex((token) => token.from >= from);
    const last = tokens.findLastIndex((token) => token.to <= to);
    if (first < 0 || last < first) continue;
    const key = keyOf(form, { first, last });
    if (!known.has(key)) others.push(form.formOf({ first, last }));
    known.add(key);
    strengths.set(key, Math.max(strengths.get(key) ?? 0, strength));
  }
  return { strengths, others };
}

function keyOf({ length }: SentenceForm, { first, last }: TokenRun): number {
  return first * length + last;
}
