import type { TermId } from '../domain/sentence.ts';
import { isFunctionWord, termOf } from '../text/terms.ts';

/** The terms of a library and how common each is. Term ids count from 0 in order of first appearance. */
export type Vocabulary = {
  readonly terms: readonly string[];
  /** How many sentences hold a term. */
  readonly frequencies: readonly number[];
  readonly sentences: number;
  readonly idOf: (term: string) => TermId | undefined;
  /** Terms that begin with the same letters, at least `prefixLength` of them. */
  readonly sharingPrefix: (term: string) => readonly TermId[];
};

/** Letters that two words of one family share as a rule: "deploy", "deployment". */
export const prefixLength = 5;

/** Marks and function words share one term, which no question asks for. */
export const emptyTerm: TermId = 0;

/** Counts terms while sentences are read. */
export type VocabularyBuilder = {
  /** The terms of one sentence's words, one for each word. */
  readonly add: (words: readonly string[]) => TermId[];
  readonly build: () => Vocabulary;
};

export function createVocabularyBuilder(): VocabularyBuilder {
  const terms: string[] = [''];
  const frequencies: number[] = [0];
  const ids = new Map<string, TermId>([['', emptyTerm]]);
  const known = new Map<string, TermId>();
  let sentences = 0;

  const idFor = (word: string): TermId => {
    const term = isContentWord(word) ? termOf(word) : '';
    const id = ids.get(term) ?? terms.length;
    if (id === terms.length) {
      ids.set(term, id);
      terms.push(term);
      frequencies.push(0);
    }
    return id;
  };

  const add = (words: readonly string[]): TermId[] => {
    sentences++;
    const own = words.map((word) => {
      const id = known.get(word) ?? idFor(word);
      known.set(word, id);
      return id;
    });
    for (const id of new Set(own)) frequencies[id] = (frequencies[id] ?? 0) + 1;
    return own;
  };

  const build = (): Vocabulary => {
    const byPrefix = new Map<string, TermId[]>();
    terms.forEach((term, id) => {
      if (term.length < prefixLength) return;
      const prefix = term.slice(0, prefixLength);
      byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), id]);
    });
    return {
      terms,
      frequencies,
      sentences,
      idOf: (term) => (term === '' ? undefined : ids.get(term)),
      sharingPrefix: (term) =>
        term.length < prefixLength ? [] : (byPrefix.get(term.slice(0, prefixLength)) ?? []),
    };
  };

  return { add, build };
}

/** Whether a word says what a text is about: it has a letter or a number and is no function word. */
export function isContentWord(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word) && !isFunctionWord(word);
}

/**
 * Inverse document frequency over sentences, as BM25 has it (Robertson and Spärck Jones, always positive):
 * ln(1 + (N - n + 0.5) / (n + 0.5)). A term that occurs nowhere has the highest.
 */
export function rarity(vocabulary: Vocabulary, frequency: number): number {
  return Math.log(1 + (vocabulary.sentences - frequency + 0.5) / (frequency + 0.5));
}
