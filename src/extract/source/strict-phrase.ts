import { isNominal, isNoun, type Outline } from '../outline.ts';
import { hasNoun, withoutLead } from './phrase.ts';
import type { Source } from './source.ts';
import { sourceOf } from './source-of.ts';

/** The nouns, adjectives and "of …" right before. */
export function strictPhrase(outline: Outline, end: number, least: number): Source | undefined {
  const { word } = outline;
  let start = end;
  const accepts = (at: number) =>
    isNominal(outline, at) ||
    (/^(?:of|for|at)$/.test(word(at)) && isNoun(outline, at - 1)) ||
    /^[()]$/.test(word(at)) ||
    (word(at) === 'and' &&
      outline.items[at - 1]?.isCapital === true &&
      outline.items[at + 1]?.isCapital === true);
  while (start >= least && accepts(start)) start--;
  const first = withoutLead(outline, start + 1, end);
  return first <= end && hasNoun(outline, first, end) ? sourceOf(outline, first, end) : undefined;
}
