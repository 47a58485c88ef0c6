import MiniSearch from 'minisearch';
import type { SentenceIndex } from '../../src/search/sentence-index.ts';
import { emptyTerm } from '../../src/search/vocabulary.ts';

/** The same by a library that many use: what ours has to agree with. */
export function createMiniSearchIndex(sentences: readonly (readonly number[])[]): SentenceIndex {
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
    searchOptions: { bm25: { k: 1.2, b: 0.5, d: 0.2 } },
  });
  index.addAll(
    sentences.map((own, id) => ({ id, terms: own.filter((term) => term !== emptyTerm).join(' ') })),
  );
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
}
