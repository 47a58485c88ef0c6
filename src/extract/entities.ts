import type { Entity, EntityId, EntityKind, Mention } from '../domain/entity.ts';
import type { Sentence } from '../domain/sentence.ts';
import { groupBy } from '../text/group-by.ts';
import { countCasing } from './casing.ts';
import { countries, namesOfCountries } from './countries.ts';
import { decideKinds, type GroupOf, voteForCountries } from './decide-kinds.ts';
import { type Found, findMentions } from './found.ts';
import { createGroups } from './groups.ts';
import { joinAcronyms, joinSpellings } from './join-names.ts';
import { createKnownNames, findDefinitions } from './known-names.ts';
import { nameKey } from './name-keys.ts';
import { createNaming, type Naming } from './naming.ts';
import { findPeoples } from './peoples.ts';
import { createReaderOf } from './reader.ts';
import { findFullNames } from './short-forms.ts';

export type NameMention = Extract<Mention, { entity: EntityId }>;

export type Entities = {
  readonly entities: readonly Entity[];
  /** For each sentence, by its id: the names in it, in order. */
  readonly mentions: readonly (readonly NameMention[])[];
};

/**
 * Finds every name in the library and who or what it names. All mentions of a name, under all its aliases, decide
 * together, so a name has one kind and one entity everywhere.
 * @param aliases groups of names of one thing, from `aliases.json`; the first name of a group is the one shown.
 */
export function extractEntities(
  sentences: readonly Sentence[],
  aliases: readonly (readonly string[])[],
): Entities {
  const readerOf = createReaderOf();
  const definitions = sentences.flatMap((sentence) => findDefinitions(readerOf(sentence)));
  const casing = countCasing(sentences, readerOf);
  const peoples = findPeoples(sentences, readerOf, casing);
  const known = createKnownNames([...aliases.flat(), ...definitions.map(({ name }) => name)]);
  const found = findMentions(sentences, readerOf, { casing, known, isPeople: peoples.is });
  const spots = [...new Set(found.map(({ spot }) => spot))];

  const groups = createGroups();
  for (const group of aliases) groups.join(group.map(nameKey));
  for (const { name, acronym } of definitions) groups.join([nameKey(name), nameKey(acronym)]);
  joinAcronyms(found, groups);
  joinSpellings(spots, groups);
  const fullName = findFullNames(spots, groups);
  voteForCountries(spots, fullName, [...countries, ...peoples.countries, ...namesOfCountries(aliases)]);
  const groupOf: GroupOf = ({ spot }) => groups.of(fullName(spot));
  return gather(sentences, found, groupOf, decideKinds(found, groupOf), createNaming(aliases));
}

/** One entity for each group of mentions, in the order in which the articles first name them. */
function gather(
  sentences: readonly Sentence[],
  found: readonly Found[],
  groupOf: GroupOf,
  kinds: ReadonlyMap<string, EntityKind>,
  namesOf: Naming,
): Entities {
  const entities: Entity[] = [];
  const entityOf = new Map<string, Entity>();
  for (const [key, group] of groupBy(found, groupOf)) {
    const kind = kinds.get(key) ?? 'other';
    const places = new Set(group.map(({ sentence }) => sentence.id));
    const entity = { id: entities.length, kind, ...namesOf(group), sentences: [...places] };
    entities.push(entity);
    entityOf.set(key, entity);
  }
  // Mentions come in the order of the library, so each sentence's list is made at once and never grows.
  let next = 0;
  const mentions = sentences.map((sentence): readonly NameMention[] => {
    const first = next;
    while (found[next]?.sentence === sentence) next++;
    if (next === first) return noMentions;
    const own = found.slice(first, next).flatMap((one): NameMention[] => {
      const entity = entityOf.get(groupOf(one));
      const { from, to } = one.name;
      return entity === undefined ? [] : [{ kind: entity.kind, entity: entity.id, from, to }];
    });
    return own.sort((a, b) => a.from - b.from);
  });
  return { entities, mentions };
}

/** Many sentences name nothing, and share this. */
const noMentions: readonly NameMention[] = [];
