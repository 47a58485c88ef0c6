import { isAcronym } from '../text/terms.ts';
import { isDateline } from './dateline.ts';
import type { Name } from './names.ts';
import type { Reader } from './reader.ts';
import { roleWords, speechWords, waterWords } from './words.ts';

/** A mention and what stands around it, as far as it tells what is named. Words are folded. */
export type Seen = {
  readonly name: Name;
  readonly words: readonly string[];
  readonly head: string;
  /** The words before it, the nearest first, and after it. */
  readonly before: readonly [string, string, string];
  readonly after: readonly [string, string, string];
  /** "the X", where "the" belongs to the name and not to a noun after it: "the Saltgate entrance". */
  readonly hasArticle: boolean;
  readonly isAcronym: boolean;
  /** The noun of an apposition after it ("X, the Iraqi border town"), and the word that ends the apposition. */
  readonly apposition: { readonly noun: string; readonly then: string } | undefined;
  /** The noun that it is an instance of: "camps, including X". */
  readonly category: string | undefined;
  /** "BEIRUT —", "OSTREL, March 20 —" */
  readonly isDateline: boolean;
  /** How many of its words the tagger takes for a person's, a place's, an organisation's: 0 to 1. */
  readonly hinted: (hint: 'person' | 'place' | 'organisation') => number;
};

/** Looks at a mention in its sentence. */
export function see(reader: Reader, name: Name): Seen {
  const { sentence, word, folded } = reader;
  const { first, last } = name;
  const words = Array.from({ length: last - first + 1 }, (_, index) => folded(first + index));
  const hints = sentence.tokens.slice(first, last + 1).map(({ hint }) => hint);
  return {
    name,
    words,
    head: words.at(-1) ?? '',
    before: [folded(first - 1), folded(first - 2), folded(first - 3)],
    after: [folded(last + 1), folded(last + 2), folded(last + 3)],
    hasArticle: hasArticle(reader, name),
    isAcronym: first === last && isAcronym(word(first).replace(/\./g, '')),
    apposition: folded(last + 1) === ',' ? appositionAt(reader, last + 2) : undefined,
    category: categoryBefore(reader, first),
    isDateline: isDateline(reader, last),
    hinted: (hint) => hints.filter((own) => own === hint).length / hints.length,
  };
}

function hasArticle({ sentence, folded }: Reader, { first, last }: Name): boolean {
  const isPeople = sentence.tokens[first - 1]?.hint === 'people';
  const isOfNoun = sentence.tokens[last + 1]?.part === 'noun' && !waterWords.has(folded(last + 1));
  return folded(isPeople ? first - 2 : first - 1) === 'the' && !isOfNoun && folded(last + 1) !== '-';
}

/** An apposition begins with an article or with a role: "a massive desert governorate", "spokesman for …". */
function appositionAt({ sentence, folded }: Reader, start: number): Seen['apposition'] {
  const begins = /^(?:an?|the|one|its|his|her|their)$/.test(folded(start)) || roleWords.has(folded(start));
  if (!begins) return undefined;
  let noun: string | undefined;
  let at = start;
  for (; at < start + 9; at++) {
    const part = sentence.tokens[at]?.part;
    if (/^['’]s?$/.test(folded(at))) noun = undefined;
    else if (part === 'noun' || part === 'name') noun = folded(at);
    else if (part !== 'adjective' && part !== 'determiner' && part !== 'number' && folded(at) !== '-') break;
  }
  const then = folded(at);
  // "In Vellmar, the police said …": what speaks or does something is no apposition.
  const isSubject = speechWords.has(then) || sentence.tokens[at]?.part === 'auxiliary';
  return noun === undefined || isSubject ? undefined : { noun, then };
}

function categoryBefore({ folded }: Reader, first: number): string | undefined {
  const link = folded(first - 1);
  let at: number;
  if (link === 'including') at = first - 2;
  else if (link === 'as' && folded(first - 2) === 'such') at = first - 3;
  else return undefined;
  while (/^[,–—(-]$/.test(folded(at))) at--;
  return singularOf(folded(at));
}

/** "camps" → "camp", "companies" → "company": enough to find a noun in a word list. */
function singularOf(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}
