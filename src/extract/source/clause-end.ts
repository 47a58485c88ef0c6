import { isDate, isNominal, type Outline } from '../outline.ts';
import { longestPhrase } from './phrase.ts';

/** The last item before the next comma or other mark. */
export function endOfClause(outline: Outline, start: number): number {
  const { word, part, items } = outline;
  let at = start;
  while (at < items.length && at < start + longestPhrase) {
    const own = word(at);
    if (/^[,;:!?—–]$/.test(own) || part(at) === 'quoted') break;
    if (own === '.' && !isNominal(outline, at)) break;
    if (at > start && isDate(outline, at) && at >= items.length - 3) {
      return /^(?:on|in)$/.test(word(at - 1)) ? at - 2 : at - 1;
    }
    at++;
  }
  return at - 1;
}
