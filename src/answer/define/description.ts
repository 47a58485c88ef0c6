import type { EntityKind } from '../../domain/entity.ts';
import { speechWords } from '../../extract/words.ts';
import type { PhraseReader, Run } from '../phrases.ts';

/** A name in its sentence: what stands around it may say what it is. */
export type Named = {
  readonly reader: PhraseReader;
  readonly first: number;
  readonly last: number;
  readonly kind: EntityKind;
};

/** Words that describe what is named: what or who it is, or where it is. Strength is how surely the grammar says so, 0 to 1. */
export type Description = { readonly run: Run; readonly tells: 'what' | 'where'; readonly strength: number };

/** Whether a clause ends before a token: at a mark, but not at the full stop of "St. Brannoc" or "U.S." */
export function endsClause({ word, written, length }: PhraseReader, at: number): boolean {
  if (at >= length) return true;
  if (word(at) === '.')
    return !/^\p{Lu}\p{L}{0,2}$/u.test(written(at - 1)) || !/^\p{Lu}/u.test(written(at + 1));
  return /^[,;:!?()“”"—–]$/.test(word(at));
}

/** The last token of a description that begins here: up to a mark, or to the verb of who speaks ("X, the head of Y said"). */
export function endOfDescription(reader: PhraseReader, first: number): number {
  const { word } = reader;
  let at = first;
  while (!endsClause(reader, at) && !(at > first + 1 && speechWords.has(word(at)))) at++;
  // "the tug master who says": what "who" begins has been cut off.
  return /^(?:who|which|that)$/.test(word(at - 1)) ? at - 2 : at - 1;
}

/** The token of the noun that a phrase is about: the last one before "of", "for", "in", "who" and the like. */
export function headOf({ word, sentence }: PhraseReader, { first, last }: Run): number {
  let head = -1;
  for (let at = first; at <= last; at++) {
    const isOpen =
      /^(?:of|for|in|at|on|to|up|who|which|that|whose|where|with|from|within|near|between|beside)$/;
    const { part } = sentence.tokens[at] ?? { part: 'other' };
    if (isOpen.test(word(at)) || (part === 'verb' && head >= 0)) break;
    if (part !== 'mark' && word(at) !== "'s") head = at;
  }
  return head;
}

export function isSmall({ written }: PhraseReader, at: number): boolean {
  return /^\p{Ll}/u.test(written(at));
}

export const articles = /^(?:a|an|the)$/;
export const owners = /^(?:its|his|her|their)$/;
