import type { Range } from '../../domain/span.ts';
import type { NameMention } from '../entities.ts';
import { isPronoun, type Outline, rangeOf } from '../outline.ts';

/** Whom a cue names, in full: "its spokesman, Gideon Marsh". */
export type Source = Range & {
  /** The first and the last item. */
  readonly first: number;
  readonly last: number;
} & (
    | { readonly kind: 'name'; readonly mention: NameMention }
    /** `named` is who speaks where the noun is what they said it in: "the ministry" of "a statement from the ministry". */
    | { readonly kind: 'noun'; readonly named?: Range }
    | { readonly kind: 'pronoun' }
  );

/** "he", "him": a word that stands for who speaks or is spoken to. */
export function isPersonal(word: string): boolean {
  return isPronoun(word) || /^(?:him|her|them|us|me)$/.test(word);
}

export function pronounAt(outline: Outline, at: number): Source {
  return { ...rangeOf(outline, at, at), first: at, last: at, kind: 'pronoun' };
}
