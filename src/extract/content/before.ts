import type { Attribution, Content } from '../attribution.ts';
import { addingForms } from '../cues.ts';
import { afterDateline, isNominal, isPronoun, isVerb, type Outline } from '../outline.ts';
import { hasVerb, isOnlyQuoted, takesClause } from './clause.ts';
import { endOfSentence } from './end.ts';

/** Ships will not sail, Marsh said. / Ships, Marsh said, will not sail. / Ships, according to Marsh, will not sail. */
export function contentBefore(
  outline: Outline,
  own: Attribution,
  all: readonly Attribution[],
): Content | undefined {
  const { items, word } = outline;
  const comma = own.first - 1;
  const isAccording = own.form === 'according';
  if (!/^(?:verb|inverted|according)$/.test(own.form) || comma < 1) return undefined;
  if (!isAccording && !takesClause(word(own.cue))) return undefined;
  // "Christie said he would veto it because, he said, it did nothing": within what he says already.
  const isInserted =
    own.source?.kind === 'pronoun' && all.some((one) => one.form === 'verb' && one.last < own.first);
  if (isInserted && word(own.last + 1) === ',') return undefined;
  const first = contentStart(outline, comma);
  // "Asked if he regretted it, Lee said no."
  const opening = word(first) === 'when' ? word(first + 1) : word(first);
  if (/^(?:asked|pressed|questioned)$/.test(opening)) return undefined;
  const isQuoteBefore = (items[comma]?.quoted ?? -1) >= 0;
  const last =
    word(comma) === ',' || /^[—–]$/.test(word(comma)) ? comma - 1 : isAccording || isQuoteBefore ? comma : -1;
  if (last < first || isOnlyQuoted(outline, first, last)) return undefined;
  const end = isAccording ? own.last : endOfTail(outline, own.last + 1);
  if (end === undefined) return undefined;
  if (isQuoteBefore && !leadsOn(outline, comma)) return undefined;
  const isClosed = isAccording || hasVerb(outline, first, last);
  const goesOn = (items[end + 2]?.quoted ?? -1) < 0 ? goesOnAfter(outline, end + 2) : !isClosed;
  const isOther = all.some(({ first, form }) => first >= end + 2 && first <= end + 3 && form !== 'nominal');
  const isSplit = word(end + 1) === ',' && end + 2 < items.length && goesOn && !isOther;
  if (!isSplit) return isClosed ? [[first, last]] : undefined;
  if (!isClosed && !hasVerb(outline, end + 2, end + 5)) return undefined;
  return [
    [first, last],
    [end + 2, endOfSentence(outline, end + 2)],
  ];
}

function leadsOn({ items, text }: Outline, at: number): boolean {
  const item = items[at];
  return item !== undefined && /[,?!…][”"’'»›“]*$/.test(text.slice(item.from, item.to));
}

const clauseOpeners =
  /^(?:at|about|around|nearly|almost|only|more|fewer|less|no|none|nobody|nothing|there|that|both|all|some|over|up|another|neither|in|on|for|if)$/;

/** Whether the words after ", he said," belong to what is said: not "and left", "adding that", "who". */
function goesOnAfter(outline: Outline, at: number): boolean {
  const { word, part } = outline;
  if (addingForms.has(word(at)) || /ing$/.test(word(at))) return false;
  if (/^(?:and|but)$/.test(word(at)))
    return (
      (isNominal(outline, at + 1) || clauseOpeners.test(word(at + 1))) && hasVerb(outline, at + 2, at + 10)
    );
  if (
    /^(?:who|which|whose|as|while|after|when|although|though|according|before|during|citing)$/.test(word(at))
  )
    return false;
  return !(part(at) === 'determiner' && !hasVerb(outline, at, at + 12));
}

/** A sentence's first item that is its own: after the place of the report, and after a colon or semicolon. */
function contentStart(outline: Outline, end: number): number {
  const { word } = outline;
  let start = afterDateline(outline);
  for (let at = start; at < end; at++) {
    if (word(at) === ';') start = at + 1;
    if (at < 8 && /^[—–]$/.test(word(at)) && isPlaceBefore(outline, at)) start = at + 1;
  }
  if (/^(?:but|and)$/.test(word(start)) && start + 1 < end) start++;
  return start;
}

/** "(CNN) —", "Lima, Peru —": the place of the report leads to the dash. */
function isPlaceBefore({ word, items }: Outline, dash: number): boolean {
  if (items[0]?.isCapital === true && !/\p{Ll}{3}/u.test(word(dash - 1))) return true;
  return items
    .slice(0, dash)
    .every((item) => item.isCapital || item.part === 'mark' || item.part === 'number');
}

/** The last item of what follows a verb at the end of its clause: "on Friday", "in a statement"; undefined if it goes on. */
function endOfTail(outline: Outline, start: number): number | undefined {
  const { word, part, items } = outline;
  let at = start;
  let isWithin = false;
  for (; at < items.length; at++) {
    if (part(at) === 'preposition') isWithin = true;
    // "in a statement issued overnight"
    if (isWithin && part(at) === 'verb' && /(?:ed|en|wn)$/.test(word(at)) && part(at - 1) === 'noun')
      continue;
    if (/^[.,;:!?)—–]$/.test(word(at)) && !isNominal(outline, at)) return at - 1;
    if (part(at) === 'quoted' || word(at) === 'that') return undefined;
    if (at > start && /^(?:as|when|while|after|before|because|but|and)$/.test(word(at))) return at - 1;
    if (isVerb(outline, at) || isPronoun(word(at))) return undefined;
  }
  return at - 1;
}
