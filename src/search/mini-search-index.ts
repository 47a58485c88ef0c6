import MiniSearch from 'minisearch';
import type { TermId } from '../domain/sentence.ts';
import type { CreateSentenceIndex } from './sentence-index.ts';
import { emptyTerm } from './vocabulary.ts';

/**
 * The index of a library as small as most are: MiniSearch, one document per sentence. Terms are ours and already
 * numbers, so nothing is left for it to cut or to change.
 */
export const createMiniSearchIndex: CreateSentenceIndex = (sentences) => {
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
    searchOptions: { bm25: { k: 1.2, b: 0.5, d: 0.2 } },
  });
  index.addAll(
    sentences.map((own, id) => ({
      id,
      terms: own
        .filter((term) => term !== emptyTerm)
        .map(nameOf)
        .join(' '),
    })),
  );
  return {
    find: (query, limit, within) => {
      const weights = new Map(query.map(({ term, weight }) => [nameOf(term), weight]));
      if (weights.size === 0) return [];
      const found = index.search([...weights.keys()].join(' '), {
        boostTerm: (term) => weights.get(term) ?? 1,
        ...(within && { filter: ({ id }) => within(id) }),
      });
      return found
        .map(({ id, score }) => ({ sentence: Number(id), score }))
        .toSorted((a, b) => b.score - a.score || a.sentence - b.sentence)
        .slice(0, limit);
    },
  };
};

/**
 * MiniSearch keeps what matched as keys of objects. A whole number as a key makes V8 set aside an array as long as the
 * number, so terms are named otherwise.
 */
function nameOf(term: TermId): string {
  return `t${term}`;
}
