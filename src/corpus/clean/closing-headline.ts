import type { Block } from '../block.ts';
import { endsMidPhrase, isFinished, readsLikeHeadline, wordsOf } from '../shape.ts';
import type { Rule } from './rule.ts';

const fewestWords = 5;

/**
 * A link to another article below the last paragraph, without a label: one headline between a finished paragraph and
 * the page's furniture. Several such lines are more likely a list or verses of the article, and stay.
 */
export const closingHeadline: Rule = (blocks) => {
  const place = blocks.findLastIndex(isFree);
  const last = blocks[place];
  const before = blocks.slice(0, Math.max(place, 0)).findLast(isFree);
  if (last === undefined || before === undefined || place === blocks.length - 1) return new Map();
  const { text } = last.passage;
  const isHeadline =
    last.kind === 'text' &&
    !last.prose &&
    readsLikeHeadline(text) &&
    !isFinished(text) &&
    !endsMidPhrase(text) &&
    wordsOf(text).length >= fewestWords;
  const stands = before.prose && isFinished(before.passage.text);
  return isHeadline && stands ? new Map([[place, 'related articles']]) : new Map();
};

function isFree(block: Block): boolean {
  return block.as === undefined;
}
