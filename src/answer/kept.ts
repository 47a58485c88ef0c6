import type { Disagreement, Evidence, Shown, ShownCandidate } from '../domain/answer.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Place } from '../domain/quotation.ts';
import type { Range } from '../domain/span.ts';
import type { Library } from '../library/library.ts';
import { alsoCalled } from './also-called.ts';
import { showQuotation } from './answer-quote.ts';
import { showCandidate } from './show-candidate.ts';
import { findChanged } from './verify.ts';

/** Where a candidate's words stand, and where the same answer stands in further articles. */
export type KeptCandidate = {
  readonly place: Place;
  readonly also: readonly Place[];
};

/**
 * What has to be kept of an answer to show it again: an answer is its evidence, so places are enough. They are those of
 * the one library that has this fingerprint.
 */
export type Kept = {
  readonly fingerprint: string;
  /** Whether the words are quotations, and so have a speaker. */
  readonly quoted: boolean;
  readonly candidates: readonly [KeptCandidate, ...KeptCandidate[]];
  readonly disagreement?: Disagreement;
  /** Names of the question that have other names. */
  readonly asked: readonly EntityId[];
};

/** Undefined where its words do not stand in this library: it has changed since the answer was made. */
export function keep(library: Library, shown: Shown): Kept | undefined {
  const { disagreement, understood } = shown;
  // In the order of the question, as they are shown.
  const asked = understood.flatMap((words) => library.entities.filter((one) => alsoCalled(one) === words));
  const candidates = shown.candidates.flatMap(({ evidence, also }): KeptCandidate[] => {
    const [place] = placesOf(library, [evidence[0]]);
    return place === undefined ? [] : [{ place, also: placesOf(library, also) }];
  });
  const [first, ...others] = candidates;
  if (first === undefined || candidates.length < shown.candidates.length) return undefined;
  return {
    fingerprint: library.fingerprint,
    quoted: shown.candidates[0].speaker !== undefined,
    candidates: [first, ...others],
    ...(disagreement && { disagreement }),
    asked: asked.map(({ id }) => id),
  };
}

/** The same of sentences that are shown beside each other: what they say, or of several in a row what the first says. */
export function keepEvidence(library: Library, evidence: readonly Evidence[]): Kept | undefined {
  const whole = evidence.map((one) => ({ ...one, highlight: one.highlight ?? wholeOf(one) }));
  const [first, ...others] = placesOf(library, whole).map((place): KeptCandidate => {
    const length = library.sentences[place.sentence]?.passage.text.length ?? 0;
    return { place: { ...place, to: Math.min(place.to, length) }, also: [] };
  });
  if (first === undefined || others.length + 1 < evidence.length) return undefined;
  const { fingerprint } = library;
  return { fingerprint, quoted: false, candidates: [first, ...others], asked: [] };
}

function wholeOf({ sentence }: Evidence): Range {
  return { from: 0, to: sentence.length };
}

function placesOf({ sentences }: Library, evidence: readonly Evidence[]): Place[] {
  return evidence.flatMap(({ spans, highlight, citation }) => {
    const start = spans[0]?.start;
    const sentence = sentences.find(
      ({ article, passage }) => article === citation.article && passage.spans[0]?.start === start,
    );
    return sentence === undefined || highlight === undefined ? [] : [{ sentence: sentence.id, ...highlight }];
  });
}

/** `expired`: these places never were in this library; `changed`: they were, or their files have changed since. */
export type Recalled =
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'changed' | 'expired' };

/** Shows a kept answer again, after its words were cut out of the files again and compared. */
export function recall(library: Library, kept: Kept): Recalled {
  if (kept.fingerprint !== library.fingerprint) return { kind: 'changed' };
  const { asked, disagreement } = kept;
  const places = kept.candidates.flatMap(({ place, also }) => [place, ...also]);
  if (!places.every((place) => isPlace(library, place))) return { kind: 'expired' };
  if (!asked.every((entity) => library.entities[entity] !== undefined)) return { kind: 'expired' };
  const [first, ...others] = kept.candidates.flatMap((candidate) => showAgain(library, kept, candidate));
  if (first === undefined || others.length + 1 < kept.candidates.length) return { kind: 'expired' };
  const understood = asked.flatMap((entity) => alsoCalled(library.entities[entity]) ?? []);
  const shown: Shown = { candidates: [first, ...others], understood, ...(disagreement && { disagreement }) };
  const changed = findChanged(library, shown.candidates);
  return changed.length > 0 ? { kind: 'changed' } : { kind: 'shown', shown };
}

function isPlace({ sentences }: Library, { sentence, from, to }: Place): boolean {
  return from < to && from < (sentences[sentence]?.passage.text.length ?? 0);
}

function showAgain(
  library: Library,
  { quoted, asked }: Kept,
  { place, also }: KeptCandidate,
): ShownCandidate[] {
  if (!quoted) return [showCandidate(library, place, also, asked)];
  const quotation = library.quotations.find(
    ({ words: [first] }) => first?.sentence === place.sentence && first.from === place.from,
  );
  const shown = quotation && showQuotation(library, quotation);
  return shown === undefined ? [] : [shown];
}
