import type { TermId } from '../domain/sentence.ts';
import { isFunctionWord, termOf } from '../text/terms.ts';
import type { Background } from './background.ts';
import type { RelatedWords } from './related-words.ts';

/** The terms of a library and how common each is. Term ids count from 0 in order of first appearance. */
export type Vocabulary = {
  readonly terms: readonly string[];
  /** The term of each word as written. */
  readonly words: ReadonlyMap<string, TermId>;
  /** How many sentences hold a term. */
  readonly frequencies: readonly number[];
  readonly sentences: number;
  readonly background: Background;
  readonly idOf: (term: string) => TermId | undefined;
  /** The term of any word; a word of the library need not be stemmed again. */
  readonly termOf: (word: string) => string;
  /** Words of other spelling and nearly the same meaning. */
  readonly relatedWords: RelatedWords;
  /** The library's terms that are a kind of something: "rocket" and "gun" for "weapon". */
  readonly ofKind: (term: string) => readonly TermId[];
  /** Terms that begin with the same letters, at least `prefixLength` of them. */
  readonly sharingPrefix: (term: string) => readonly TermId[];
};

/** Letters that two words of one family share as a rule: "deploy", "deployment". */
const prefixLength = 5;

/** Marks and function words share one term, which no question asks for. */
export const emptyTerm: TermId = 0;

/** Counts terms while sentences are read. */
export type VocabularyBuilder = {
  /** The terms of one sentence's words, one for each word. */
  readonly add: (words: readonly string[]) => TermId[];
  readonly build: () => Vocabulary;
};

/** @param kept the terms of words that were stemmed before; stemming them again would take longer than all else. */
export function createVocabularyBuilder(
  background: Background,
  relatedWords: RelatedWords,
  kept: ReadonlyMap<string, string> = new Map(),
): VocabularyBuilder {
  const terms: string[] = [''];
  const frequencies: number[] = [0];
  const ids = new Map<string, TermId>([['', emptyTerm]]);
  const known = new Map<string, TermId>();
  let sentences = 0;

  const idFor = (word: string): TermId => {
    const term = kept.get(word) ?? (isContentWord(word) ? termOf(word) : '');
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
    let byKind: ReadonlyMap<string, readonly TermId[]> | undefined;
    return {
      relatedWords,
      ofKind: (term) => {
        byKind ??= termsByKind(terms, relatedWords);
        return byKind.get(term) ?? [];
      },
      terms,
      words: known,
      frequencies,
      sentences,
      background,
      idOf: (term) => (term === '' ? undefined : ids.get(term)),
      termOf: (word) => terms[known.get(word) ?? emptyTerm] || termOf(word),
      sharingPrefix: (term) =>
        term.length < prefixLength ? [] : (byPrefix.get(term.slice(0, prefixLength)) ?? []),
    };
  };

  return { add, build };
}

function termsByKind(terms: readonly string[], relatedWords: RelatedWords): Map<string, TermId[]> {
  const byKind = new Map<string, TermId[]>();
  terms.forEach((term, id) => {
    for (const kind of relatedWords.kinds(term)) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  });
  return byKind;
}

/** Whether a word says what a text is about: it has a letter or a number and is no function word. */
export function isContentWord(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word) && !isFunctionWord(word);
}

/** How many sentences of English at large count beside the library's own: in a small library most words are rare by chance. */
const backgroundSentences = 1000;

/**
 * Inverse document frequency over sentences, as BM25 has it (Robertson and Spärck Jones, always positive):
 * ln(1 + (N - n + 0.5) / (n + 0.5)). The counts are the library's with those of English at large added, so that "see" is
 * no rare word where five articles happen not to have it.
 * @param frequency how many of the library's sentences hold the term, or what it names.
 */
export function rarity(vocabulary: Vocabulary, term: string, frequency: number): number {
  const sentences = vocabulary.sentences + backgroundSentences;
  const holding = frequency + backgroundSentences * vocabulary.background(term);
  return Math.log(1 + (sentences - holding + 0.5) / (holding + 0.5));
}
