import type { Place, Quotation, QuotationKind } from '../domain/quotation.ts';

/** Places are sentence, from, to, one after the other. A cue and a source are one place, or none. */
export type StoredQuotation = readonly [
  kind: QuotationKind,
  words: readonly number[],
  goesOn: 0 | 1,
  cue: readonly number[],
  source: readonly number[],
  speaker?: string,
  steps?: readonly number[],
];

export function packQuotation({ kind, words, goesOn, cue, source, speaker }: Quotation): StoredQuotation {
  const common = [kind, flat(words), goesOn ? 1 : 0, flat(listOf(cue)), flat(listOf(source))] as const;
  return speaker === undefined ? common : [...common, speaker.name, flat(speaker.steps)];
}

export function unpackQuotation(
  [kind, words, goesOn, cue, source, name, steps]: StoredQuotation,
  id: number,
): Quotation {
  const [ownCue] = places(cue);
  const [ownSource] = places(source);
  return {
    id,
    kind,
    words: places(words),
    ...(goesOn === 1 && { goesOn: true }),
    ...(ownCue && { cue: ownCue }),
    ...(ownSource && { source: ownSource }),
    ...(name !== undefined && steps !== undefined && { speaker: { name, steps: places(steps) } }),
  };
}

function listOf(place: Place | undefined): Place[] {
  return place === undefined ? [] : [place];
}

function flat(all: readonly Place[]): number[] {
  return all.flatMap(({ sentence, from, to }) => [sentence, from, to]);
}

function places(numbers: readonly number[]): Place[] {
  return triples(numbers, (sentence, from, to) => ({ sentence, from, to }));
}

/** Makes something of each three numbers. */
export function triples<Made>(
  numbers: readonly number[],
  make: (one: number, two: number, three: number) => Made,
): Made[] {
  const length = Math.floor(numbers.length / 3);
  return Array.from({ length }, (_, at) =>
    make(numbers[3 * at] ?? 0, numbers[3 * at + 1] ?? 0, numbers[3 * at + 2] ?? 0),
  );
}
