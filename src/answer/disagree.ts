import type { Disagreement } from '../domain/answer.ts';
import type { DifferenceKind } from '../domain/comparison.ts';
import type { Place } from '../domain/quotation.ts';
import type { Range } from '../domain/span.ts';
import type { Library } from '../library/library.ts';
import type { Wanted } from '../search/query.ts';
import type { RankedSentence } from '../search/rank.ts';
import { comparedForm } from '../text/overlap.ts';
import type { Drafted } from './answer-asked.ts';
import { findSpeaking, type Speaking } from './compare/speaking.ts';
import { judge } from './confidence.ts';
import { asksForOne, findDifferences } from './differ.ts';
import { type Draft, wordsOf } from './draft.ts';
import type { Trained } from './trained.ts';
import type { Understood } from './understand/understand.ts';

/** Answers as they are shown, and which of them cannot all be the whole truth. */
export type Sided = { readonly shown: readonly Drafted[]; readonly disagreement?: Disagreement };

/** A question with the sentences that were found for it, and how many answers are shown at most. */
type Sought = {
  readonly understood: Understood;
  readonly ranked: readonly RankedSentence[];
  readonly limit: number;
};

/** In what answers to a kind of question can differ; other questions have several answers that are all true. */
const kinds: Readonly<Partial<Record<Wanted, DifferenceKind>>> = {
  amount: 'amounts',
  person: 'names',
  organisation: 'names',
  place: 'names',
  statement: 'denial',
};

/**
 * Finds what another sentence says against the best answer: another amount, another name, or its denial. It is put among
 * the answers where it is not one of them, in place of the last one where there are as many as were asked for. The sides
 * are only pointed at; there is no verdict.
 */
export function withSides(
  library: Library,
  { understood, ranked, limit }: Sought,
  { confidence }: Trained,
  shown: readonly Drafted[],
): Sided {
  const [best] = shown;
  const kind = kinds[understood.query.wanted];
  if (best?.ranked === undefined || kind === undefined || limit < 2) return { shown };
  if (kind === 'names' && !asksForOne(understood.query)) return { shown };
  const speaking = findSpeaking(library, understood, ranked);
  const isOf = (drafted: Drafted, place: Place) =>
    drafted.sentence.id === place.sentence && (kind === 'denial' || overlap(drafted.range, place));
  const against = findDifferences(library, understood.query, speaking).flatMap(
    ({ kind: own, places: [one, other] }) => {
      if (own !== kind) return [];
      return isOf(best, one) ? [other] : isOf(best, other) ? [one] : [];
    },
  );
  const [first] = against;
  if (first === undefined) return { shown };
  const known = shown.flatMap((drafted, index) =>
    against.some((place) => isOf(drafted, place)) ? [index] : [],
  );
  const [side, ...sides] = known;
  if (side !== undefined) return { shown, disagreement: { kind, sides: [0, side, ...sides] } };
  const opposite = speaking.find(({ sentence }) => sentence.id === first.sentence);
  if (opposite === undefined) return { shown };
  const kept = shown.slice(0, limit - 1);
  const draft = draftOf(opposite, first, understood.query.wanted);
  const added = {
    ...draft,
    confidence: judge(library, understood, [draft], confidence).confidenceOf(draft),
  };
  return { shown: [...kept, added], disagreement: { kind, sides: [0, kept.length] } };
}

/** The words that differ, or of a sentence that claims or denies, the words that answer. */
function draftOf({ sentence, ranked, chosen }: Speaking, place: Place, wanted: Wanted): Draft {
  const isMeant = chosen !== undefined && (wanted === 'statement' || overlap(chosen, place));
  const { from, to } = isMeant ? chosen : place;
  const strength = isMeant ? chosen.strength : 0;
  const range = { from, to };
  const key = comparedForm(wordsOf({ sentence, range }));
  return { sentence, range, key, score: 0, strength, isBest: true, ranked };
}

function overlap(one: Range, other: Range): boolean {
  return one.from < other.to && other.from < one.to;
}
