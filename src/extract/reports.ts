import type { Attribution, Content, Led, Quoting } from './attribution.ts';
import { contentAfter } from './content/after.ts';
import { contentBefore } from './content/before.ts';
import { takesClause } from './content/clause.ts';
import { infinitiveAfter } from './content/infinitive.ts';
import { habits, isBase, isHeld, isInName, isNounHere, isPassive, isReportedTo } from './cue-form.ts';
import { addingForms, isCueVerb, promisingVerbs, statementNouns, tellingVerbs, urgingVerbs } from './cues.ts';
import { nounOfSpeechAt } from './nouns-of-speech.ts';
import { isDate, isNominal, isVerb, type Outline, rangeOf } from './outline.ts';
import type { Source } from './source/source.ts';
import { subjectAfter } from './source/subject-after.ts';
import { subjectBefore } from './source/subject-before.ts';

/** An attribution with what it attributes. */
export type Report = Attribution & {
  /** The sentence's quotations that it says the speaker of. */
  readonly quotes: readonly Quoting[];
  /** What is said without marks: one range, or two around the attribution. */
  readonly content: Content | undefined;
};

/** No sentence tells of more; text that is no prose could have hundreds. */
const mostAttributions = 20;

/** Finds who is said to say what in a sentence. */
export function findReports(outline: Outline): Report[] {
  const attributions: Attribution[] = [];
  for (let at = 0; at < outline.items.length && attributions.length < mostAttributions; at++) {
    const previous = attributions.findLast((one) => canGoOn(outline, one));
    const found = attributionAt(outline, at, previous) ?? nominalAt(outline, at);
    if (found !== undefined) attributions.push(found);
  }
  const all = attributions.map((own) => ledOf(outline, own, attributions));
  return all
    .map((own) => ({ ...own, content: own.before ?? followingContent(outline, own, all) }))
    .map((own) => ({ ...own, quotes: own.quotes.map((quote) => placedIn(outline, own.content, quote)) }))
    .filter((own) => own.content !== undefined || own.quotes.length > 0 || !isWithin(own, attributions));
}

/** Whose cue "and added" may follow: one that takes a clause, or marks where there are any. */
function canGoOn({ word, items }: Outline, { form, cue }: Attribution): boolean {
  if (form === 'nominal' || form === 'passive') return false;
  const verb = word(cue);
  const takesWords = takesClause(verb) || promisingVerbs.has(verb) || urgingVerbs.has(verb);
  return takesWords || items.some(({ quoted }) => quoted >= 0);
}

/** "…, said Feld, a professor who has advised several campaigns": she does not advise here. */
function isWithin({ cue }: Attribution, all: readonly Attribution[]): boolean {
  return all.some(({ source }) => source !== undefined && source.first < cue && cue <= source.last);
}

function nominalAt(outline: Outline, at: number): Attribution | undefined {
  const found = nounOfSpeechAt(outline, at);
  if (found === undefined) return undefined;
  const { source, clause } = found;
  return {
    cue: at,
    cueRange: rangeOf(outline, at, at),
    source,
    clause,
    first: at,
    last: at,
    form: 'nominal',
  };
}

function attributionAt(
  outline: Outline,
  at: number,
  previous: Attribution | undefined,
): Attribution | undefined {
  const { word, part } = outline;
  if (word(at) === 'according' && word(at + 1) === 'to') {
    const source = subjectAfter(outline, at + 2);
    return source && made(outline, { cue: at, cueLast: at + 1, source, form: 'according' });
  }
  if (word(at) === 'words' && word(at - 1) === 'the' && word(at - 2) === 'in' && word(at + 1) === 'of') {
    const source = subjectAfter(outline, at + 2);
    return source && made(outline, { cue: at - 2, cueLast: at + 1, source, form: 'according' });
  }
  if (word(at) === ':' && part(at + 1) === 'quoted') return nounAttribution(outline, at);
  if (word(at) === 'saying' && word(at - 1) === 'as') {
    const source = quotedAs(outline, at);
    return source && made(outline, { cue: at, cueLast: at, source, form: 'verb' });
  }
  if (isHeld(outline, at)) {
    const source = subjectBefore(outline, at - 1, 0);
    return source && word(source.last) !== 'it'
      ? made(outline, { cue: at, cueLast: at, source, form: 'verb' })
      : undefined;
  }
  if (isReportedTo(outline, at)) {
    const range = rangeOf(outline, at, at);
    return { cue: at, cueRange: range, source: undefined, first: at, last: at, form: 'passive' };
  }
  if (!isCueVerb(word(at)) || isNounHere(outline, at) || isPassive(outline, at) || isInName(outline, at))
    return undefined;
  if (/ing$/.test(word(at))) {
    const isHeard = /^(?:heard|overheard|seen|recorded|filmed|caught)$/.test(word(at - 1));
    if (isHeard && /^(?:was|were|been)$/.test(word(at - 2))) {
      const heard = subjectBefore(outline, at - 2, 0);
      return heard && made(outline, { cue: at, cueLast: at, source: heard, form: 'verb' });
    }
    const isAdded = addingForms.has(word(at)) && /^(?:before|after|while|by)$/.test(word(at - 1));
    const follows = at === 0 || isAdded || word(at - 1) === ',' || part(at - 1) === 'quoted';
    const source = follows ? sourceOfParticiple(outline, at, previous) : undefined;
    if (source !== undefined) return made(outline, { cue: at, cueLast: at, source, form: 'shared' });
    if (!/^(?:was|is|were|are|been)$/.test(word(at - 1))) return undefined;
  }
  if (word(at - 1) === 'to' && habits.test(word(at - 2))) {
    // "went on to say"
    const verb = word(at - 2) === 'on' ? at - 3 : at - 2;
    const source = subjectBefore(outline, verb, 0);
    return source && made(outline, { cue: at, cueLast: at, source, form: 'verb' });
  }
  const isThen = word(at - 1) === 'then' && /^(?:,|and|but)$/.test(word(at - 2));
  if (/^(?:and|but)$/.test(word(at - 1)) || isThen || (word(at - 2) === 'and' && part(at - 1) === 'adverb')) {
    const isUrged =
      urgingVerbs.has(word(at)) &&
      infinitiveAfter(outline, word(at), at + 1) !== undefined &&
      (word(at - 2) === ',' || !takesClause(word(previous?.cue ?? -1)));
    // "failed to address concerns and deny funding": it goes on from an infinitive.
    const isInfinitive = isBase(word(at)) && !isBase(word(previous?.cue ?? -1));
    const leads =
      !isInfinitive &&
      (takesClause(word(at)) || promisingVerbs.has(word(at)) || isUrged || part(at + 1) === 'quoted');
    const source = leads ? (previous?.source ?? mainSubject(outline, at - 1)) : undefined;
    return source && made(outline, { cue: at, cueLast: at, source, form: 'shared' });
  }
  const before = subjectBefore(outline, at, 0);
  const isExplained = before !== undefined && !(word(at - 1) === ',' && !hasComma(outline, before));
  if (before !== undefined && isExplained)
    return made(outline, { cue: at, cueLast: at, source: before, form: 'verb' });
  const follows = word(at - 1) === ',' || part(at - 1) === 'quoted' || /^[—–]$/.test(word(at - 1));
  const after = follows && at > 0 && closes(outline, at) ? subjectAfter(outline, at + 1) : undefined;
  if (after !== undefined) return made(outline, { cue: at, cueLast: at, source: after, form: 'inverted' });
  return before && made(outline, { cue: at, cueLast: at, source: before, form: 'verb' });
}

/** Nothing follows the subject after the verb: "…, said Marsh." */
function closes(outline: Outline, at: number): boolean {
  if (outline.part(at - 1) === 'quoted') return true;
  if (tellingVerbs.has(outline.word(at))) return false;
  const after = subjectAfter(outline, at + 1);
  if (after === undefined) return false;
  const next = outline.word(after.last + 1);
  if (outline.part(after.last + 1) === 'quoted') return false;
  return (
    /^[.,;:]?$/.test(next) ||
    outline.part(after.last + 1) === 'preposition' ||
    isDate(outline, after.last + 1)
  );
}

type Parts = {
  readonly cue: number;
  readonly cueLast: number;
  readonly source: Source;
  readonly form: Attribution['form'];
};

function made(outline: Outline, { cue, cueLast, source, form }: Parts): Attribution {
  const isApart = form === 'shared';
  return {
    cue,
    cueRange: rangeOf(outline, cue, cueLast),
    source,
    first: isApart ? cue : Math.min(cue, source.first),
    last: isApart ? cueLast : Math.max(cueLast, source.last),
    form,
  };
}

function hasComma({ word }: Outline, { first, last }: Source): boolean {
  for (let at = first; at <= last; at++) if (word(at) === ',') return true;
  return false;
}

/** "Reuters quoted a commander as saying", "Marsh was quoted as saying". */
function quotedAs(outline: Outline, at: number): Source | undefined {
  const { word } = outline;
  for (let verb = at - 2; verb >= 0 && verb > at - 30; verb--) {
    if (!/^(?:quoted|cited|quotes|cites|described|reported)$/.test(word(verb))) continue;
    if (/^(?:was|were|is|been)$/.test(word(verb - 1))) return subjectBefore(outline, verb - 1, 0);
    return subjectAfter(outline, verb + 1);
  }
  return undefined;
}

/** "Halleck resigned, saying …", "Marsh said …, adding …", "… that the general has put his men on alert, telling them …" */
function sourceOfParticiple(
  outline: Outline,
  at: number,
  previous: Attribution | undefined,
): Source | undefined {
  const { word } = outline;
  if (addingForms.has(word(at))) return previous?.source ?? mainSubject(outline, at);
  if (!urgingVerbs.has(word(at))) return undefined;
  const isTold = previous !== undefined && takesClause(word(previous.cue));
  if (previous !== undefined && !isTold) return previous.source;
  const least = previous === undefined ? 0 : previous.last + 1;
  for (let verb = least + 1; verb < at; verb++)
    if (isVerb(outline, verb)) {
      const subject = subjectBefore(outline, verb, least);
      // "Haley hinted she may run, telling an audience …": she is who speaks already.
      return subject?.kind === 'pronoun' && previous !== undefined ? previous.source : subject;
    }
  return undefined;
}

/** Whose the sentence's first verb is: "Halleck resigned, saying …". */
function mainSubject(outline: Outline, end: number): Source | undefined {
  for (let at = 1; at < end; at++) {
    if (isVerb(outline, at) && !/ing$/.test(outline.word(at))) return subjectBefore(outline, at, 0);
  }
  return undefined;
}

/** "a statement from the ministry: “…”", "And then Salome Tindall: “…”" */
function nounAttribution(outline: Outline, colon: number): Attribution | undefined {
  const { word, items, mentions } = outline;
  const cue = { cue: colon, cueLast: colon, form: 'noun' } as const;
  for (let at = Math.max(0, colon - 12); at < colon; at++) {
    if (isCueVerb(word(at)) && !isNounHere(outline, at)) return undefined;
    if (!statementNouns.has(word(at)) || !/^(?:of|from|by)$/.test(word(at + 1))) continue;
    const source = subjectAfter(outline, at + 2);
    return source && made(outline, { ...cue, cue: at, cueLast: at, source });
  }
  const named = mentions.find(({ to, kind }) => to === items[colon]?.from && kind !== 'place');
  const first = items.findIndex(({ from }) => from === named?.from);
  if (named === undefined || first < 0) return undefined;
  const source: Source = {
    ...rangeOf(outline, first, colon - 1),
    first,
    last: colon - 1,
    kind: 'name',
    mention: named,
  };
  return made(outline, { ...cue, source });
}

function ledOf(outline: Outline, own: Attribution, all: readonly Attribution[]): Led {
  if (own.form === 'passive') return { ...own, quotes: [], before: undefined };
  const isOpen = !isWithin(own, all);
  const quotes = [...(isOpen ? quotesBefore(outline, own) : []), ...quotesAfter(outline, own)];
  const before = isOpen ? contentBefore(outline, own, all) : undefined;
  const isLead =
    quotes.some(({ placed }) => placed === 'after') && !quotes.some(({ placed }) => placed === 'before');
  return { ...own, quotes, before: isLead && !isSplitByQuote(outline, before) ? undefined : before };
}

function followingContent(outline: Outline, own: Led, all: readonly Led[]): Content | undefined {
  const isSaid = own.quotes.some(({ placed }) => placed === 'before');
  return isSaid ? undefined : contentAfter(outline, own, all);
}

/** The ruling, Thornbury wrote, “does not depend on it.” */
function isSplitByQuote({ items }: Outline, content: Content | undefined): boolean {
  const second = content?.[1];
  return second !== undefined && (items[second[0]]?.quoted ?? -1) >= 0;
}

function placedIn(outline: Outline, content: Content | undefined, quote: Quoting): Quoting {
  return isSplitByQuote(outline, content) && quote.placed === 'after'
    ? { ...quote, placed: 'inside' }
    : quote;
}

/** “…,” said X. / ‘…’, X said. The mark or the comma shows that the words lead to the attribution. */
function quotesBefore({ items, word, text }: Outline, { first, last, cue, form }: Attribution): Quoting[] {
  if (form === 'shared' && word(first - 1) !== ',' && items[first - 1]?.quoted === undefined) return [];
  // "dismissed it as “fake news,” writing that …"
  const isOpen = form === 'shared' && /ing$/.test(word(cue)) && !/^(?:[.,;:]|)$/.test(word(last + 1));
  if (isOpen && items[last + 1]?.quoted === -1) return [];
  const before = word(first - 1) === 'as' ? first - 2 : first - 1;
  const hasMark = /^[,—–]$/.test(word(before));
  const item = items[hasMark ? before - 1 : before];
  if (item === undefined || item.quoted < 0 || form === 'noun') return [];
  const leads =
    hasMark ||
    /[,?!…—–-]["”’»'›“]?["”’»'›“]$/.test(text.slice(item.from, item.to)) ||
    /[,?!…—–]$/.test(text.slice(item.from, item.to));
  return leads ? [{ quoted: item.quoted, placed: 'before' }] : [];
}

/** X said: “…” / X told the police that “…” / said X, “…” / X called it “…” */
function quotesAfter(outline: Outline, own: Attribution): Quoting[] {
  const { items, word } = outline;
  const found: Quoting[] = [];
  const start = own.last + 1;
  let isDirect = true;
  for (let at = start; at < Math.min(items.length, start + 30); at++) {
    const item = items[at];
    if (item === undefined) break;
    if (item.quoted >= 0) {
      const joins =
        /^(?:[,:—–]|that|only|as)$/.test(word(at - 1)) || at === start || isTold(outline, own, at);
      const placed = isDirect && joins ? 'after' : 'inside';
      // “quiet” and “polite”
      for (
        let next = at;
        (items[next]?.quoted ?? -1) >= 0;
        next += /^(?:and|or|,)$/.test(word(next + 1)) ? 2 : 1
      )
        found.push({ quoted: items[next]?.quoted ?? -1, placed });
      return found;
    }
    if (/^[;.!?]$/.test(item.word)) break;
    if (at > start && isCueVerb(item.word) && !isNounHere(outline, at)) break;
    if (isVerb(outline, at)) isDirect = word(at - 1) === ',' || /ing$/.test(item.word);
    if (!isDirect && own.form !== 'according') break;
  }
  return found;
}

/** "told the police “…”" */
function isTold(outline: Outline, { cue, last }: Attribution, at: number): boolean {
  if (!tellingVerbs.has(outline.word(cue))) return false;
  for (let between = last + 1; between < at; between++)
    if (!isNominal(outline, between) && !isDate(outline, between)) return false;
  return true;
}
