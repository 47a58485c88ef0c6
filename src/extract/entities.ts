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
  const mentions: NameMention[][] = sentences.map(() => []);
  for (const [key, group] of groupBy(found, groupOf)) {
    const kind = kinds.get(key) ?? 'other';
    const id = entities.length;
    const places = new Set(group.map(({ sentence }) => sentence.id));
    entities.push({ id, kind, ...namesOf(group), sentences: [...places] });
    for (const { sentence, name } of group) {
      mentions[sentence.id]?.push({ kind, entity: id, from: name.from, to: name.to });
    }
  }
  return { entities, mentions: mentions.map((names) => names.toSorted((a, b) => a.from - b.from)) };
}
