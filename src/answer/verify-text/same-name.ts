import { titleWords } from '../../extract/words.ts';
import type { Library } from '../../library/library.ts';
import { fold } from '../../text/terms.ts';
import { tokenize } from '../../text/tokens.ts';
import type { FindEntities } from '../understand/find-entities.ts';

export type IsNamed = (speaker: string) => boolean;

/** Tells whether a speaker may be the one that somebody named: by an alias, or the words of one name are in the other. */
export function createIsNamed({ entities }: Library, findEntities: FindEntities, claimed: string): IsNamed {
  const meant = findEntities(claimed, tokenize(claimed)).flatMap(
    ({ entity }) => entities[entity]?.name ?? [],
  );
  return (speaker) => meant.includes(speaker) || isSameName(speaker, claimed);
}

function isSameName(one: string, other: string): boolean {
  const [words, others] = [nameWords(one), nameWords(other)];
  const [few, many] = words.length < others.length ? [words, others] : [others, words];
  return few.length > 0 && few.every((word) => many.includes(word));
}

/** Without titles and small words; of a name that is nothing else, all of it. */
function nameWords(name: string): string[] {
  const words = tokenize(name).map(({ from, to }) => fold(name.slice(from, to)));
  const written = words.filter(
    (word) => /[\p{L}\p{N}]/u.test(word) && !/^(?:the|a|an|al|el|of|'s)$/.test(word),
  );
  const bare = written.filter((word) => !titleWords.has(word));
  return bare.length > 0 ? bare : written;
}
