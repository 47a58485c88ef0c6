import type { Sentence } from '../domain/sentence.ts';
import { fold, isAcronym, isFunctionWord } from '../text/terms.ts';
import { tokenize } from '../text/tokens.ts';
import { startsWithCapital } from './casing.ts';

/** Names of several words that are known before looking: by their first word, the other words, longest first. */
export type KnownNames = ReadonlyMap<string, readonly (readonly string[])[]>;

export function createKnownNames(names: Iterable<string>): KnownNames {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const [first, ...rest] = tokenize(name).map(({ from, to }) => fold(name.slice(from, to)));
    if (first === undefined || rest.length === 0) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
  }
  for (const rests of byFirst.values()) rests.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** The last token of the longest known name that begins at a token. */
export function lastOfKnown(
  known: KnownNames,
  word: (at: number) => string,
  first: number,
): number | undefined {
  const rests = known.get(fold(word(first)));
  const rest = rests?.find((words) => words.every((part, index) => fold(word(first + 1 + index)) === part));
  return rest === undefined ? undefined : first + rest.length;
}

/** A name of several words and the letters that its article introduces for it: "Syrian Democratic Forces (SDF)". */
export type Definition = { readonly name: string; readonly acronym: string };

/**
 * Finds names that are introduced with their acronym. The acronym's letters are matched from the last to the first
 * against the words' initials; small function words between them may be skipped ("United Dockers and Haulers").
 */
export function findDefinitions({ tokens, passage }: Sentence): Definition[] {
  const word = (at: number) => passage.text.slice(tokens[at]?.from ?? 0, tokens[at]?.to ?? 0);
  const definitions: Definition[] = [];
  tokens.forEach((token, at) => {
    const acronym = word(at);
    if (!isAcronym(acronym) || word(at - 1) !== '(' || word(at + 1) !== ')') return;
    const first = firstOfDefined(word, at - 2, acronym);
    if (first === undefined) return;
    const name = passage.text.slice(tokens[first]?.from ?? 0, tokens[at - 2]?.to ?? 0);
    definitions.push({ name, acronym: passage.text.slice(token.from, token.to) });
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
