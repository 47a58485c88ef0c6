import type { Entity, EntityKind } from '../domain/entity.ts';
import type { SentenceId } from '../domain/sentence.ts';
import type { NameMention } from '../extract/entities.ts';
import type { Extraction } from './extraction.ts';
import type { Library } from './library.ts';
import { packQuotation, type StoredQuotation, triples, unpackQuotation } from './stored-quotation.ts';

/** An extraction without its mentions, in little space: numbers one after the other instead of objects. */
export type StoredExtraction = {
  readonly entities: readonly (readonly [kind: EntityKind, name: string, aliases: readonly string[]])[];
  readonly quotations: readonly StoredQuotation[];
};

/** For each sentence: entity, from, to of each name in it. */
export type StoredMentions = readonly (readonly number[])[];

export function packExtraction({ entities, quotations }: Library): StoredExtraction {
  return {
    entities: entities.map(({ kind, name, aliases }) => [kind, name, aliases]),
    quotations: quotations.map(packQuotation),
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
