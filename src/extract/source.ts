import type { Range } from '../domain/span.ts';
import { authoredNouns, isCueVerb, statementNouns } from './cues.ts';
import type { NameMention } from './entities.ts';
import { afterDateline, isDate, isNominal, isNoun, isPronoun, type Outline, rangeOf } from './outline.ts';
import { roleWords } from './words.ts';

/** Whom a cue names, in full: "its spokesman, Gideon Marsh". */
export type Source = Range & {
  /** The first and the last item. */
  readonly first: number;
  readonly last: number;
} & (
    | { readonly kind: 'name'; readonly mention: NameMention }
    /** `named` is who speaks where the noun is what they said it in: "the ministry" of "a statement from the ministry". */
    | { readonly kind: 'noun'; readonly named?: Range }
    | { readonly kind: 'pronoun' }
  );

/** A noun phrase has at most this many words: sentences without an end take no longer than others. */
const longestPhrase = 45;

const boundary =
  /^(?:[;:—–]|but|while|because|if|when|although|though|whereas|until|unless|so|than|whether)$/;
const relative = /^(?:who|which|whose|whom|where)$/;
const prepositions =
  /^(?:of|for|in|at|from|with|to|on|near|by|against|under|behind|between|about|inside|outside|across|within|among|over|into|close|familiar)$/;
const lead =
  /^(?:but|and|so|yet|still|meanwhile|however|also|then|later|earlier|instead|nevertheless|nonetheless|moreover|furthermore|separately|as|or|too|even|only|afterwards|where|when|—|–)$/;
const appositionStart =
  /^(?:an?|the|its|his|her|their|one|who|which|whose|whom|where|now|then|formerly|former|senior|also|among|including)$/;

/** The subject left of a verb and not before an item: "X", "X, the head of one unit,", "he"; with "has also" between. */
export function subjectBefore(outline: Outline, verb: number, least: number): Source | undefined {
  const { word, part } = outline;
  let end = verb - 1;
  while (end >= least && (isHelper(outline, end) || isDate(outline, end) || isTimeLead(outline, end))) end--;
  // "A study published on Tuesday": the day belongs to the noun.
  if (part(end) === 'verb') end = verb - 1;
  if (end < least || part(end) === 'quoted') return undefined;
  if (isPronoun(word(end)) && !isObject(outline, end)) return pronounAt(outline, end);
  const relativeAt = relativeBefore(outline, end, least);
  if (relativeAt !== undefined) {
    const before = word(relativeAt - 1) === ',' ? relativeAt - 2 : relativeAt - 1;
    return before < least ? undefined : strictPhrase(outline, before, least);
  }
  const limit = Math.max(least, end - longestPhrase);
  if (word(end) === ',') return phraseBeforeComma(outline, end, limit);
  return phraseEndingAt(outline, end, limit);
}

/** "two prosecutors who reviewed it said", but "the company said it believes". */
export function isObject({ word, part }: Outline, at: number): boolean {
  if (!/^(?:it|you)$/.test(word(at))) return false;
  return part(at - 1) === 'preposition' || (part(at - 1) === 'verb' && !isCueVerb(word(at - 1)));
}

/** "Marsh, who as spokesman had said": the "who" that is the subject. */
function relativeBefore({ word, part }: Outline, end: number, least: number): number | undefined {
  for (let at = end; at >= Math.max(least, end - 5); at--) {
    if (at === end && word(at) === 'that' && part(at - 1) === 'noun' && isCueVerb(word(at + 1))) return at;
    if (/^(?:who|which)$/.test(word(at))) {
      return at === end || word(at + 1) === 'as' || part(at + 1) === 'adverb' ? at : undefined;
    }
    if (word(at) === ',' || part(at) === 'verb' || part(at) === 'auxiliary' || part(at) === 'quoted')
      return undefined;
  }
  return undefined;
}

/** "has also": words between a subject and its verb. */
function isHelper({ word, part }: Outline, at: number): boolean {
  return (
    part(at) === 'auxiliary' ||
    part(at) === 'adverb' ||
    (/\p{Ll}{3}ly$/u.test(word(at)) && part(at) !== 'noun' && part(at) !== 'name') ||
    /^(?:has|had|have|also|not|never|n't|would|later|then|himself|herself|itself|themselves|once|again|have|did|does|do|since|long|repeatedly|reportedly|just|both|all)$/.test(
      word(at),
    )
  );
}

function isTimeLead(outline: Outline, at: number): boolean {
  return /^(?:on|in|late|early)$/.test(outline.word(at)) && isDate(outline, at + 1);
}

/** Everything from the start of the clause to an item, where that is one noun phrase; else the noun phrase at its end. */
function phraseEndingAt(outline: Outline, end: number, least: number): Source | undefined {
  const start = clauseStart(outline, end, least);
  let newest = end;
  while (newest > start && !isNewPhrase(outline, newest)) newest--;
  const first = withoutLead(outline, newest > start ? newest : start, end);
  if (first <= end && isPhrase(outline, first, end)) return sourceOf(outline, first, end);
  return strictPhrase(outline, end, least);
}

/** The nouns, adjectives and "of …" right before. */
function strictPhrase(outline: Outline, end: number, least: number): Source | undefined {
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

/** "Jaafar al-Husseini, spokesman for Iraq’s Kataeb Hezbollah, a group within the PMF, told": back to what is explained. */
function phraseBeforeComma(outline: Outline, comma: number, least: number): Source | undefined {
  const { word } = outline;
  let end = comma - 1;
  let last = end;
  let found: Source | undefined;
  while (word(end - 1) === ',' && lead.test(word(end)) && end - 2 >= least) last = end -= 2;
  while (end >= least) {
    const start = relativeStart(outline, end, least) ?? clauseStart(outline, end, least);
    const first = withoutLead(outline, start, end);
    const isWhole = first <= end && isPhrase(outline, first, end) && !isParty(outline, first);
    const explains = first <= end && isApposition(outline, start);
    if (!isWhole && !explains) break;
    const before = outline.word(start - 1) === ',' ? start - 2 : -1;
    if (end === last && !isWhole && before >= least && isCircumstance(outline, start)) last = before;
    if (isWhole) found = sourceOf(outline, first, last);
    // What explains goes on to the left, and so does a name after a role: "its spokesman, Gideon Marsh".
    const isNamed =
      isWhole &&
      before >= least &&
      isNameOnly(outline, first, end) &&
      !isNameOnly(outline, clauseStart(outline, before, least), before);
    if (before < least || !(explains || isNamed)) break;
    end = before;
  }
  return found;
}

/** ", speaking after the vote,", ", in a statement,": how it was said, and not who said it. */
function isCircumstance({ word, part }: Outline, start: number): boolean {
  if (/ing$/.test(word(start))) return part(start) === 'verb' && word(start) !== 'including';
  return /^(?:in|on|at|during|after|before)$/.test(word(start));
}

/** The "which" of "The union, which represents drivers and mechanics,": its clause may hold commas, but no second verb after one. */
function relativeStart(outline: Outline, end: number, least: number): number | undefined {
  const { word, part } = outline;
  let carries = false;
  for (let at = end; at > least && at > end - longestPhrase; at--) {
    if (/^[;:—–]$/.test(word(at)) || part(at) === 'quoted') return undefined;
    if (canCarry(outline, at)) carries = true;
    if (word(at - 1) !== ',') continue;
    if (relative.test(word(at))) return at;
    if (carries) return undefined;
  }
  return undefined;
}

/** "Gideon Marsh", "Col. Ryan Dillon", "Senator Hugh Gantry of Alabama": no word but titles and a name. */
function isNameOnly({ items }: Outline, first: number, last: number): boolean {
  return items
    .slice(first, last + 1)
    .every(
      ({ isCapital, word, part }, at) =>
        isCapital || word === '.' || part === 'name' || word === '-' || (at > 0 && word === 'of'),
    );
}

/** Where the words that hang together with an item begin: after a mark, a conjunction, or something quoted. */
function clauseStart(outline: Outline, end: number, least: number): number {
  const { word, part } = outline;
  let start = end;
  while (start >= least) {
    const own = word(start);
    if (own === ',' || part(start) === 'quoted' || boundary.test(own)) break;
    if (own === '(') break;
    if (own === ')') {
      const open = openBracket(outline, start, least);
      if (open === undefined) break;
      start = open;
    } else if ((own === 'and' || own === 'or' || own === 'as') && !joinsNouns(outline, start, least)) break;
    else if (own === 'that' && part(start - 1) !== 'preposition') break;
    start--;
  }
  return start + 1;
}

function openBracket({ word }: Outline, close: number, least: number): number | undefined {
  for (let at = close - 1; at >= Math.max(least, close - 8); at--) if (word(at) === '(') return at;
  return undefined;
}

/** "a monitoring group and an official": no verb stands before the "and" in its clause. */
function joinsNouns(outline: Outline, at: number, least: number): boolean {
  if (outline.word(at) === 'as') return false;
  for (let before = at - 1; before >= least && before > at - 12; before--) {
    const own = outline.word(before);
    if (own === ',' || boundary.test(own)) break;
    if (canCarry(outline, before)) return false;
  }
  return isNoun(outline, at - 1) || /^[).]$/.test(outline.word(at - 1));
}

/** A verb that can carry a clause: no participle after a noun. */
function canCarry({ word, part }: Outline, at: number): boolean {
  // "people close to the talks"
  if (word(at) === 'close' && word(at + 1) === 'to') return false;
  if (part(at) === 'auxiliary') return word(at) !== 'being';
  return part(at) === 'verb' && !/(?:ing|ed|wn|en)$/.test(word(at)) && word(at - 1) !== 'to';
}

/** "But on Friday the ministry": without conjunctions and expressions of time. */
function withoutLead(outline: Outline, start: number, end: number): number {
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

/** Whether items are one noun phrase: a noun, and no verb outside "who …". */
function isPhrase(outline: Outline, first: number, last: number): boolean {
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

/** "R-Ariz.", "Democrat of New York": the party after a politician’s name. */
function isParty({ items, word }: Outline, at: number): boolean {
  if (/^(?:democrat|republican|independent)$/.test(word(at))) return word(at + 1) !== 'said';
  return /^[rdi]$/.test(word(at)) && items[at]?.isCapital === true && word(at + 1) === '-';
}

function isApposition(outline: Outline, start: number): boolean {
  return (
    isParty(outline, start) ||
    appositionStart.test(outline.word(start)) ||
    prepositions.test(outline.word(start)) ||
    roleWords.has(outline.word(start)) ||
    outline.part(start) === 'number' ||
    (outline.part(start) === 'verb' && /(?:ing|ed)$/.test(outline.word(start))) ||
    (outline.part(start) === 'adjective' && !outline.items[start]?.isCapital) ||
    isRole(outline, outline.items.findIndex(({ word }, at) => at > start && word === ',') - 1)
  );
}

function isRole({ word }: Outline, at: number): boolean {
  return roleWords.has(word(at)) || roleWords.has(word(at).replace(/s$/, ''));
}

function hasNoun(outline: Outline, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isNoun(outline, at)) return true;
  return /^(?:others|many|some|several|critics|both)$/.test(outline.word(last));
}

/** The subject right of a verb, or what follows "according to": a noun phrase with what explains it, or a pronoun. */
export function subjectAfter(outline: Outline, start: number, explained = true): Source | undefined {
  const { items, word } = outline;
  if (isPronoun(word(start)) || /^(?:him|her|them|us|me)$/.test(word(start)))
    return pronounAt(outline, start);
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
  return last >= start && hasNoun(outline, start, last) ? sourceOf(outline, start, last) : undefined;
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

/** "a charge | its authors", "Reuters | some members" */
function isNewPhrase({ items, word }: Outline, at: number): boolean {
  const isOpener =
    /^(?:the|an?|this|these|those|some|most|many|several|every|each|no|any|both|his|her|its|their|our)$/.test(
      word(at),
    ) && items[at]?.isCapital === false;
  const before = items[at - 1];
  return (
    isOpener && before !== undefined && (before.part === 'noun' || before.part === 'name' || before.isCapital)
  );
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

/** After a comma: "the union’s general secretary", "who heads …", a name after a role; not "his voice hoarse", "adding". */
function explainsAfter(outline: Outline, start: number, before: number): boolean {
  const { word, part, items } = outline;
  if (relative.test(word(start)) || roleWords.has(word(start)) || isParty(outline, start)) return true;
  if (part(start) === 'number') return !isDate(outline, start);
  if (isRole(outline, before) && items[start]?.isCapital === true) return true;
  const isCommon =
    part(start) === 'adjective' ||
    part(start) === 'noun' ||
    /^(?:an?|the|its|one|now|then|former)$/.test(word(start)) ||
    (/^(?:his|her|their)$/.test(word(start)) && isRole(outline, start + 1));
  if (!isCommon || items[start]?.isCapital === true) return false;
  const end = endOfClause(outline, start);
  for (let at = start; at <= end; at++) {
    if (relative.test(word(at))) return true;
    if (canCarry(outline, at)) return false;
  }
  return true;
}

/** The last item before the next comma or other mark. */
function endOfClause(outline: Outline, start: number): number {
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

/** Whose a noun is: "The ministry" of "The ministry’s latest claim", "his". */
export function ownerAt(outline: Outline, noun: number): Source | undefined {
  const { word } = outline;
  let at = noun - 1;
  while (isNominal(outline, at) && !/^(?:['’]s?|his|her|its|their|my|our)$/.test(word(at))) at--;
  if (/^['’]s?$/.test(word(at))) return strictPhrase(outline, at - 1, 0);
  return /^(?:his|her|its|their|my|our)$/.test(word(at)) ? pronounAt(outline, at) : undefined;
}

function pronounAt(outline: Outline, at: number): Source {
  return { ...rangeOf(outline, at, at), first: at, last: at, kind: 'pronoun' };
}

/** Decides who is named: the name that the phrase is, that ends it after titles, or that follows a role. */
function sourceOf(outline: Outline, first: number, last: number): Source {
  const { word } = outline;
  const range = rangeOf(outline, first, last);
  const own = { ...range, first, last };
  let comma = first;
  while (comma <= last && word(comma) !== ',' && !relative.test(word(comma))) comma++;
  const author = authorOf(outline, first, comma - 1);
  if (author !== undefined) {
    const { from, to } = author;
    return author.kind === 'name' ? { ...author, ...own } : { ...own, kind: 'noun', named: { from, to } };
  }
  const head = headMention(outline, first, comma - 1);
  if (head !== undefined) return { ...own, kind: 'name', mention: head };
  const named = nameAfter(outline, range, comma);
  const isExplained = roleWords.has(word(first)) || isRoleWithin(outline, first, comma);
  const isWhole = named?.to === range.to || named?.to === rangeOf(outline, last - 1, last - 1).to;
  if (named !== undefined && (isExplained || isWhole)) return { ...own, kind: 'name', mention: named };
  return { ...own, kind: 'noun' };
}

/** Whose "a statement from the ministry", "a letter by Marsh" or "the ministry’s statement" is. */
function authorOf(outline: Outline, first: number, last: number): Source | undefined {
  const { word } = outline;
  if (authoredNouns.has(word(last)) && /^['’]s?$/.test(word(last - 1)))
    return sourceOf(outline, first, last - 2);
  for (let noun = first; noun < last - 1; noun++) {
    if (!isNominal(outline, noun)) return undefined;
    if (authoredNouns.has(word(noun)) && /^(?:from|by)$/.test(word(noun + 1))) {
      const author = subjectAfter(outline, noun + 2, false);
      return author?.kind === 'pronoun' ? undefined : author;
    }
  }
  return undefined;
}

/** "Counsel to the inquiry, Mattias Orrell": the name after the comma, at most with titles before it. */
function nameAfter(outline: Outline, { to }: Range, comma: number): NameMention | undefined {
  const after = outline.word(comma) === ',' ? outline.items[comma + 1]?.from : undefined;
  if (after === undefined) return undefined;
  return outline.mentions.find(
    (one) => one.from >= after && one.to <= to && isTitlesOnly(outline, after, one.from),
  );
}

function isRoleWithin(outline: Outline, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isRole(outline, at)) return true;
  return false;
}

/** Between two offsets stand only words with capitals: "Col. Ryan Dillon". */
function isTitlesOnly({ text }: Outline, from: number, to: number): boolean {
  return to - from < 40 && /^(?:\p{Lu}[\p{L}.]*\.? )*$/u.test(text.slice(from, to));
}

function headMention(outline: Outline, first: number, last: number): NameMention | undefined {
  const { mentions, word } = outline;
  const { from } = rangeOf(outline, first, first);
  let end = last;
  if (word(end) === ')') end = Math.max(first, openBracket(outline, end, first) ?? end) - 1;
  const { to } = rangeOf(outline, end, end);
  for (let at = first; at <= end; at++)
    if (word(at) === 'and' && !insideMention(outline, at)) return undefined;
  const leading = mentions.find(
    (one) => one.from >= from && one.to <= to && isTitlesOnly(outline, from, one.from),
  );
  const following = outline.items.findIndex((item) => item.from >= (leading?.to ?? 0));
  if (leading?.kind === 'person' && /^(?:of|from|at)$/.test(word(following))) return leading;
  const ending = mentions.find((one) => one.to === to && one.from >= from);
  if (ending !== undefined && !followsPreposition(outline, ending, first)) return ending;
  // "The Joint Operations Command in Iraq": the name heads the phrase.
  const opening = mentions.find(
    (one) =>
      one.from >= from && one.to <= to && (one.from <= from + 4 || isTitlesOnly(outline, from, one.from)),
  );
  if (opening === undefined || opening.kind === 'place') return undefined;
  const next = outline.items.findIndex((item) => item.from >= opening.to);
  return next > last || /^(?:of|in|for|at|,|\()$/.test(word(next)) ? opening : undefined;
}

function insideMention({ items, mentions }: Outline, at: number): boolean {
  const item = items[at];
  return item !== undefined && mentions.some(({ from, to }) => from < item.from && item.to < to);
}

/** "an official in Iraq": Iraq does not speak; "a spokesman for the coalition Col. Ryan Dillon": he does. */
function followsPreposition(outline: Outline, mention: NameMention, first: number): boolean {
  const { items, word } = outline;
  let at = items.findIndex(({ from }) => from >= mention.from) - 1;
  const before = items[at];
  if (mention.kind === 'person' && (before?.isCapital === true || before?.word === '.')) return false;
  while (at >= first && isNominal(outline, at)) at--;
  return at >= first && prepositions.test(word(at));
}
