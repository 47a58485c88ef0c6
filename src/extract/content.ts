import {
  addingForms,
  askingVerbs,
  promisingVerbs,
  sayingVerbs,
  tellingVerbs,
  thinkingVerbs,
  urgingVerbs,
} from './cues.ts';
import { isDate, isNominal, isPronoun, type Outline } from './outline.ts';
import type { Attribution } from './reports.ts';
import { subjectAfter } from './source.ts';

/** Items of what is said without marks: from the first to the last of each stretch, in order. */
export type Content = readonly (readonly [first: number, last: number])[];

/** So many items may stand between a verb and its "that". */
const farthestThat = 16;
/** And so many between "urged" and its "to". */
const farthestTo = 10;

/** Ships will not sail, Marsh said. / Ships, Marsh said, will not sail. / Ships, according to Marsh, will not sail. */
export function contentBefore(outline: Outline, own: Attribution): Content | undefined {
  const { items, word } = outline;
  const comma = own.first - 1;
  const isAccording = own.form === 'according';
  if (own.form === 'shared' || own.form === 'noun' || comma < 1) return undefined;
  if (!isAccording && !takesClause(word(own.cue))) return undefined;
  const first = contentStart(outline, comma);
  const isQuoteBefore = (items[comma]?.quoted ?? -1) >= 0;
  const last =
    word(comma) === ',' || /^[—–]$/.test(word(comma)) ? comma - 1 : isAccording || isQuoteBefore ? comma : -1;
  if (last < first || isOnlyQuoted(outline, first, last)) return undefined;
  const end = isAccording ? own.last : endOfTail(outline, own.last + 1);
  if (end === undefined) return undefined;
  if (isQuoteBefore && !leadsOn(outline, comma)) return undefined;
  const isClosed = isAccording || hasVerb(outline, first, last);
  const isSplit = word(end + 1) === ',' && items[end + 2]?.quoted === -1 && goesOnAfter(outline, end + 2);
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

/** Whether the words after ", he said," belong to what is said: not "and left", "adding that", "who". */
function goesOnAfter(outline: Outline, at: number): boolean {
  const { word, part } = outline;
  if (addingForms.has(word(at)) || /ing$/.test(word(at))) return false;
  if (/^(?:and|but)$/.test(word(at))) return isNominal(outline, at + 1) && hasVerb(outline, at + 2, at + 8);
  if (
    /^(?:who|which|whose|as|while|after|when|although|though|according|before|during|citing)$/.test(word(at))
  )
    return false;
  return !(part(at) === 'determiner' && !hasVerb(outline, at, at + 12));
}

/** A sentence's first item that is its own: after the place of the report, and after a colon or semicolon. */
function contentStart({ word, items }: Outline, end: number): number {
  let start = 0;
  for (let at = 0; at < end; at++) {
    if (word(at) === ';') start = at + 1;
    if (at < 8 && /^[—–]$/.test(word(at)) && items[0]?.isCapital === true && !/\p{Ll}{3}/u.test(word(at - 1)))
      start = at + 1;
    if (
      at < 8 &&
      /^[—–]$/.test(word(at)) &&
      items.slice(0, at).every((item) => item.isCapital || item.part === 'mark' || item.part === 'number')
    )
      start = at + 1;
  }
  if (/^(?:but|and)$/.test(word(start)) && start + 1 < end) start++;
  return start;
}

/** The last item of what follows a verb at the end of its clause: "on Friday", "in a statement"; undefined if it goes on. */
function endOfTail(outline: Outline, start: number): number | undefined {
  const { word, part, items } = outline;
  let at = start;
  for (; at < items.length; at++) {
    if (/^[.,;:!?)—–]$/.test(word(at)) && !isNominal(outline, at)) return at - 1;
    if (part(at) === 'quoted' || word(at) === 'that') return undefined;
    if (at > start && /^(?:as|when|while|after|before|because|but|and)$/.test(word(at))) return at - 1;
    if (part(at) === 'verb' || part(at) === 'auxiliary' || isPronoun(word(at))) return undefined;
  }
  return at - 1;
}

/** Whether what such a verb tells may be a clause. */
export function takesClause(word: string): boolean {
  return sayingVerbs.has(word) || tellingVerbs.has(word) || thinkingVerbs.has(word) || askingVerbs.has(word);
}

/** X said (on Friday) (that) ships will not sail. / X promised to … / According to X, … */
export function contentAfter(
  outline: Outline,
  own: Attribution,
  all: readonly Attribution[],
): Content | undefined {
  const { word, items } = outline;
  if (own.form === 'inverted' || own.form === 'noun') return undefined;
  if (own.form === 'according') {
    const start = word(own.last + 1) === ',' ? own.last + 2 : -1;
    return start < 0 ? undefined : within(outline, own, all, start, false);
  }
  const verb = word(own.cue);
  const next = own.cue + 1;
  const to = infinitiveAfter(outline, verb, next);
  if (to !== undefined) return within(outline, own, all, to, false, endOfInfinitive(outline, to));
  if (!takesClause(verb)) return undefined;
  const that = thatAfter(outline, verb, next);
  if (that !== undefined) return within(outline, own, all, that, false);
  const start = clauseAfter(outline, verb, next);
  if (start >= items.length || !opensClause(outline, verb, start)) return undefined;
  return within(outline, own, all, start, true);
}

/** "promised to follow", "urged both sides to return": the "to". */
function infinitiveAfter(outline: Outline, verb: string, next: number): number | undefined {
  const { word, part } = outline;
  const isVerbNext =
    part(next + 1) !== 'determiner' && part(next + 1) !== 'name' && part(next + 1) !== 'pronoun';
  if (promisingVerbs.has(verb) && word(next) === 'to' && isVerbNext) return next;
  if (/^expect(?:s|ed)?$|^wants?$|^wanted$/.test(verb)) return expectedAfter(outline, next);
  // "asked not to be named" asks for oneself.
  if (!urgingVerbs.has(verb) || /^(?:to|not)$/.test(word(next))) return undefined;
  for (let at = next + 1; at < next + farthestTo; at++) {
    if (word(at) === 'to' && part(at + 1) !== 'determiner') return word(at - 1) === 'not' ? at - 1 : at;
    if (/^[,.;:]$|^that$/.test(word(at)) || part(at) === 'auxiliary' || part(at) === 'quoted')
      return undefined;
  }
  return undefined;
}

/** "expects the bank to raise rates": whom it is expected of belongs to what is expected. */
function expectedAfter(outline: Outline, next: number): number | undefined {
  const subject = subjectAfter(outline, next, false);
  return subject !== undefined && outline.word(subject.last + 1) === 'to' ? next : undefined;
}

/** The item after "that", where only whom and when stand before it. */
function thatAfter(outline: Outline, verb: string, next: number): number | undefined {
  const { word, part } = outline;
  // "found no evidence that": the clause belongs to the noun.
  const isObject = isNominal(outline, next) && !isDate(outline, next);
  if (isObject && !tellingVerbs.has(verb) && !askingVerbs.has(verb)) return undefined;
  for (let at = next; at < next + farthestThat; at++) {
    if (word(at) === 'that' && part(at - 1) !== 'preposition') return at + 1;
    if (/^[.;:]$/.test(word(at)) || part(at) === 'quoted') return undefined;
    if (word(at) === ',' && !isDate(outline, at - 1)) return undefined;
    if (part(at) === 'auxiliary' || isPronoun(word(at))) return undefined;
    if (part(at) === 'verb' && !/(?:ing|ed)$/.test(word(at))) return undefined;
  }
  return undefined;
}

/** Where a clause without "that" begins: after whom it is told, and when. */
function clauseAfter(outline: Outline, verb: string, next: number): number {
  const { word } = outline;
  let at = next;
  const skipTime = () => {
    while (
      isDate(outline, at) ||
      (/^(?:on|in|late|early|at|before|after|since)$/.test(word(at)) && isDate(outline, at + 1)) ||
      (word(at) === ',' && isDate(outline, at + 1)) ||
      /^(?:also|only|simply|again|just)$|.ly$/.test(word(at))
    )
      at++;
  };
  skipTime();
  if (tellingVerbs.has(verb) && !/^(?:ask)/.test(verb)) {
    const isOwner = /^(?:his|her|their|its|my|our)$/.test(word(at)) && isNominal(outline, at + 1);
    if (isOwner) at++;
    if (!isOwner && /^(?:him|her|them|us|me|it|you)$/.test(word(at))) at++;
    else at = (subjectAfter(outline, at, false)?.last ?? at - 1) + 1;
    skipTime();
  }
  // "said in a statement the ship had …"
  if (/^(?:in|at|during|to|via|through)$/.test(word(at))) {
    const told = subjectAfter(outline, at + 1, false);
    const isFollowed =
      told !== undefined &&
      (isPronoun(word(told.last + 1)) ||
        /^(?:the|an?|his|her|its|their|there|no)$/.test(word(told.last + 1)) ||
        outline.items[told.last + 1]?.isCapital === true);
    if (told !== undefined && isFollowed) at = told.last + 1;
    skipTime();
  }
  if (word(at) === ',' || word(at) === ':') return outline.items.length;
  return at;
}

const questionWords = /^(?:whether|if|why|how|what|who|when|where|which)$/;

function opensClause(outline: Outline, verb: string, at: number): boolean {
  const { word, part } = outline;
  if (questionWords.test(word(at))) return !thinkingVerbs.has(verb) || word(at) === 'whether';
  if (askingVerbs.has(verb)) return false;
  if (/^['’]s?$|^[,.;:)]$/.test(word(at))) return false;
  return (
    isNominal(outline, at) ||
    isPronoun(word(at)) ||
    word(at) === 'there' ||
    part(at) === 'quoted' ||
    word(at) === 'nothing' ||
    word(at) === 'nobody' ||
    part(at) === 'pronoun' ||
    (/^sa(?:id|ys?)$/.test(verb) && part(at) === 'verb' && !/ing$/.test(word(at))) ||
    /^(?:despite|although|while|since|unless|until|because|all|both|some|more|fewer|about|around|up|at|only|even|not|no|under|after|from|over|between|without)$/.test(
      word(at),
    )
  );
}

/** The clause that begins at an item, where it is one; with a verb of its own. */
function within(
  outline: Outline,
  own: Attribution,
  all: readonly Attribution[],
  start: number,
  isBare: boolean,
  most = endOfSentence(outline, start),
): Content | undefined {
  const end = Math.min(most, endOfRelative(outline, own, start), ...cutsAfter(outline, own, all, start));
  if (end < start || isOnlyQuoted(outline, start, end)) return undefined;
  if (isBare && !isClause(outline, start, end, thinkingVerbs.has(outline.word(own.cue)))) return undefined;
  if (!isBare && own.form !== 'according' && !hasVerb(outline, start, end)) return undefined;
  return [[start, end]];
}

/** What follows a comma and a conjunction is no more of "promised to …", nor what happens "as …". */
function endOfInfinitive(outline: Outline, start: number): number {
  const { word } = outline;
  const end = endOfSentence(outline, start);
  for (let at = start + 1; at < end; at++) {
    if (
      word(at) === ',' &&
      /^(?:and|but|while|as|after|when|which|who|because|although|though|or|so)$/.test(word(at + 1))
    )
      return at - 1;
    if (
      word(at) === 'as' &&
      hasVerb(outline, at + 1, at + 12) &&
      isNominal(outline, at + 1) &&
      at - start > 2
    )
      return at - 1;
  }
  return end;
}

/** "The agency, which had denied that it was warned, has changed its tone": what is denied ends with the comma. */
function endOfRelative(outline: Outline, { cue }: Attribution, start: number): number {
  const { word, part, items } = outline;
  const isRelative = [1, 2, 3, 4, 5, 6].some(
    (back) => /^(?:who|which)$/.test(word(cue - back)) && word(cue - back - 1) === ',',
  );
  if (!isRelative) return items.length;
  for (let at = start; at < items.length; at++)
    if (word(at) === ',' && (part(at + 1) === 'verb' || part(at + 1) === 'auxiliary')) return at - 1;
  return items.length;
}

/** Where the words of the next attribution end these: "…, but Marsh said", "… and added that", "…, according to". */
function cutsAfter(outline: Outline, own: Attribution, all: readonly Attribution[], start: number): number[] {
  const { word } = outline;
  return all.flatMap((other) => {
    if (other === own || other.first <= start) return [];
    let before = other.first - 1;
    if (other.form === 'according')
      return word(before) === ',' && isTailOf(outline, other) ? [before - 1] : [];
    if (other.form === 'shared' && /^(?:and|but|then)$/.test(word(before)))
      return [word(before - 1) === ',' ? before - 2 : before - 1];
    if (other.form === 'shared') {
      return word(before) === ',' && other.source.first === own.source.first ? [before - 1] : [];
    }
    if (other.form === 'inverted') return [];
    while (isDate(outline, before) || /^(?:also|on)$/.test(word(before))) before--;
    if (!/^(?:and|but|while|whereas|although|though|as)$/.test(word(before))) return [];
    const hasComma = word(before - 1) === ',';
    if (!hasComma && /^(?:as|and)$/.test(word(before)) && other.source.kind === 'noun')
      return word(before) === 'as' ? [before - 1] : [];
    return [hasComma ? before - 2 : before - 1];
  });
}

function isTailOf({ items, word }: Outline, { last }: Attribution): boolean {
  return last + 1 >= items.length || /^[.;]$/.test(word(last + 1));
}

/** The last item before the marks that end the sentence. */
function endOfSentence({ items, word }: Outline, start: number): number {
  let end = items.length - 1;
  for (let at = start; at < items.length; at++) {
    if (word(at) === ';') {
      end = at - 1;
      break;
    }
  }
  while (end >= start && /^[.!?…]$/.test(word(end))) end--;
  return end;
}

function isOnlyQuoted({ items }: Outline, first: number, last: number): boolean {
  return items.slice(first, last + 1).every(({ part, word }) => part === 'quoted' || /^[,.:;—–]$/.test(word));
}

function hasVerb({ part, word, items }: Outline, first: number, last: number): boolean {
  for (let at = first; at <= Math.min(last, items.length - 1); at++) {
    if (part(at) === 'verb' || part(at) === 'auxiliary' || part(at) === 'quoted') return true;
    if (/(?:ed|['’](?:s|re|ve|ll|d)|n['’]t)$/.test(word(at))) return true;
  }
  return false;
}

/** Whether what follows a verb without "that" is a clause and no object: its first verb is not "who …" or "-ing". */
function isClause(outline: Outline, first: number, last: number, isClose: boolean): boolean {
  const { part, word } = outline;
  if (questionWords.test(word(first))) return true;
  for (let at = first; at <= last; at++) {
    if (/^(?:who|which|that|whose)$/.test(word(at)) && at > first) return false;
    // What somebody thinks, or a study finds, is more often a thing than a clause.
    if (word(at) === ',' && isClose) return false;
    if (word(at) === ',' && /^(?:while|whereas|but|as|after|before|when)$/.test(word(at + 1))) return false;
    if (
      part(at) === 'auxiliary' ||
      /^(?:is|are|was|were|will|would|had|has|have|can|could|may|might|must|should|do|does|did)$/.test(
        word(at),
      )
    )
      return true;
    if (
      part(at) === 'verb' &&
      word(at - 1) !== 'to' &&
      word(at + 1) !== 'by' &&
      !/ing$/.test(word(at)) &&
      at > first
    )
      return true;
    if (/n['’]t$/.test(word(at)) || /['’](?:re|ve|ll|d|m)$/.test(word(at))) return true;
  }
  return false;
}
