import type { Entity, EntityId } from '../../domain/entity.ts';
import type { Range } from '../../domain/span.ts';
import { functionWords } from '../../text/function-words.ts';
import { fold, isAcronym } from '../../text/terms.ts';

/** Finds entities by their names in a text that people typed: any case, the longest name first. */
export type FindEntities = (text: string, tokens: readonly Range[]) => FoundEntity[];

/** Tokens `first` to `last` of the text name the entity. */
export type FoundEntity = { readonly entity: EntityId; readonly first: number; readonly last: number };

/** One way to name an entity: the words behind the first one. */
type Way = {
  readonly entity: EntityId;
  readonly rest: readonly string[];
  /** All capitals: "is" and "us" are such names only in capitals. */
  readonly isAcronym: boolean;
  /** One word of a person's name; "white" does not mean Anton White. */
  readonly isPart: boolean;
};

export function createFindEntities(
  entities: readonly Entity[],
  tokenize: (text: string) => readonly Range[],
): FindEntities {
  const names = new Map<string, Way[]>();
  const add = (entity: EntityId, written: string, isPart: boolean) => {
    const [first, ...rest] = wordsOf(written, tokenize(written));
    if (first === undefined) return;
    const way = { entity, rest, isAcronym: isAcronym(written.replace(/\./g, '')), isPart };
    names.set(first, [...(names.get(first) ?? []), way]);
  };
  for (const { id, name, aliases } of entities) {
    for (const written of [name, ...aliases]) add(id, written, false);
  }
  for (const [part, entity] of partsOfNames(entities)) add(entity, part, true);
  for (const ways of names.values())
    ways.sort(
      (a, b) => b.rest.length - a.rest.length || Number(a.isPart) - Number(b.isPart) || a.entity - b.entity,
    );

  return (text, tokens) => {
    const words = wordsOf(text, tokens);
    const isAllSmall = !/\p{Lu}/u.test(text);
    const isNamed = (at: number, { rest, isAcronym: isCapitals, isPart }: Way): boolean => {
      if (!rest.every((word, index) => words[at + 1 + index] === word)) return false;
      const written = text.slice(tokens[at]?.from, tokens[at]?.to);
      if (isPart) return /^\p{Lu}/u.test(written) || (isAllSmall && !words.slice(at + 1).some(isWord));
      const isFunctionWord = rest.length === 0 && functionWords.has(words[at] ?? '');
      return !isCapitals || !isFunctionWord || isAcronym(written.replace(/\./g, ''));
    };
    const found: FoundEntity[] = [];
    for (let at = 0; at < words.length; at++) {
      const match = names.get(words[at] ?? '')?.find((way) => isNamed(at, way));
      if (match === undefined) continue;
      found.push({ entity: match.entity, first: at, last: at + match.rest.length });
      at += match.rest.length;
    }
    return found;
  };
}

function isWord(written: string): boolean {
  return /[\p{L}\p{N}]/u.test(written);
}

/** The first and the last name of each person who alone is called so: "Macron" for Emmanuel Macron. */
function partsOfNames(entities: readonly Entity[]): Map<string, EntityId> {
  const owners = new Map<string, Set<EntityId>>();
  for (const { id, kind, name } of entities) {
    const words = name.split(' ');
    if (kind !== 'person' || words.length < 2) continue;
    for (const part of [words[0], words.at(-1)]) {
      const key = fold(part ?? '');
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  const single = new Map<string, EntityId>();
  for (const [part, ids] of owners) {
    const [id] = ids;
    if (id !== undefined && ids.size === 1 && part.length > 2 && !functionWords.has(part))
      single.set(part, id);
  }
  return single;
}

function wordsOf(text: string, tokens: readonly Range[]): string[] {
  return tokens.map(({ from, to }) => fold(text.slice(from, to)).replace(/\./g, ''));
}
