import { findEach, type Rule } from './rule.ts';

/** Lines of dashes, stars and dots part a text; without a letter, a digit or a symbol like € they say nothing. */
export const separator: Rule = (blocks) =>
  findEach(blocks, 'separator', ({ passage }) => !/[\p{L}\p{N}\p{Sc}]/u.test(passage.text));
