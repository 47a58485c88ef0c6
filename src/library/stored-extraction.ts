import type { Entity, EntityKind } from '../domain/entity.ts';
import type { Place, Quotation } from '../domain/quotation.ts';
import type { SentenceId } from '../domain/sentence.ts';
import type { NameMention } from '../extract/entities.ts';
import type { Extraction } from './extraction.ts';

/** An extraction in little space: numbers one after the other instead of objects, nothing twice. */
export type StoredExtraction = {
  readonly entities: readonly (readonly [kind: EntityKind, name: string, aliases: readonly string[]])[];
  /** For each sentence: entity, from, to of each name. */
  readonly mentions: readonly (readonly number[])[];
  readonly quotations: readonly StoredQuotation[];
};

/** Places are sentence, from, to, one after the other. */
type StoredQuotation =
  | readonly [words: readonly number[]]
  | readonly [words: readonly number[], speaker: string, steps: readonly number[]];

export function packExtraction({ entities, mentions, quotations }: Extraction): StoredExtraction {
  return {
    entities: entities.map(({ kind, name, aliases }) => [kind, name, aliases]),
    mentions: mentions.map((names) => names.flatMap(({ entity, from, to }) => [entity, from, to])),
    quotations: quotations.map(({ words, speaker }) =>
      speaker === undefined ? [flat(words)] : [flat(words), speaker.name, flat(speaker.steps)],
    ),
  };
}

export function unpackExtraction(stored: StoredExtraction): Extraction {
  const kinds = stored.entities.map(([kind]) => kind);
  const sentences = stored.entities.map((): SentenceId[] => []);
  const mentions = stored.mentions.map((numbers, id) =>
    triples(numbers, (entity, from, to): NameMention => {
      const own = sentences[entity];
      if (own?.at(-1) !== id) own?.push(id);
      return { kind: kinds[entity] ?? 'other', entity, from, to };
    }),
  );
  const entities = stored.entities.map(
    ([kind, name, aliases], id): Entity => ({ id, kind, name, aliases, sentences: sentences[id] ?? [] }),
  );
  return { entities, mentions, quotations: stored.quotations.map(unpackQuotation) };
}

function unpackQuotation([words, name, steps]: StoredQuotation, id: number): Quotation {
  const quotation = { id, words: triples(words, place) };
  if (name === undefined || steps === undefined) return quotation;
  return { ...quotation, speaker: { name, steps: triples(steps, place) } };
}

function flat(places: readonly Place[]): number[] {
  return places.flatMap(({ sentence, from, to }) => [sentence, from, to]);
}

function place(sentence: number, from: number, to: number): Place {
  return { sentence, from, to };
}

function triples<Made>(
  numbers: readonly number[],
  make: (one: number, two: number, three: number) => Made,
): Made[] {
  const length = Math.floor(numbers.length / 3);
  return Array.from({ length }, (_, at) =>
    make(numbers[3 * at] ?? 0, numbers[3 * at + 1] ?? 0, numbers[3 * at + 2] ?? 0),
  );
}
