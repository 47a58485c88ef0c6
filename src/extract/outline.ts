import type { Hint, Part } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import type { NameMention } from './entities.ts';
import type { Reader } from './reader.ts';
import { titleWords } from './words.ts';

/** A token of a sentence, or everything between two marks together with them: what is quoted is no part of the grammar. */
export type Item = Range & {
  /** Folded; empty for what is quoted. */
  readonly word: string;
  readonly part: Part | 'quoted';
  readonly hint: Hint;
  readonly isCapital: boolean;
  /** Which of the sentence's quotations; -1 for a token. */
  readonly quoted: number;
};

/** A sentence as the rules of attribution read it. */
export type Outline = {
  readonly text: string;
  readonly items: readonly Item[];
  readonly mentions: readonly NameMention[];
  /** Folded word of an item; empty for what is quoted and outside the sentence. */
  readonly word: (at: number) => string;
  readonly part: (at: number) => Item['part'] | undefined;
};

const begins = /^(?:the|an?|his|her|its|their|our|every|each|another)$/;

/** Reads a sentence; `quotes` are ranges of its text, marks included, ordered and disjoint. */
export function outlineOf(
  { sentence, folded, word }: Reader,
  mentions: readonly NameMention[],
  quotes: readonly Range[],
): Outline {
  const items: Item[] = [];
  let next = 0;
  sentence.tokens.forEach(({ from, to, part, hint }, at) => {
    while ((quotes[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++;
    const quote = quotes[next];
    if (quote === undefined || to <= quote.from) {
      // "The suspect told", "Two people said": what an article or a number begins is no verb, whatever the tagger says.
      const begun =
        part === 'verb' &&
        (begins.test(items.at(-1)?.word ?? '') || items.at(-1)?.part === 'number' || isAccordingTo(items)) &&
        !/(?:ing|ed)$/.test(folded(at));
      items.push({
        from,
        to,
        word: folded(at),
        part: begun ? 'noun' : part,
        hint,
        isCapital: /^\p{Lu}/u.test(word(at)),
        quoted: -1,
      });
    } else if (items.at(-1)?.quoted !== next) {
      items.push({ ...quote, word: '', part: 'quoted', hint: 'none', isCapital: false, quoted: next });
    }
  });
  return {
    text: sentence.passage.text,
    items,
    mentions,
    word: (at) => items[at]?.word ?? '',
    part: (at) => items[at]?.part,
  };
}

/** "According to documents". */
function isAccordingTo(items: readonly Item[]): boolean {
  return items.at(-1)?.word === 'to' && items.at(-2)?.word === 'according';
}

/** The range from one item to another, both included. */
export function rangeOf({ items }: Outline, first: number, last: number): Range {
  return { from: items[first]?.from ?? 0, to: items[last]?.to ?? 0 };
}

/** The last item before one, or before the comma that leads to it. */
export function lastBefore({ word }: Outline, at: number): number {
  return word(at - 1) === ',' ? at - 2 : at - 1;
}

/** The first item after "WASHINGTON (Reuters) -"; 0 where no place of report leads. */
export function afterDateline({ items, text }: Outline): number {
  for (let at = 1; at < Math.min(items.length, 12); at++) {
    const [item, before] = [items[at], items[at - 1]];
    if (item === undefined || before === undefined) return 0;
    if (/^[—–-]$/.test(item.word) && before.to < item.from) {
      const place = text.slice(0, item.from);
      const isPlace = /\p{Lu}{3}|\(\p{Lu}/u.test(place) && !/\p{Ll}{4}(?![^(]*\))/u.test(place);
      const isDouble = items[at + 1]?.word === '-';
      return isPlace ? at + (isDouble ? 2 : 1) : 0;
    }
    if (item.part !== 'mark' && item.part !== 'number' && !item.isCapital) return 0;
  }
  return 0;
}

const pronouns = /^(?:he|she|they|it|we|i|you)$/;

export function isPronoun(word: string): boolean {
  return pronouns.test(word);
}

/** A word that can be in a noun phrase, before its first "of". */
export function isNominal({ items, word, part }: Outline, at: number): boolean {
  const item = items[at];
  if (item === undefined || pronouns.test(item.word)) return false;
  if (/^(?:-|['’]s?|&)$/.test(item.word)) return true;
  if (item.word === '.') return isAbbreviation(word(at - 1)) && items[at - 1]?.to === item.from;
  if (item.word === 'that' || item.word === 'there') return false;
  switch (part(at)) {
    case 'noun':
    case 'name':
    case 'number':
    case 'adjective':
    case 'determiner':
      return true;
    default:
      return (
        item.isCapital &&
        part(at) !== 'mark' &&
        part(at) !== 'auxiliary' &&
        part(at) !== 'quoted' &&
        part(at) !== 'preposition' &&
        part(at) !== 'conjunction'
      );
  }
}

function isAbbreviation(word: string): boolean {
  return titleWords.has(word) || /^(?:\p{L}|jr|sr|inc|corp|co|ltd|st|no)$/u.test(word);
}

/** A verb or what helps one: "left", "had". */
export function isVerb({ part }: Outline, at: number): boolean {
  return part(at) === 'verb' || part(at) === 'auxiliary';
}

/** A noun or a name: what a noun phrase must have. */
export function isNoun({ items }: Outline, at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (item.part === 'noun' || item.part === 'name') return true;
  // A sentence's first word has a capital whatever it is: "Engineers", which may be taken for a verb.
  const isTaken = item.part === 'other' || (at === 0 && item.part === 'verb' && /s$/.test(item.word));
  return item.isCapital && isTaken;
}

const dateWords =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|overnight|recently|earlier|later|now|then|jan|feb|aug|sept|oct|nov|dec)$/;

/** "Friday", "November 2", "earlier": one word of an expression of time. */
export function isDate({ items, word }: Outline, at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (dateWords.test(item.word)) return item.isCapital || !/^(?:may|march)$/.test(item.word);
  const isWord = /^(?:last|this|next|late|early|mid)$/.test(item.word);
  if (isWord) return dateWords.test(word(at + 1)) || /^(?:week|month|year|night|weekend)$/.test(word(at + 1));
  if (/^(?:week|month|year|night|weekend|morning|afternoon|evening|night)$/.test(item.word))
    return /^(?:last|this|next|the|late|early)$/.test(word(at - 1)) || dateWords.test(word(at - 1));
  return item.part === 'number' && dateWords.test(word(at - 1));
}
