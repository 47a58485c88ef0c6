import { isTruncated, readsLikeHeadline } from '../shape.ts';
import { findBody, findEach, type Rule } from './rule.ts';

const age = /^(?:\S+\s){0,3}\S*\d+ (?:minute|min|hour|hr|day|week|month|year)s? ago$/i;

/** "2 weeks ago", alone or run together with a section's name: "Health4 months ago". */
export function isAge(text: string): boolean {
  return text.length < 60 && age.test(text);
}

/**
 * Side columns without a label above: how old it is, a headline, a cut text, and again. One of them may be a heading
 * of the article ("10 years ago"), so there must be two.
 */
export const teasers: Rule = (blocks) => {
  const body = findBody(blocks);
  const ages = findEach(blocks, 'related articles', ({ passage }, index) => {
    const next = blocks[index + 1];
    if (body === undefined || index < body.first || !isAge(passage.text)) return false;
    return next !== undefined && !next.prose && readsLikeHeadline(next.passage.text);
  });
  if (ages.size < 2) return new Map();
  return findEach(
    blocks,
    'related articles',
    ({ passage }, index) =>
      ages.has(index) || ages.has(index - 1) || (ages.has(index - 2) && isTruncated(passage.text)),
  );
};
