import type { Sentence, SentenceId } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import type { Library } from '../library/library.ts';
import type { Wanted } from '../search/query.ts';
import type { RankedSentence } from '../search/rank.ts';
import { comparedForm } from '../text/overlap.ts';
import { answerRows } from './spans/answer-rows.ts';
import { type Decided, decide } from './spans/decide.ts';
import type { Finding } from './trained.ts';
import type { Understood } from './understand/understand.ts';
import { wholeExpression } from './whole-expression.ts';

/** Words of a sentence that could answer, before anybody has said how sure we are of them. */
export type Draft = {
  readonly sentence: Sentence;
  readonly range: Range;
  /** Answers with the same key say the same words, whatever their case, marks and articles. */
  readonly key: string;
  /** The logarithm of how likely they are beside other words. */
  readonly score: number;
  /** What grammar says for these words, 0 to 1. */
  readonly strength: number;
  /** Whether these are the best words of their sentence. */
  readonly isBest: boolean;
  readonly ranked: RankedSentence;
};

/** Whether words are of these kinds can be told: what is no amount, place or time is none, however likely. */
const told: ReadonlySet<Wanted> = new Set(['amount', 'place', 'date']);
/** What happened before, after or meanwhile tells a time too: "after the storm". */
const tellsTime = /(?:^|\s)(?:after|before|when|while|during|since|until|once|upon)\s+$/i;

/** The words of ranked sentences that could answer, the best first. */
export function draft(
  library: Library,
  understood: Understood,
  ranked: readonly RankedSentence[],
  finding: Finding,
): Draft[] {
  const rows = answerRows(library, ranked, understood, finding);
  const decided = decide(rows, finding.trees, understood.wanted);
  // A clause that says yes or no is found by grammar: the question sets ask for other words.
  const ordered = understood.wanted === 'statement' ? decided.toSorted(byGrammar) : decided;
  // Beside the best answer only others of the wanted kind are of use.
  const useful = ordered.filter(
    ({ chosen, ranked: one }, at) =>
      (at === 0 && !told.has(understood.wanted)) ||
      chosen.fits ||
      (understood.wanted === 'date' && isTimeOfEvent(library.sentences[one.sentence], chosen)),
  );
  const seen = new Set<SentenceId>();
  return useful.flatMap(({ ranked: one, chosen, score, form }): Draft[] => {
    const sentence = library.sentences[one.sentence];
    if (sentence === undefined) return [];
    const isBest = !seen.has(sentence.id);
    seen.add(sentence.id);
    const { strength } = chosen;
    const range = wholeExpression(understood, sentence, library.mentions[sentence.id] ?? [], chosen);
    const key = range === chosen ? form : comparedForm(wordsOf({ sentence, range }));
    return [
      { sentence, range: { from: range.from, to: range.to }, key, score, strength, isBest, ranked: one },
    ];
  });
}

function isTimeOfEvent(sentence: Sentence | undefined, { from, to }: Range): boolean {
  const { text = '' } = sentence?.passage ?? {};
  const [first = ''] = text.slice(from, to).split(/(?<=\s)/);
  return tellsTime.test(text.slice(0, from)) || tellsTime.test(first);
}

function byGrammar(one: Decided, other: Decided): number {
  return other.chosen.strength - one.chosen.strength || other.ranked.score - one.ranked.score;
}

export function wordsOf({ sentence, range }: Pick<Draft, 'sentence' | 'range'>): string {
  return sentence.passage.text.slice(range.from, range.to);
}
