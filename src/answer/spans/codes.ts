import type { Mention } from '../../domain/entity.ts';
import type { Part } from '../../domain/sentence.ts';
import type { Wanted } from '../../search/query.ts';

/** The number of each part, as features have it; 0 stands for no token. */
export const partNumbers: Readonly<Record<Part, number>> = {
  noun: 1,
  name: 2,
  pronoun: 3,
  verb: 4,
  auxiliary: 5,
  adjective: 6,
  adverb: 7,
  determiner: 8,
  preposition: 9,
  conjunction: 10,
  number: 11,
  mark: 12,
  other: 13,
};
/** Larger than the number of any part. */
export const partsBase = 15;

/** The number of each kind of mention, as features have it; 0 stands for no mention. */
export const mentionNumbers: Readonly<Record<Mention['kind'], number>> = {
  person: 1,
  organisation: 2,
  place: 3,
  other: 4,
  date: 5,
  amount: 6,
};

/** The number of each kind of answer, as features have it. */
export const wantedNumbers: Readonly<Record<Wanted, number>> = {
  person: 1,
  organisation: 2,
  place: 3,
  date: 4,
  amount: 5,
  reason: 6,
  manner: 7,
  thing: 8,
  statement: 9,
};
