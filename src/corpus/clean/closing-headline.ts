import { endsMidPhrase, isFinished, readsLikeHeadline, wordsOf } from '../shape.ts';
import type { Rule } from './rule.ts';

const fewestWords = 5;

/**
 * A link to another article below the last paragraph, without a label: one headline between a finished paragraph and
 * the page's furniture. Several such lines are more likely a list or verses of the article, and stay.
 */
export const closingHeadline: Rule = (blocks) => {
  const free = blocks.flatMap((block, index) => (block.as === undefined ? [{ ...block, index }] : []));
  const last = free.at(-1);
  const before = free.at(-2);
  if (last === undefined || before === undefined || last.index === blocks.length - 1) return new Map();
  const { text } = last.passage;
  const isHeadline =
    last.kind === 'text' &&
    !last.prose &&
    readsLikeHeadline(text) &&
    !isFinished(text) &&
    !endsMidPhrase(text) &&
    wordsOf(text).length >= fewestWords;
  const stands = before.prose && isFinished(before.passage.text);
  return isHeadline && stands ? new Map([[last.index, 'related articles']]) : new Map();
};
