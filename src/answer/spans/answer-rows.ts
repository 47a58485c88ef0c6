import type { Searched } from '../../search/matches.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { sentenceFeatures } from '../../search/sentence-features.ts';
import { comparedForm } from '../../text/overlap.ts';
import type { Understood } from '../understand/understand.ts';
import { type Choosing, type ChosenRun, type ChosenRuns, chooseRuns } from './choose.ts';
import { runFacts, writeFacts } from './facts.ts';
import { templates } from './features.ts';
import { shapeOf } from './question-shape.ts';
import { writeWorths } from './score-runs.ts';

/** Sentences whose words are looked at: at most so many, and none that is so much less likely than the best one. */
const mostRead = 5;
const leastLikely = Math.exp(-4);
/** So many words are weighed at most, and the first ones of each sentence and what grammar points at; others never win. */
const mostWeighed = 16;

const acrossFeatures = [
  'score of the words',
  'below the best of the sentence',
  'below the best',
  'rank in sentence',
  'chance in sentence',
  'score of the sentence',
  'below the best sentence',
  'rank of the sentence',
  'times found',
  'chances of times found',
  'grammar',
  'fits',
  'commonness',
  'words of the question',
] as const;

/** What the second stage looks at, in the order of the trees' file. */
export const rowFeatures = [
  ...acrossFeatures,
  ...sentenceFeatures,
  ...runFacts,
  ...templates.map((name) => `worth of ${name}`),
] as const;

/** Words that could answer, beside all others of the sentences that were read. */
export type AnswerRow = {
  readonly ranked: RankedSentence;
  readonly chosen: ChosenRun;
  readonly text: string;
  /** As answers are compared: the same words in another sentence are the same answer. */
  readonly form: string;
  /** One for each of `rowFeatures`. */
  readonly values: Float32Array;
};

/** What a lower score of a sentence takes from the chances of its words. In points of that score. */
const pointsToHalve = 2;

/** The best words of each of the best sentences, with what tells them apart. */
export function answerRows(
  searched: Searched,
  ranked: readonly RankedSentence[],
  asked: Understood,
  choosing: Choosing,
): AnswerRow[] {
  const shape = shapeOf(asked, searched.vocabulary);
  const best = likely(ranked);
  const found = best.flatMap((one, place) => {
    const chosen = chooseRuns(searched, one, asked, shape, choosing);
    return chosen === undefined ? [] : formsOf(searched, one, chosen).map((row) => ({ ...row, place }));
  });
  const highest = Math.max(...found.map(({ chosen }) => chosen.score));
  const highestSentence = best[0]?.score ?? 0;
  const same = new Map<string, { times: number; chances: number }>();
  for (const { form, chosen, one } of found) {
    const { times, chances } = same.get(form) ?? { times: 0, chances: 0 };
    const share = Math.exp((one.score - highestSentence) / pointsToHalve);
    same.set(form, { times: times + 1, chances: chances + chosen.chance * share });
  }
  return promising(found).map(({ one, chosen, context, text, form, place, highestHere }) => {
    const across: Record<(typeof acrossFeatures)[number], number> = {
      'score of the words': chosen.score,
      'below the best of the sentence': chosen.score - highestHere,
      'below the best': chosen.score - highest,
      'rank in sentence': chosen.rank,
      'chance in sentence': chosen.chance,
      'score of the sentence': one.score,
      'below the best sentence': one.score - highestSentence,
      'rank of the sentence': place,
      'times found': same.get(form)?.times ?? 1,
      'chances of times found': same.get(form)?.chances ?? 0,
      grammar: chosen.strength,
      fits: chosen.fits ? 1 : 0,
      commonness: commonness(searched, one, chosen),
      'words of the question': asked.query.words.length,
    };
    const values = new Float32Array(rowFeatures.length);
    values.set(acrossFeatures.map((name) => across[name]));
    values.set(one.features, acrossFeatures.length);
    const factsAt = acrossFeatures.length + sentenceFeatures.length;
    writeFacts(context, chosen.run, values, factsAt);
    writeWorths(context, chosen.run, choosing.spanWeights, values, factsAt + runFacts.length);
    return { ranked: one, chosen, text, form, values };
  });
}

function likely(ranked: readonly RankedSentence[]): readonly RankedSentence[] {
  const [best] = ranked;
  return ranked
    .slice(0, mostRead)
    .filter(({ score }) => best !== undefined && Math.exp(score - best.score) > leastLikely);
}

/** Those whose words and sentence have the highest scores together. */
function promising<Found extends { readonly one: RankedSentence; readonly chosen: ChosenRun }>(
  found: readonly Found[],
): readonly Found[] {
  const scores = found.map(({ one, chosen }) => chosen.score + one.score);
  const least = scores.toSorted((a, b) => a - b).at(-mostWeighed) ?? Number.NEGATIVE_INFINITY;
  return found.filter(
    ({ chosen }, at) => (scores[at] ?? 0) >= least || chosen.rank === 0 || chosen.strength > 0,
  );
}

function formsOf(searched: Searched, one: RankedSentence, { context, runs }: ChosenRuns) {
  const text = searched.sentences[one.sentence]?.passage.text ?? '';
  const highestHere = runs[0]?.score ?? 0;
  return runs.map((chosen) => {
    const words = text.slice(chosen.from, chosen.to);
    return { one, chosen, context, text: words, form: comparedForm(words), highestHere };
  });
}

/** How many sentences hold the rarest word of a run, as a logarithm. */
function commonness(searched: Searched, { sentence }: RankedSentence, { run }: ChosenRun): number {
  const terms = searched.sentences[sentence]?.terms ?? [];
  let fewest = Number.POSITIVE_INFINITY;
  for (let at = run.first; at <= run.last; at++) {
    const term = terms[at] ?? 0;
    if (term !== 0) fewest = Math.min(fewest, searched.vocabulary.frequencies[term] ?? 0);
  }
  return Number.isFinite(fewest) ? Math.log(1 + fewest) : 0;
}
