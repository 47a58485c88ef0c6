import type { Entity, EntityId } from '../../domain/entity.ts';
import type { Range } from '../../domain/span.ts';
import { functionWords } from '../../text/function-words.ts';
import { fold, isAcronym } from '../../text/terms.ts';

/** Finds entities by their names in a text that people typed: any case, the longest name first. */
export type FindEntities = (text: string, tokens: readonly Range[]) => FoundEntity[];

/** Tokens `first` to `last` of the text name the entity. */
export type FoundEntity = { readonly entity: EntityId; readonly first: number; readonly last: number };

export function createFindEntities(
  entities: readonly Entity[],
  tokenize: (text: string) => readonly Range[],
): FindEntities {
  const names = new Map<string, { rest: readonly string[]; entity: EntityId; isAcronym: boolean }[]>();
  for (const { id, name, aliases } of entities) {
    for (const written of [name, ...aliases]) {
      const [first, ...rest] = wordsOf(written, tokenize(written));
      if (first === undefined) continue;
      const known = names.get(first) ?? [];
      known.push({ rest, entity: id, isAcronym: isAcronym(written.replace(/\./g, '')) });
      names.set(first, known);
    }
  }
  for (const known of names.values())
    known.sort((a, b) => b.rest.length - a.rest.length || a.entity - b.entity);

  return (text, tokens) => {
    const words = wordsOf(text, tokens);
    const found: FoundEntity[] = [];
    for (let at = 0; at < words.length; at++) {
      const match = names.get(words[at] ?? '')?.find(({ rest, isAcronym: isCapitals }) => {
        if (!rest.every((word, index) => words[at + 1 + index] === word)) return false;
        // "is" and "us" are names only in capitals.
        const written = text.slice(tokens[at]?.from, tokens[at]?.to);
        return (
          rest.length > 0 ||
          !isCapitals ||
          !functionWords.has(words[at] ?? '') ||
          isAcronym(written.replace(/\./g, ''))
        );
      });
      if (match === undefined) continue;
      found.push({ entity: match.entity, first: at, last: at + match.rest.length });
      at += match.rest.length;
    }
    return found;
  };
}

function wordsOf(text: string, tokens: readonly Range[]): string[] {
  return tokens.map(({ from, to }) => fold(text.slice(from, to)).replace(/\./g, ''));
}
