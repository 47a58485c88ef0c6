import {
  addingForms,
  askingVerbs,
  holdingAdjectives,
  promisingVerbs,
  sayingVerbs,
  summingNouns,
  tellingVerbs,
  thinkingVerbs,
  urgingVerbs,
} from './cues.ts';
import { afterDateline, isDate, isNominal, isPronoun, type Outline } from './outline.ts';
import type { Attribution, Led } from './reports.ts';
import { subjectAfter } from './source.ts';

/** Items of what is said without marks: from the first to the last of each stretch, in order. */
export type Content = readonly (readonly [first: number, last: number])[];

/** So many items may stand between a verb and its "that". */
const farthestThat = 16;
/** And so many between "urged" and its "to". */
const farthestTo = 10;

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
  const { word, items } = outline;
  let start = afterDateline(outline);
  for (let at = start; at < end; at++) {
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
  let isWithin = false;
  for (; at < items.length; at++) {
    if (part(at) === 'preposition') isWithin = true;
    // "in a statement issued overnight"
    if (isWithin && part(at) === 'verb' && /(?:ed|en|wn)$/.test(word(at)) && part(at - 1) === 'noun')
      continue;
    if (/^[.,;:!?)—–]$/.test(word(at)) && !isNominal(outline, at)) return at - 1;
    if (part(at) === 'quoted' || word(at) === 'that') return undefined;
    if (at > start && /^(?:as|when|while|after|before|because|but|and)$/.test(word(at))) return at - 1;
    if (part(at) === 'verb' || part(at) === 'auxiliary' || isPronoun(word(at))) return undefined;
  }
  return at - 1;
}

/** Whether what such a verb tells may be a clause. */
export function takesClause(word: string): boolean {
  return (
    sayingVerbs.has(word) ||
    tellingVerbs.has(word) ||
    thinkingVerbs.has(word) ||
    askingVerbs.has(word) ||
    holdingAdjectives.has(word)
  );
}

/** X said (on Friday) (that) ships will not sail. / X promised to … / According to X, … / X’s claim that … */
export function contentAfter(outline: Outline, own: Attribution, all: readonly Led[]): Content | undefined {
  const { word, items, part } = outline;
  if (own.clause !== undefined) return within(outline, own, all, own.clause[0], false, own.clause[1]);
  if (/^(?:inverted|noun|nominal)$/.test(own.form)) return undefined;
  if (own.form === 'according') {
    const start = word(own.last + 1) === ',' ? own.last + 2 : -1;
    return start < 0 ? undefined : within(outline, own, all, start, false);
  }
  const verb = word(own.cue);
  const next = own.cue + 1;
  if (own.form === 'passive') return within(outline, own, all, next, false, endOfInfinitive(outline, next));
  const to = infinitiveAfter(outline, verb, next);
  if (to !== undefined) return within(outline, own, all, to, false, endOfInfinitive(outline, to));
  if (!takesClause(verb)) return undefined;
  // "a move that Democrats argued would leave …"
  const isGap = /^(?:that|which|who|what)$/.test(word(own.first - 1)) && part(next) === 'auxiliary';
  if (isGap) return within(outline, own, all, next, false);
  const that = thatAfter(outline, verb, next);
  if (that !== undefined) return within(outline, own, all, that, false);
  const start = clauseAfter(outline, verb, next);
  if (start >= items.length || !opensClause(outline, verb, start)) return undefined;
  return within(outline, own, all, start, true);
}

/** "promised to follow", "threatened on Sunday to follow", "urged both sides to return": the "to". */
export function infinitiveAfter(outline: Outline, verb: string, after: number): number | undefined {
  const { word, part } = outline;
  const next = promisingVerbs.has(verb) ? afterTime(outline, after) : after;
  const isVerbNext =
    part(next + 1) !== 'determiner' && part(next + 1) !== 'name' && part(next + 1) !== 'pronoun';
  if (promisingVerbs.has(verb) && word(next) === 'to' && isVerbNext)
    return /^refus/.test(verb) && speaking.test(word(next + 1)) ? undefined : next;
  if (/^expect(?:s|ed)?$|^wants?$|^wanted$/.test(verb)) return expectedAfter(outline, next);
  // "asked not to be named" asks for oneself.
  if (!urgingVerbs.has(verb) || /^(?:to|not)$/.test(word(next))) return undefined;
  if (/^call/.test(verb) && !/^(?:on|upon|for)$/.test(word(next))) return undefined;
  for (let at = next + 1; at < next + farthestTo; at++) {
    if (word(at) === 'to' && part(at + 1) !== 'determiner') return word(at - 1) === 'not' ? at - 1 : at;
    const isOther = part(at) === 'auxiliary' || part(at) === 'quoted' || promisingVerbs.has(word(at));
    if (/^[,.;:]$|^that$/.test(word(at)) || isOther) return undefined;
  }
  return undefined;
}

/** Who refuses to speak says nothing. */
const speaking = /^(?:comment|say|answer|discuss|speak|elaborate|talk|respond|disclose|reply|explain)$/;

/** They begin a clause inside another, which has a verb of its own. */
export const subordinates =
  /^(?:who|which|whose|what|where|when|while|because|if|unless|although|though|that|as|since|until|whether|why|how)$/;

/** The first item after expressions of time and adverbs: "on Sunday", "also". */
export function afterTime(outline: Outline, start: number): number {
  const { word } = outline;
  let at = start;
  while (
    isDate(outline, at) ||
    (/^(?:on|in|late|early|at|before|after|since)$/.test(word(at)) && isDate(outline, at + 1)) ||
    (word(at) === ',' && isDate(outline, at + 1)) ||
    /^(?:also|only|simply|again|just|aloud|once|too)$|.ly$/.test(word(at))
  )
    at++;
  return at;
}

/** "expects the bank to raise rates": whom it is expected of belongs to what is expected. */
function expectedAfter(outline: Outline, next: number): number | undefined {
  const subject = subjectAfter(outline, next, false);
  // "expects profits to rise", where "profits" may be taken for a verb.
  if (subject === undefined)
    return outline.word(next + 1) === 'to' && /s$/.test(outline.word(next)) ? next : undefined;
  return outline.word(subject.last + 1) === 'to' ? next : undefined;
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
    if (word(at) === ',' && !isDate(outline, at - 1)) {
      const close = insertionEnd(outline, at);
      if (close === undefined) return undefined;
      at = close;
      continue;
    }
    if (part(at) === 'auxiliary' || isPronoun(word(at))) return undefined;
    if (part(at) === 'verb' && !/(?:ing|ed)$/.test(word(at))) return undefined;
  }
  return undefined;
}

/** The comma that closes "his lawyer, Beth Stearns, that" and "said, in a statement, that". */
function insertionEnd({ word, part }: Outline, comma: number): number | undefined {
  for (let at = comma + 1; at < comma + 9; at++) {
    if (word(at) === ',') return word(at + 1) === 'that' ? at : undefined;
    if (/^(?:verb|auxiliary|quoted)$/.test(part(at) ?? 'verb') || isPronoun(word(at))) return undefined;
  }
  return undefined;
}

/** Where a clause without "that" begins: after whom it is told, and when. */
function clauseAfter(outline: Outline, verb: string, next: number): number {
  const { word } = outline;
  let at = afterTime(outline, next);
  if (tellingVerbs.has(verb) && !/^(?:ask)/.test(verb)) {
    const isOwner = /^(?:his|her|their|its|my|our)$/.test(word(at)) && isNominal(outline, at + 1);
    if (isOwner) at++;
    if (!isOwner && /^(?:him|her|them|us|me|it|you)$/.test(word(at))) at++;
    else at = (subjectAfter(outline, at, false)?.last ?? at - 1) + 1;
    at = afterTime(outline, at);
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
    at = afterTime(outline, at);
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
  all: readonly Led[],
  start: number,
  isBare: boolean,
  most = endOfSentence(outline, start),
): Content | undefined {
  const end = Math.min(
    most,
    endOfRelative(outline, own, start),
    beforeSumming(outline, start),
    ...cutsAfter(outline, own, all, start),
  );
  if (end < start || isOnlyQuoted(outline, start, end)) return undefined;
  if (isBare && !isClause(outline, start, end, thinkingVerbs.has(outline.word(own.cue)))) return undefined;
  const isWhole = own.form === 'according' || isPronoun(outline.word(start)) || hasVerb(outline, start, end);
  if (!isBare && !isWhole) return undefined;
  return [[start, end]];
}

/** "but declined to give details": of what they do not say, people seldom speak. */
const withheld = /^(?:declined|refused)$/;

/** Before ", a move that …", ", citing …" and "but declined …": what the article says of it. */
function beforeSumming(outline: Outline, start: number): number {
  const { word, items } = outline;
  for (let at = start; at < items.length; at++) {
    const isLast = /^(?:and|but)$/.test(word(at)) && withheld.test(word(at + 1));
    if (word(at) === ',' && word(at + 1) === 'citing') return at - 1;
    if (isLast) return word(at - 1) === ',' ? at - 2 : at - 1;
    if (word(at) !== ',' || !/^an?$/.test(word(at + 1))) continue;
    let noun = at + 2;
    while (isNominal(outline, noun) && !summingNouns.has(word(noun))) noun++;
    if (summingNouns.has(word(noun)) && noun < at + 6) return at - 1;
  }
  return items.length;
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
function cutsAfter(outline: Outline, own: Attribution, all: readonly Led[], start: number): number[] {
  const { word } = outline;
  return all.flatMap((other) => {
    if (other === own || other.first <= start) return [];
    if (other.source === undefined || other.form === 'nominal') return [];
    let before = other.first - 1;
    // "… is thickening, the team reported"
    if (other.before !== undefined && word(before) === ',' && other.form !== 'according') return [before - 1];
    if (other.form === 'according')
      return word(before) === ',' && isTailOf(outline, other) ? [before - 1] : [];
    if (other.form === 'shared' && /^(?:and|but|then)$/.test(word(before)))
      return [word(before - 1) === ',' ? before - 2 : before - 1];
    if (other.form === 'shared') {
      return word(before) === ',' && other.source.first === own.source?.first ? [before - 1] : [];
    }
    if (other.form === 'inverted') return [];
    while (isDate(outline, before) || /^(?:also|on|even|now)$/.test(word(before))) before--;
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

/** The comma after ", whose name has not been released". */
function endOfInserted({ word, items }: Outline, comma: number): number | undefined {
  if (!/^(?:who|which|whose|whom)$/.test(word(comma + 1))) return undefined;
  for (let at = comma + 1; at < items.length; at++) if (word(at) === ',') return at;
  return undefined;
}

/** Whether what follows a verb without "that" is a clause and no object: its first verb is not "who …" or "-ing". */
function isClause(outline: Outline, first: number, last: number, isClose: boolean): boolean {
  const { part, word } = outline;
  if (questionWords.test(word(first))) return true;
  // "said it “fully supports” the plan"
  if (isPronoun(word(first)) && part(first + 1) === 'quoted') return true;
  for (let at = first; at <= last; at++) {
    if (/^(?:who|which|that|whose)$/.test(word(at)) && at > first) return false;
    const close = word(at) === ',' ? endOfInserted(outline, at) : undefined;
    if (close !== undefined && close < last) {
      at = close;
      continue;
    }
    // What somebody thinks, or a study finds, is more often a thing than a clause: "shows him lying".
    if (isClose && part(at) === 'verb' && /ing$/.test(word(at)) && at > first) return false;
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
