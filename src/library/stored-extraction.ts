import type { Entity, EntityKind } from '../domain/entity.ts';
import type { Place, Quotation } from '../domain/quotation.ts';
import type { SentenceId } from '../domain/sentence.ts';
import type { NameMention } from '../extract/entities.ts';
import type { Extraction } from './extraction.ts';
import type { Library } from './library.ts';

/** An extraction without its mentions, in little space: numbers one after the other instead of objects. */
export type StoredExtraction = {
  readonly entities: readonly (readonly [kind: EntityKind, name: string, aliases: readonly string[]])[];
  readonly quotations: readonly StoredQuotation[];
};

/** For each sentence: entity, from, to of each name in it. */
export type StoredMentions = readonly (readonly number[])[];

/** Places are sentence, from, to, one after the other. */
type StoredQuotation =
  | readonly [words: readonly number[]]
  | readonly [words: readonly number[], speaker: string, steps: readonly number[]];

export function packExtraction({ entities, quotations }: Library): StoredExtraction {
  return {
    entities: entities.map(({ kind, name, aliases }) => [kind, name, aliases]),
    quotations: quotations.map(({ words, speaker }) =>
      speaker === undefined ? [flat(words)] : [flat(words), speaker.name, flat(speaker.steps)],
    ),
  };
}

export function packMentions(mentions: Library['mentions']): StoredMentions {
  return mentions.map((own) =>
    own.flatMap((mention) => ('entity' in mention ? [mention.entity, mention.from, mention.to] : [])),
  );
}

/** @param stored the mentions of all sentences, in order, in as many pieces as they were kept in. */
export function unpackExtraction(
  { entities: kept, quotations }: StoredExtraction,
  stored: Iterable<StoredMentions>,
): Extraction {
  const sentences = kept.map((): SentenceId[] => []);
  const mentions: NameMention[][] = [];
  for (const piece of stored) {
    for (const numbers of piece) {
      const names = triples(numbers, (entity, from, to): NameMention => {
        const own = sentences[entity];
        if (own?.at(-1) !== mentions.length) own?.push(mentions.length);
        return { kind: kept[entity]?.[0] ?? 'other', entity, from, to };
      });
      mentions.push(names);
    }
  }
  const entities = kept.map(
    ([kind, name, aliases], id): Entity => ({ id, kind, name, aliases, sentences: sentences[id] ?? [] }),
  );
  return { entities, mentions, quotations: quotations.map(unpackQuotation) };
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
