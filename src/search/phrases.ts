import { termOf } from '../text/terms.ts';
import type { RelatedWords } from './related-words.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  /** The words after one, as far as a phrase may reach. */
  const after = (at: number) =>
    kept.slice(at + 1, at + 2 + mostBetween).map((word, gap) => ({ word, at: at + 1 + gap }));
  return kept.flatMap((first, at) => {
    if (!relatedWords.opensPhrase(first.term)) return [];
    return after(at).flatMap(({ word: second, at: next }) => {
      const pair = [first, second];
      const triples = relatedWords.opensPhrase(`${first.term} ${second.term}`)
        ? after(next).map(({ word: third }) => [...pair, third])
        : [];
      return [pair, ...triples].flatMap((phrase) => {
        const places = phrase.map(({ place }) => place);
        const key = phrase.map(({ term }) => term).join(' ');
        return meaningsOf(relatedWords, key).map((meaning) => ({ places, ...meaning }));
      });
    });
  });
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

/**
 * Whether a phrase stands around a place of a sentence.
 * @param termAt the term of each token, also of function words; undefined outside.
 */
export function standsAround(
  { before, after }: Phrase,
  at: number,
  termAt: (at: number) => string | undefined,
): boolean {
  return stand(before.toReversed(), at, -1, termAt) && stand(after, at, 1, termAt);
}

function stand(
  terms: readonly string[],
  from: number,
  step: 1 | -1,
  termAt: (at: number) => string | undefined,
): boolean {
  let at = from;
  return terms.every((wanted) => {
    for (let between = 0; between <= mostBetween; ) {
      at += step;
      const term = termAt(at);
      if (term === undefined) return false;
      if (term === wanted) return true;
      if (!openWords.has(term)) between++;
    }
    return false;
  });
}
