import { createInvertedIndex } from './inverted-index.ts';
import { createMiniSearchIndex } from './mini-search-index.ts';
import type { CreateSentenceIndex } from './sentence-index.ts';

/**
 * MiniSearch takes time for each sentence that holds a term, and a question has about fifty. Up to here that is less
 * than a millisecond (`npm run bench:index`); larger libraries get flat arrays, which find the same with the same scores.
 */
export const mostForMiniSearch = 1000;

export const createSentenceIndex: CreateSentenceIndex = (terms) =>
  terms.length <= mostForMiniSearch ? createMiniSearchIndex(terms) : createInvertedIndex(terms);
