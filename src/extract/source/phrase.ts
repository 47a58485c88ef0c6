import { afterDateline, isDate, isNoun, isPronoun, type Outline } from '../outline.ts';
import { canCarry } from './carrying-verb.ts';
import { prepositions, relative } from './joining-words.ts';

/** A noun phrase has at most this many words: sentences without an end take no longer than others. */
export const longestPhrase = 45;

/** Whether items are one noun phrase: a noun, and no verb outside "who …". */
export function isPhrase(outline: Outline, first: number, last: number): boolean {
  const { word, part } = outline;
  if (prepositions.test(word(first)) || /^(?:who|which|whose|to|not)$/.test(word(first))) return false;
  if (isPronoun(word(first)) || (part(first) === 'verb' && !outline.items[first]?.isCapital && first !== 0))
    return false;
  if (/ing$/.test(word(first)) && part(first) === 'verb') return false;
  // "Asked about the letter"
  if (
    part(first) === 'verb' &&
    /ed$/.test(word(first)) &&
    /^(?:preposition|conjunction)$/.test(part(first + 1) ?? '')
  )
    return false;
  let hasHead = false;
  for (let at = first; at <= last; at++) {
    if (relative.test(word(at)) && hasHead) return true;
    if (
      isNoun(outline, at) ||
      /^(?:others|many|some|several|most|few|critics|one|another|people|those)$/.test(word(at))
    )
      hasHead = true;
    if (canCarry(outline, at) && !outline.items[at]?.isCapital) return false;
    if (isPronoun(word(at))) return false;
  }
  return hasHead;
}

/** Whether items have a noun, or end in a word that stands for one: "two others". */
export function hasNoun(outline: Outline, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isNoun(outline, at)) return true;
  return /^(?:others|many|some|several|critics|both)$/.test(outline.word(last));
}

/** "a charge | its authors", "Reuters | some members" */
export function isNewPhrase({ items, word }: Outline, at: number): boolean {
  const isOpener =
    /^(?:the|an?|this|these|those|some|most|many|several|every|each|no|any|both|his|her|its|their|our)$/.test(
      word(at),
    ) && items[at]?.isCapital === false;
  const before = items[at - 1];
  return (
    isOpener && before !== undefined && (before.part === 'noun' || before.part === 'name' || before.isCapital)
  );
}

/** It may stand before a subject, and is no part of it. */
export const lead =
  /^(?:but|and|so|yet|still|meanwhile|however|also|then|later|earlier|instead|nevertheless|nonetheless|moreover|furthermore|separately|as|or|too|even|only|afterwards|where|when|—|–)$/;

/** "But on Friday the ministry": without conjunctions and expressions of time. */
export function withoutLead(outline: Outline, start: number, end: number): number {
  const { word } = outline;
  // "(CNN) The senator said"
  const begin = start === 0 ? afterDateline(outline) : start;
  let first = word(begin) === '(' && word(begin + 2) === ')' && begin + 2 < end ? begin + 3 : begin;
  while (first <= end) {
    if (lead.test(word(first)) || isDate(outline, first)) first++;
    else if (/^(?:on|in|at|since|by|after|before|until)$/.test(word(first)) && isDate(outline, first + 1))
      first++;
    else if (outline.part(first) === 'adverb' && outline.items[first]?.isCapital) first++;
    else break;
  }
  return first;
}
