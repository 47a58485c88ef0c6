import type { Reader } from './reader.ts';
import { organisationWords, placeWords, portfolios, titleWords } from './words.ts';

/** A title has at most this many words: "Deputy Prime Minister and", "Russian Foreign Minister". */
const longestTitle = 5;

/** The token after the title, or `first` where there is none. An organisation or a place may be called after a title. */
export function endOfTitle({ word, folded }: Reader, first: number, last: number): number {
  const isCalledSo = organisationWords.has(folded(last)) || placeWords.has(folded(last));
  if (isCalledSo && last > first) return first;
  let end = first;
  for (let at = first; at <= Math.min(last, first + longestTitle - 1); at++) {
    if (titleWords.has(folded(at))) end = at + 1;
  }
  if (end === first) return first;
  if (word(end) === '.') end++;
  if (word(end) === 'of') while (end <= last && portfolios.has(folded(end))) end++;
  return end;
}
