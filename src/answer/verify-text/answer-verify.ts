import type { Evidence } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import type { SentenceId } from '../../domain/sentence.ts';
import { type Check, mostChecked, type Verdict } from '../../domain/verdict.ts';
import type { Library } from '../../library/library.ts';
import { rankSentences } from '../../search/rank.ts';
import { sentenceFeatures } from '../../search/sentence-features.ts';
import { sentenceWeights } from '../../search/sentence-weights.ts';
import { cite } from '../cite.ts';
import type { FindEntities } from '../understand/find-entities.ts';
import { understand } from '../understand/understand.ts';
import { claimOf } from './claim.ts';
import { judge } from './judge.ts';
import { findQuotes, outside, type Quote, splitName } from './message.ts';
import { createIsNamed } from './same-name.ts';
import { unknownWords } from './stretches.ts';
import { wordsOf } from './words.ts';

type VerifyQuestion = Extract<Question, { kind: 'verify' }>;

/** What checking needs of whoever asks for it. */
export type Checking = {
  readonly library: Library;
  readonly findEntities: FindEntities;
  readonly within: (sentence: SentenceId) => boolean;
};

export type VerifyAnswer = { readonly checks: readonly [Check, ...Check[]]; readonly unchecked: number };

/** A sentence that speaks of the same must hold this share of the text's words or what may stand for them. */
const leastSpoken = 0.5;
const mostSpoken = 3;
/** The share of what stands outside of a message's marks that must be found for it to be of the article, too. */
const leastOutside = 0.25;
/** The same where the message was only found in pieces: "Name said" stands in many places. */
const leastOutsidePieces = 0.75;

/**
 * Answers /verify. A message is one text when it is found with what stands outside of its marks; else what stands between
 * its marks is checked, each by itself.
 */
export function answerVerify(checking: Checking, { text, speaker }: VerifyQuestion): VerifyAnswer {
  const claimed = speaker === undefined ? {} : { claimed: speaker };
  const whole: Quote = { ...splitName(text), ...claimed };
  const around = wordsOf(outside(whole.text)).map(({ key }) => key);
  const [first, ...more] = findQuotes(text).map((quote) => ({ ...claimed, ...quote }));
  if (first === undefined || around.length === 0) return { checks: [check(checking, whole)], unchecked: 0 };
  const verdict = find(checking, whole);
  if (verdict !== undefined && standsWith(around, verdict))
    return { checks: [{ ...whole, verdict }], unchecked: 0 };
  const others = more.slice(0, mostChecked - 1).map((quote) => check(checking, quote));
  return {
    checks: [check(checking, first), ...others],
    unchecked: Math.max(0, more.length + 1 - mostChecked),
  };
}

function check(checking: Checking, quote: Quote): Check {
  return { ...quote, verdict: find(checking, quote) ?? speaksOf(checking, quote.text) };
}

function find({ library, findEntities, within }: Checking, { text, claimed }: Quote): Verdict | undefined {
  const isNamed = claimed === undefined ? undefined : createIsNamed(library, findEntities, claimed);
  return judge(library, claimOf(text), isNamed, within);
}

/** Whether enough of the words that stand outside of a message's marks stand in the article too. */
function standsWith(around: readonly string[], verdict: Verdict): boolean {
  const matches = 'match' in verdict ? [verdict.match] : 'parts' in verdict ? verdict.parts : [];
  const least = verdict.kind === 'stitched' ? leastOutsidePieces : leastOutside;
  const pieces = matches.flatMap(({ comparison }) => comparison);
  const added = pieces.flatMap((piece) => (piece.kind === 'added' ? wordsOf(piece.text) : []));
  const strange = new Set(added.map(({ key }) => key));
  return around.filter((key) => !strange.has(key)).length >= around.length * least;
}

/** Sentences that speak of the same in other words, else that there are none. */
function speaksOf({ library, findEntities, within }: Checking, text: string): Verdict {
  const { query } = understand(library, findEntities, text, 'ask');
  const coverage = sentenceFeatures.indexOf('coverage');
  const ranked = rankSentences(library, query, sentenceWeights, within);
  const speaking = ranked.filter(({ features }) => (features[coverage] ?? 0) >= leastSpoken);
  const [one, ...others] = speaking.slice(0, mostSpoken).flatMap(({ sentence }): Evidence[] => {
    const own = library.sentences[sentence];
    return own === undefined ? [] : [cite(library, own, 'answer')];
  });
  if (one !== undefined) return { kind: 'other words', evidence: [one, ...others] };
  return { kind: 'absent', unknown: unknownWords(library, text, wordsOf(text)) };
}
