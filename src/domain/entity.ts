import type { SentenceId } from './sentence.ts';
import type { Range } from './span.ts';

/** `other` is a name of something else: an operation, a law, a work, a day. */
export type EntityKind = 'person' | 'organisation' | 'place' | 'other';

/** An entity's place in the library's list of entities, counted from 0. */
export type EntityId = number;

/** Somebody or something that the articles name. A name has one kind and one entity in the whole library. */
export type Entity = {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The fullest name the articles use. */
  readonly name: string;
  /** Its other names, as the articles and `aliases.json` write them: shown as "also: IS, ISIS, Daesh". */
  readonly aliases: readonly string[];
  /** The sentences that mention it, in order, each once. */
  readonly sentences: readonly SentenceId[];
};

/** A name, a date or an amount in a sentence. The range is one of the sentence's text; a title before a name is not in it. */
export type Mention = Range &
  (
    | { readonly kind: EntityKind; readonly entity: EntityId }
    | { readonly kind: 'date' }
    | { readonly kind: 'amount' }
  );
