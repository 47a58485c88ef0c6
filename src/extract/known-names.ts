import { fold, isAcronym, isFunctionWord } from '../text/terms.ts';
import { tokenize } from '../text/tokens.ts';
import { startsWithCapital } from './casing.ts';
import { nameKey } from './name-keys.ts';
import type { Reader } from './reader.ts';

/** Names that are known before looking. */
export type KnownNames = {
  /** Of several words: by their first word, the other words, longest first. */
  readonly long: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Of one word: it is a name also where any word has a capital. */
  readonly single: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
};

export function createKnownNames(names: Iterable<string>): KnownNames {
  const long = new Map<string, string[][]>();
  const single = new Set<string>();
  const different = new Set(names);
  for (const name of different) {
    const [first, ...rest] = tokenize(name).map(({ from, to }) => fold(name.slice(from, to)));
    if (first === undefined) continue;
    if (rest.length === 0) single.add(first);
    else long.set(first, [...(long.get(first) ?? []), rest]);
  }
  for (const rests of long.values()) rests.sort((a, b) => b.length - a.length);
  return { long, single, keys: new Set([...different].map(nameKey)) };
}

/** The last token of the longest known name of several words that begins at a token. */
export function lastOfKnown({ long }: KnownNames, { folded }: Reader, first: number): number | undefined {
  const rests = long.get(folded(first));
  const rest = rests?.find((words) => words.every((part, index) => folded(first + 1 + index) === part));
  return rest === undefined ? undefined : first + rest.length;
}

/** A name of several words and the letters that its article introduces for it: "Syrian Democratic Forces (SDF)". */
export type Definition = { readonly name: string; readonly acronym: string };

/**
 * Finds names that are introduced with their acronym. The acronym's letters are matched from the last to the first
 * against the words' initials; small function words between them may be skipped ("United Dockers and Haulers").
 */
export function findDefinitions(reader: Reader): Definition[] {
  const { tokens, passage } = reader.sentence;
  if (!passage.text.includes('(')) return [];
  const { word } = reader;
  const definitions: Definition[] = [];
  tokens.forEach((_, at) => {
    const acronym = word(at);
    if (!isAcronym(acronym) || word(at - 1) !== '(' || word(at + 1) !== ')') return;
    const first = firstOfDefined(word, at - 2, acronym);
    if (first === undefined) return;
    const name = passage.text.slice(tokens[first]?.from ?? 0, tokens[at - 2]?.to ?? 0);
    definitions.push({ name, acronym });
  });
  return definitions;
}

function firstOfDefined(word: (at: number) => string, last: number, acronym: string): number | undefined {
  let letter = acronym.length - 1;
  for (let at = last; at >= 0 && last - at < acronym.length * 3; at--) {
    const written = word(at);
    const isMatch = startsWithCapital(written) && fold(written).startsWith(fold(acronym.charAt(letter)));
    if (isMatch && letter === 0) return at;
    if (isMatch) letter--;
    else if (!isFunctionWord(written) && !/^(?:-|['’]s?)$/.test(written)) return undefined;
  }
  return undefined;
}
