import type { Sentence } from '../domain/sentence.ts';
import { termOf } from '../text/terms.ts';
import type { RelatedWords } from './related-words.ts';
import { emptyTerm, type Vocabulary } from './vocabulary.ts';

/** Words that a phrase may have or lack: "lose one's life", "lost their lives". */
const openWords = new Set(
  `a an the one's someone somebody something one my your his her its our their
  oneself himself herself itself themselves s`.split(/\s+/),
);

/**
 * What a phrase is called among related words: the terms of its words, without articles and possessives, and without "be"
 * before them: "be aware of", "was aware of".
 */
export function phraseTerm(words: readonly string[]): string {
  return words
    .filter((word, at) => !openWords.has(word) && !(at === 0 && word === 'be'))
    .map(termOf)
    .join(' ');
}

/** A word or phrase that may stand for a phrase, and the places of the phrase's words in the text. */
export type PhraseMeaning = {
  readonly places: readonly number[];
  readonly term: string;
  readonly weight: number;
};

/** In words. */
const longest = 3;
/** So many words may come between two of a phrase: "keep them all out". */
const mostBetween = 2;
/** What may stand for a word so nearly as this may also stand for the phrase that the word stands for, but less. */
const nearly = 0.9;
const furtherShare = 0.6;

/** Finds phrases of two or three words that others may stand for. */
export function meaningsOfPhrases(
  { relatedWords, termOf: termOfWord }: Pick<Vocabulary, 'relatedWords' | 'termOf'>,
  words: readonly string[],
): PhraseMeaning[] {
  const kept = words.flatMap((word, place) => {
    const lower = word.toLowerCase();
    return openWords.has(lower) || !/^[a-z]/.test(lower) ? [] : [{ place, term: termOfWord(lower) }];
  });
  const found: PhraseMeaning[] = [];
  /** Looks for a phrase that ends with one of the next words, and for longer ones that begin with it. */
  const goOn = (begun: string, places: readonly number[], last: number): void => {
    if (!relatedWords.opensPhrase(begun)) return;
    for (const [gap, { place, term }] of kept.slice(last + 1, last + 2 + mostBetween).entries()) {
      const phrase = `${begun} ${term}`;
      const all = [...places, place];
      for (const meaning of meaningsOf(relatedWords, phrase)) found.push({ places: all, ...meaning });
      if (all.length < longest) goOn(phrase, all, last + 1 + gap);
    }
  };
  kept.forEach(({ place, term }, at) => {
    goOn(term, [place], at);
  });
  return found;
}

function meaningsOf({ related }: RelatedWords, phrase: string): Omit<PhraseMeaning, 'places'>[] {
  const meanings = related(phrase);
  const further = meanings.flatMap(({ term: head, weight }) =>
    related(head)
      .filter((one) => one.weight >= nearly && !one.term.includes(' '))
      .map((one) => ({ term: one.term, weight: weight * one.weight * furtherShare })),
  );
  return [...meanings, ...further];
}

/** The terms of a phrase around the one by which it is looked for. */
export type Phrase = { readonly before: readonly string[]; readonly after: readonly string[] };

/** The terms of a sentence's tokens, those of function words too; undefined outside. */
export function writtenTerms({ terms }: Pick<Vocabulary, 'terms'>, sentence: Sentence) {
  return (at: number): string | undefined => {
    const token = sentence.tokens[at];
    if (token === undefined) return undefined;
    const term = sentence.terms[at] ?? emptyTerm;
    return term === emptyTerm ? sentence.passage.text.slice(token.from, token.to).toLowerCase() : terms[term];
  };
}

/**
 * Where a phrase stands around a token of a sentence: its first and its last token. Undefined where it does not.
 * @param termAt see `writtenTerms`.
 */
export function placeOfPhrase(
  { before, after }: Phrase,
  at: number,
  termAt: (at: number) => string | undefined,
): { readonly first: number; readonly last: number } | undefined {
  const first = reached(before.toReversed(), at, -1, termAt);
  const last = first === undefined ? undefined : reached(after, at, 1, termAt);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The token at which the last of some terms stands, looked for from one on, in order. */
function reached(
  terms: readonly string[],
  from: number,
  step: 1 | -1,
  termAt: (at: number) => string | undefined,
): number | undefined {
  let at = from;
  const isThere = terms.every((wanted) => {
    for (let between = 0; between <= mostBetween; ) {
      at += step;
      const term = termAt(at);
      if (term === undefined) return false;
      if (term === wanted) return true;
      if (!openWords.has(term)) between++;
    }
    return false;
  });
  return isThere ? at : undefined;
}
