import MiniSearch from 'minisearch';
import type { CreateSentenceIndex } from './sentence-index.ts';
import { emptyTerm } from './vocabulary.ts';

/** One document a sentence. Its terms are ours, so MiniSearch gets their ids as words and changes nothing. */
export const createMiniSearchIndex: CreateSentenceIndex = (terms) => {
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
    searchOptions: { bm25: { k: 1.2, b: 0.5, d: 0.2 } },
  });
  // One at a time: the documents of a large library together would take as much memory as all its articles.
  terms.forEach((own, id) => {
    index.add({ id, terms: own.filter((term) => term !== emptyTerm).join(' ') });
  });

  return {
    find: (query, limit, within) => {
      const weights = new Map(query.map(({ term, weight }) => [String(term), weight]));
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
