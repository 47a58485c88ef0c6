import type { EntityKind } from '../domain/entity.ts';

/** What stands beside a name, so that its colour is not all that tells. */
export const kindWords: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  other: '',
};
