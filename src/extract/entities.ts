import type { Entity, EntityId, EntityKind, Mention } from '../domain/entity.ts';
import type { Sentence } from '../domain/sentence.ts';
import { groupBy } from '../text/group-by.ts';
import { isAcronym } from '../text/terms.ts';
import { countCasing } from './casing.ts';
import { createGroups, type Groups } from './groups.ts';
import { castListVotes, castVotes, decideKind, noVotes, type Votes } from './kinds.ts';
import { createKnownNames, findDefinitions } from './known-names.ts';
import { canAbbreviate, isSpellingVariant, nameKey, spellingKey, surnameOf } from './name-keys.ts';
import { findNames, type Name } from './names.ts';
import { organisationWords } from './words.ts';

type Found = {
  readonly sentence: Sentence;
  readonly name: Name;
  readonly written: string;
  readonly key: string;
};

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
  const definitions = sentences.flatMap(findDefinitions);
  const known = createKnownNames([...aliases.flat(), ...definitions.map(({ name }) => name)]);
  const casing = countCasing(sentences);
  const found = withoutPeoples(
    sentences.flatMap((sentence) =>
      findNames(sentence, casing, known).map((name) => foundAs(sentence, name)),
    ),
  );
  const groups = createGroups();
  for (const group of aliases) groups.join(group.map(nameKey));
  for (const { name, acronym } of definitions) groups.join([nameKey(name), nameKey(acronym)]);
  joinAcronyms(found, groups);
  joinSpellings(found, groups);
  const fullKeys = joinShortForms(found, groups);
  return gather(sentences, found, aliases, (mention) => groups.of(fullKeys(mention)));
}

function foundAs(sentence: Sentence, name: Name): Found {
  const written = sentence.passage.text.slice(name.from, name.to);
  return { sentence, name, written, key: nameKey(written) };
}

/** "Syrian Euphrates" is the Euphrates where the library knows that name alone; "Syrian Democratic Forces" is one name. */
function withoutPeoples(found: readonly Found[]): Found[] {
  const keys = new Set(found.map(({ key }) => key));
  return found.map((mention) => {
    const { sentence, name } = mention;
    if (name.first === name.last || sentence.tokens[name.first]?.hint !== 'people') return mention;
    const first = name.first + 1;
    const rest = foundAs(sentence, { ...name, first, from: sentence.tokens[first]?.from ?? name.from });
    return keys.has(rest.key) ? rest : mention;
  });
}

/** "Turkish Armed Forces (TSK)": letters that are not the words' initials. */
function joinAcronyms(found: readonly Found[], groups: Groups): void {
  found.forEach((short, index) => {
    const long = found[index - 1];
    if (long?.sentence !== short.sentence || !isAcronym(short.written)) return;
    const between = short.sentence.passage.text.slice(long.name.to, short.name.from);
    const after = short.sentence.passage.text.charAt(short.name.to);
    if (/^ \(["“]?$/.test(between) && /^["”)]$/.test(after) && canAbbreviate(short.written, long.written)) {
      groups.join([long.key, short.key]);
    }
  });
}

/** "Boukamal" and "Bukamal" */
function joinSpellings(found: readonly Found[], groups: Groups): void {
  const bySpelling = groupBy(new Set(found.map(({ key }) => key)), spellingKey);
  for (const [spelling, keys] of bySpelling) {
    if (spelling === undefined) continue;
    for (const one of keys)
      for (const other of keys) if (isSpellingVariant(one, other)) groups.join([one, other]);
  }
}

/**
 * "Dillon" is Ryan Dillon, "the Observatory" is the Syrian Observatory for Human Rights: where the same article (or,
 * for people, the whole library) has exactly one longer name that it can be short for.
 * @returns the key of the name that a mention is short for, or its own.
 */
function joinShortForms(found: readonly Found[], groups: Groups): (mention: Found) => string {
  const longNames = found.filter(({ key }) => key.includes(' '));
  const bySurname = groupBy(longNames, ({ key }) => surnameOf(key));
  const targets = new Map<string, string>();
  const place = (mention: Found) => `${mention.sentence.article}\n${mention.key}`;
  for (const mention of found) {
    const id = place(mention);
    if (targets.has(id)) continue;
    const candidates = organisationWords.has(mention.key)
      ? longNames.filter(
          ({ key, sentence }) =>
            sentence.article === mention.sentence.article && key.split(' ').includes(mention.key),
        )
      : (bySurname.get(surnameOf(mention.key)) ?? []).filter(
          ({ key, written }) => key !== mention.key && isPersonLike(written),
        );
    const isShort =
      surnameOf(mention.key) === mention.key.split(' ').at(-1) && surnameWords(mention.key) === 1;
    const near = candidates.filter(({ sentence }) => sentence.article === mention.sentence.article);
    const target = isShort ? (onlyOne(near, groups) ?? onlyOne(candidates, groups)) : undefined;
    targets.set(id, target ?? mention.key);
  }
  return (mention) => targets.get(place(mention)) ?? mention.key;
}

function surnameWords(key: string): number {
  return key.replace(/^(?:al|el) /, '').split(' ').length;
}

function isPersonLike(written: string): boolean {
  return written.split(/\s/).length <= 5 && !/\b(?:of|for|and|the)\b/.test(written);
}

function onlyOne(candidates: readonly Found[], groups: Groups): string | undefined {
  const different = new Set(candidates.map(({ key }) => groups.of(key)));
  return different.size === 1 ? candidates[0]?.key : undefined;
}

function gather(
  sentences: readonly Sentence[],
  found: readonly Found[],
  aliases: readonly (readonly string[])[],
  groupOf: (mention: Found) => string,
): Entities {
  const members = groupBy(found, groupOf);
  const kinds = decideKinds(found, groupOf);
  const entities: Entity[] = [];
  const mentions: NameMention[][] = sentences.map(() => []);
  for (const [key, group] of members) {
    const kind = kinds.get(key) ?? 'other';
    const entity: Entity = {
      id: entities.length,
      kind,
      ...namesOf(group, aliases),
      sentences: sentencesOf(group),
    };
    entities.push(entity);
    for (const { sentence, name } of group) {
      mentions[sentence.id]?.push({ kind, entity: entity.id, from: name.from, to: name.to });
    }
  }
  for (const inSentence of mentions) inSentence.sort((a, b) => a.from - b.from);
  return { entities, mentions };
}

function decideKinds(found: readonly Found[], groupOf: (mention: Found) => string): Map<string, EntityKind> {
  const votes = new Map<string, Votes>();
  for (const mention of found) {
    const own = votes.get(groupOf(mention)) ?? noVotes();
    castVotes(mention.sentence, mention.name, own);
    votes.set(groupOf(mention), own);
  }
  found.forEach((next, index) => {
    const one = found[index - 1];
    if (one?.sentence !== next.sentence) return;
    const both: [Votes, Votes] = [
      votes.get(groupOf(one)) ?? noVotes(),
      votes.get(groupOf(next)) ?? noVotes(),
    ];
    castListVotes(next.sentence, one.name, next.name, both);
  });
  return new Map([...votes].map(([key, own]) => [key, decideKind(own)]));
}

function sentencesOf(group: readonly Found[]): Sentence['id'][] {
  return [...new Set(group.map(({ sentence }) => sentence.id))];
}

/** The fullest name first; the curator's own first name where `aliases.json` has the group. */
function namesOf(
  group: readonly Found[],
  aliases: readonly (readonly string[])[],
): { name: string; aliases: readonly string[] } {
  const keys = new Set(group.map(({ key }) => key));
  const curated = aliases.find((names) => names.some((name) => keys.has(nameKey(name)))) ?? [];
  const written = [...groupBy(group, ({ key }) => key)]
    .map(([, same]) => mostFrequent(same.map((one) => one.written)))
    .toSorted((a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length || (a < b ? -1 : 1));
  const names = [...curated, ...written];
  const different = names.filter(
    (name, at) => names.findIndex((other) => nameKey(other) === nameKey(name)) === at,
  );
  const [name = '', ...others] = different;
  return { name, aliases: others };
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? '';
}
