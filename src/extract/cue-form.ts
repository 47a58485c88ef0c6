import { holdingAdjectives, passiveForms } from './cues.ts';
import { isPronoun, type Outline } from './outline.ts';

// Whether a word that may be a cue is one where it stands.

/** The "State" of "Islamic State". */
export function isInName({ items, mentions }: Outline, at: number): boolean {
  const item = items[at];
  return item?.isCapital === true && mentions.some(({ from, to }) => from <= item.from && item.to <= to);
}

/** "the report", "his claims": a word before it takes it for a noun. */
export function isNounHere(outline: Outline, at: number): boolean {
  const { word, part } = outline;
  if (/ed$|^(?:said|told|wrote|thought|sang|felt|swore)$/.test(word(at))) {
    return /^(?:the|an?|this|these|those|his|her|its|their)$/.test(word(at - 1));
  }
  // "killing hopes", "raising claims"
  if (/s$/.test(word(at)) && /ing$/.test(word(at - 1)) && part(at - 2) === 'mark') return true;
  const isPlural =
    /s$/.test(word(at - 1)) && (part(at - 1) === 'noun' || (at === 1 && part(0) !== 'determiner'));
  if (part(at) === 'noun' && word(at + 1) === 'that' && hasPluralBefore(outline, at)) return false;
  if (part(at) === 'noun' && !isPronoun(word(at - 1)) && !isPlural && !/s$/.test(word(at))) return true;
  return (
    /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|no|any|of|by|in|for|with|on|more|such|['’]s?|will)$/.test(
      word(at - 1),
    ) ||
    (part(at - 1) === 'adjective' && part(at) !== 'verb')
  );
}

/** "is confident that" */
export function isHeld({ word }: Outline, at: number): boolean {
  if (!holdingAdjectives.has(word(at)) || word(at + 1) !== 'that') return false;
  const before = /ly$|^(?:not|also|still|so|very)$/.test(word(at - 1)) ? at - 2 : at - 1;
  return /^(?:is|are|was|were|been|am|remains?|remained|felt|feels?|seemed|seems?|['’](?:s|m|re))$/.test(
    word(before),
  );
}

/** "was reported to have left" */
export function isReportedTo({ word, part }: Outline, at: number): boolean {
  if (!passiveForms.has(word(at)) || word(at + 1) !== 'to') return false;
  const isVerbNext = part(at + 2) === 'verb' || part(at + 2) === 'auxiliary';
  const before = part(at - 1) === 'adverb' ? at - 2 : at - 1;
  return isVerbNext && /^(?:is|are|was|were|been|be)$/.test(word(before));
}

/** "emails seen by The Post show that": no verb stands between the plural and the cue. */
export function hasPluralBefore({ word, part, items }: Outline, at: number): boolean {
  if (!items[at - 1]?.isCapital) return false;
  for (let before = at - 1; before >= 0 && before > at - 12; before--) {
    if (part(before) === 'auxiliary' || /^[,;:]$/.test(word(before))) return false;
    if (part(before) === 'noun' && /[^s]s$/.test(word(before)) && !items[before]?.isCapital) return true;
  }
  return false;
}

/** "as the director likes to say" */
export const habits = /^(?:likes?|liked|used|loves?|on)$/;

/** "was told", "is said to be": whom it is said of or to, and not who says it. */
export function isPassive({ word, part }: Outline, at: number): boolean {
  if (/ing$/.test(word(at))) return false;
  let before = at - 1;
  while (part(before) === 'adverb') before--;
  if (word(before) === 'to') return !habits.test(word(before - 1));
  const isBy =
    word(at + 1) === 'by' && !/^(?:phone|telephone|e-?mail|text|fax|letter|video)$/.test(word(at + 2));
  return /^(?:is|are|was|were|be|been|being|am|get|got)$/.test(word(before)) || isBy;
}

/** "say" and "tell", not "says" or "told". */
export function isBase(word: string): boolean {
  return !/(?:s|ed|ing)$|^$|^(?:said|told|wrote|thought|felt|swore|found|sang|foresaw|began|spoke|went|held)$/.test(
    word,
  );
}
