import type { Entity, EntityId, Mention } from '../domain/entity.ts';
import type { Sentence, SentenceId, TermId } from '../domain/sentence.ts';
import { type Phrase, placeOfPhrase, writtenTerms } from './phrases.ts';
import type { Query } from './query.ts';
import type { TitleTerms } from './titles.ts';
import { emptyTerm, type Vocabulary } from './vocabulary.ts';

/** What ranking looks at. A Library is one. */
export type Searched = {
  readonly titleTerms: TitleTerms;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly entities: readonly Entity[];
  readonly vocabulary: Vocabulary;
};

/** How well one sentence matches each word of a query. */
export type Match = {
  /** For each word of the query, 0 to 1: the best of its alternatives in the sentence. */
  readonly strengths: readonly number[];
  /** For each token of the sentence, the index of the query's word that it matches best, or -1. */
  readonly matched: readonly number[];
  /** For each token, how strongly. */
  readonly weights: readonly number[];
};

/** How strongly a mention of the entity under another name stands for the question's name of it. */
const aliasStrength = 0.9;

export type Matcher = (sentence: SentenceId) => Match;

/** Matches sentences against one query; remembers what it has matched. */
export function createMatcher(searched: Searched, query: Query): Matcher {
  const byTerm = new Map<TermId, { word: number; weight: number; phrase?: Phrase }[]>();
  const byEntity = new Map<EntityId, number[]>();
  query.words.forEach(({ alternatives, entity }, word) => {
    for (const { term, weight, phrase } of alternatives) {
      byTerm.set(term, [...(byTerm.get(term) ?? []), { word, weight, ...(phrase && { phrase }) }]);
    }
    if (entity !== undefined) byEntity.set(entity, [...(byEntity.get(entity) ?? []), word]);
  });
  const done = new Map<SentenceId, Match>();

  return (id) => {
    const known = done.get(id);
    if (known !== undefined) return known;
    const match = matchOf(id);
    done.set(id, match);
    return match;
  };

  function matchOf(id: SentenceId): Match {
    const sentence = searched.sentences[id];
    const terms = sentence?.terms ?? [];
    const isPhraseAt = (phrase: Phrase, at: number) =>
      sentence !== undefined &&
      placeOfPhrase(phrase, at, writtenTerms(searched.vocabulary, sentence)) !== undefined;
    const strengths: number[] = query.words.map(() => 0);
    const matched: number[] = new Array(terms.length).fill(-1);
    const weights: number[] = new Array(terms.length).fill(0);
    for (let at = 0; at < terms.length; at++) {
      // Most words stand for none of the question's.
      const standsFor = byTerm.get(terms[at] ?? emptyTerm);
      if (standsFor === undefined) continue;
      let bestWeight = 0;
      for (const { word, weight, phrase } of standsFor) {
        if (phrase !== undefined && !isPhraseAt(phrase, at)) continue;
        if (weight > (strengths[word] ?? 0)) strengths[word] = weight;
        if (weight <= bestWeight) continue;
        bestWeight = weight;
        matched[at] = word;
        weights[at] = weight;
      }
    }
    for (const mention of searched.mentions[id] ?? []) {
      if (!('entity' in mention)) continue;
      const words = byEntity.get(mention.entity) ?? [];
      for (const word of words) strengths[word] = Math.max(strengths[word] ?? 0, aliasStrength);
      const [first] = words;
      if (first === undefined || sentence === undefined) continue;
      sentence.tokens.forEach((token, at) => {
        if (token.from < mention.from || token.to > mention.to || (weights[at] ?? 0) > 0) return;
        matched[at] = first;
        weights[at] = aliasStrength;
      });
    }
    return { strengths, matched, weights };
  }
}
