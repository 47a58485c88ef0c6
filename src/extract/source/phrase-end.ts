import { statementNouns } from '../cues.ts';
import { isDate, isNominal, type Outline } from '../outline.ts';
import { explainsAfter } from './apposition.ts';
import { canCarry } from './carrying-verb.ts';
import { endOfClause } from './clause-end.ts';
import { prepositions, relative } from './joining-words.ts';
import { hasNoun, isNewPhrase, longestPhrase } from './phrase.ts';

/** The last item of the noun phrase that begins at an item, with what explains it where that counts; undefined if none does. */
export function endOfPhrase(outline: Outline, start: number, explained: boolean): number | undefined {
  const { items, word } = outline;
  const limit = Math.min(items.length, start + longestPhrase);
  let last = start - 1;
  let at = start;
  while (at < limit) {
    const end = stepEnd(outline, start, at, last, explained);
    if (end === undefined) break;
    at = end + 1;
    last = end;
  }
  while (last > start && /^(?:and|-|,|&)$/.test(word(last))) last--;
  return last >= start && hasNoun(outline, start, last) ? last : undefined;
}

/** The last item of what goes on with a noun phrase at an item; undefined where the phrase has ended before. */
function stepEnd(
  outline: Outline,
  start: number,
  at: number,
  last: number,
  explained: boolean,
): number | undefined {
  const { word, part, items } = outline;
  const own = word(at);
  if (isDate(outline, at) && at > start) return undefined;
  // "told Reuters some members would": another noun phrase.
  if (at > start && isNewPhrase(outline, at)) return undefined;
  if (isNominal(outline, at)) return at;
  if (at === start) return undefined;
  if (own === 'and' || own === 'or')
    return isNominal(outline, at + 1) && !isVerbSoon(outline, at + 1) ? at : undefined;
  if (own === '(') {
    const close = items.findIndex((item, index) => index > at && item.word === ')');
    return close > 0 && close - at < 8 ? close : undefined;
  }
  if (own === 'of' && isNominal(outline, at + 1)) return at;
  const takesPreposition = isCommonNoun(outline, last) || /^(?:familiar|close)$/.test(word(last));
  if (prepositions.test(own) && takesPreposition && !isAdverbial(outline, at)) return at;
  if (!explained) return undefined;
  if (relative.test(own)) return endOfClause(outline, at);
  if (own === ',' && explainsAfter(outline, at + 1, last)) return endOfClause(outline, at + 1);
  if (
    part(at) === 'verb' &&
    /(?:ing|ed)$/.test(own) &&
    isCommonNoun(outline, last) &&
    prepositions.test(word(at + 1)) &&
    !isAdverbial(outline, at + 1)
  )
    return at + 1;
  return undefined;
}

function isVerbSoon(outline: Outline, at: number): boolean {
  return canCarry(outline, at) || canCarry(outline, at + 1);
}

/** "a spokesman for …", but not "Larke from her bed": only a noun that is no name takes more than "of". */
function isCommonNoun(outline: Outline, at: number): boolean {
  const item = outline.items[at];
  return item?.part === 'noun' && !item.isCapital;
}

/** "on Friday", "in a statement", "at a news conference": they belong to the verb. */
function isAdverbial(outline: Outline, at: number): boolean {
  const { word } = outline;
  if (isDate(outline, at + 1)) return true;
  for (let next = at + 1; next < at + 6; next++) {
    if (statementNouns.has(word(next))) return true;
    if (!isNominal(outline, next) || isDate(outline, next)) return isDate(outline, next);
  }
  return false;
}
