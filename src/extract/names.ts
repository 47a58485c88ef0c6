import type { Sentence } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { isAcronym, isFunctionWord } from '../text/terms.ts';
import { type Casing, opensSentence, startsWithCapital } from './casing.ts';
import { isDateline } from './dateline.ts';
import { type KnownNames, lastOfKnown } from './known-names.ts';
import type { IsPeople } from './peoples.ts';
import type { Reader } from './reader.ts';
import { endOfTitle } from './titles.ts';
import {
  agencyWords,
  ministryHeads,
  monthsAndDays,
  nameParticles,
  ofHeads,
  organisationWords,
  possessorWords,
  titleWords,
} from './words.ts';

/** A name as written, without the title before it. `first` and `last` are tokens of the sentence. */
export type Name = Range & {
  readonly first: number;
  readonly last: number;
  /** A title or rank stands before it: "Iraqi General", "Col." */
  readonly isTitled: boolean;
};

/** What is known of the whole library before its names are. */
export type Background = {
  readonly casing: Casing;
  readonly known: KnownNames;
  readonly isPeople: IsPeople;
};

/** Finds the names in a sentence by their capitals. What they name is decided in `kinds.ts`. */
export function findNames(reader: Reader, background: Background): Name[] {
  const { sentence, word } = reader;
  if (isHeadline(reader)) return [];
  const names: Name[] = [];
  let at = 0;
  while (at < sentence.tokens.length) {
    const knownLast = startsWithCapital(word(at)) ? lastOfKnown(background.known, reader, at) : undefined;
    if (knownLast !== undefined) {
      names.push(nameAt(sentence, at, knownLast, false));
      at = knownLast + 1;
    } else if (startsName(reader, background, at)) {
      const last = lastOfName(reader, at);
      const name = withoutTitle(reader, background.isPeople, at, last);
      if (name !== undefined) names.push(name);
      at = last + 1;
    } else at++;
  }
  return names;
}

export function nameAt({ tokens }: Sentence, first: number, last: number, isTitled: boolean): Name {
  return { first, last, isTitled, from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0 };
}

/** Where most words have capitals, capitals say nothing: in a headline, which has no full stop, or where all is shouted. */
function isHeadline({ sentence, word }: Reader): boolean {
  const { text } = sentence.passage;
  const isShouted = !/\p{Ll}/u.test(text);
  if (!isShouted && /[.!?…]["”’»)]*$/.test(text)) return false;
  let words = 0;
  let capitals = 0;
  sentence.tokens.forEach((token, at) => {
    if (token.part === 'mark' || token.to - token.from <= 3) return;
    words++;
    if (startsWithCapital(word(at))) capitals++;
  });
  return words >= 6 && capitals > words * 0.8;
}

function startsName(reader: Reader, { casing, known, isPeople }: Background, at: number): boolean {
  const { word, folded, sentence } = reader;
  if (isParticleBeforeName(reader, at)) return true;
  if (!isNameWord(reader, at)) return false;
  if (!opensSentence(sentence.passage.text, sentence.tokens, at)) return true;
  const isInitial = word(at).length === 1 && word(at + 1) === '.';
  const next = word(at + 1) === '-' || isInitial ? at + 2 : at + 1;
  const goesOn = isNameWord(reader, next) || isParticleBeforeName(reader, next);
  if (nameParticles.has(folded(at)) || isInitial) return goesOn;
  if (known.single.has(folded(at)) || agencyWords.has(folded(at)) || isDateline(reader, at)) return true;
  const { small, capital } = casing.get(folded(at)) ?? { small: 0, capital: 0 };
  if (capital !== small) return capital > small;
  const token = sentence.tokens[at];
  if (token?.part === 'name' || token?.hint === 'person' || token?.hint === 'place') return true;
  if (isPeople(reader, at) || isAcronym(word(at))) return true;
  return goesOn && token?.part === 'noun' && small === 0;
}

function isNameWord({ word, folded }: Reader, at: number): boolean {
  const written = word(at);
  if (!startsWithCapital(written) || isFunctionWord(written) || monthsAndDays.has(folded(at))) return false;
  const isContraction = /^\p{L}+['’](?:m|d|ll|ve|re)$/u.test(written);
  return !isContraction;
}

/** "al-Husseini": a small particle, a hyphen, a capital. */
function isParticleBeforeName(reader: Reader, at: number): boolean {
  const { word, folded, touches } = reader;
  const isParticle = nameParticles.has(folded(at)) && /^\p{Ll}/u.test(word(at));
  return (
    isParticle && word(at + 1) === '-' && touches(at + 1) && touches(at + 2) && isNameWord(reader, at + 2)
  );
}

function lastOfName(reader: Reader, first: number): number {
  let last = isParticleBeforeName(reader, first) ? first + 2 : first;
  for (;;) {
    const next = nextOfName(reader, first, last);
    if (next === undefined) return last;
    last = next;
  }
}

/** The last token of the next piece of a name, or undefined where the name ends. */
function nextOfName(reader: Reader, first: number, last: number): number | undefined {
  const { word, folded, touches, sentence } = reader;
  const at = last + 1;
  const written = word(at);
  const isNext = isNameWord(reader, at + 1);
  if (written === '-' && touches(at) && touches(at + 1) && isNext) {
    const bothPlaces = sentence.tokens[last]?.hint === 'place' && sentence.tokens[at + 1]?.hint === 'place';
    const bothPeoples = sentence.tokens[last]?.hint === 'people';
    return bothPlaces || bothPeoples ? undefined : at + 1;
  }
  if (written === '.' && touches(at) && isNext) {
    const before = word(last);
    const isShort = before.length === 1 || titleWords.has(folded(last)) || /^(?:St|Mt|Ft)$/.test(before);
    return isShort ? at + 1 : undefined;
  }
  if (/^[’']s?$/.test(written)) return isNext && isPossessor(reader, last) ? at + 1 : undefined;
  if (touches(at)) return undefined;
  if (isParticleBeforeName(reader, at)) return at + 2;
  if (isNameWord(reader, at)) return at;
  if (written === '&' && isNext) return at + 1;
  if (nameParticles.has(written) && isNext) return at + 1;
  return afterLink(reader, first, last);
}

/** "People’s Protection Units", and with an organisation's word at the end "Seafarers’ Mission". */
function isPossessor(reader: Reader, owner: number): boolean {
  const { folded, word } = reader;
  if (possessorWords.has(folded(owner))) return true;
  if (/^[’']s$/.test(word(owner + 1)) || !folded(owner).endsWith('s')) return false;
  let last = owner + 2;
  while (isNameWord(reader, last + 1)) last++;
  return organisationWords.has(folded(last));
}

/** A name may go on after a small word: "Ministry of Defense", "Observatory for Human Rights", "Health and Human Services". */
function afterLink(reader: Reader, first: number, last: number): number | undefined {
  const { word, folded, sentence } = reader;
  const link = word(last + 1);
  if (link !== 'of' && link !== 'for' && link !== 'and') return undefined;
  const target = word(last + 2) === 'the' ? last + 3 : last + 2;
  if (!isNameWord(reader, target)) return undefined;
  const words = Array.from({ length: last - first + 1 }, (_, index) => folded(first + index));
  if (link === 'of') return words.some((known) => ofHeads.has(known)) ? target : undefined;
  const isOrganisation = words.some((known) => organisationWords.has(known));
  if (link === 'for') return isOrganisation ? target : undefined;
  const isPortfolio =
    /^(?:of|for)$/.test(words.at(-2) ?? '') && words.some((known) => ministryHeads.has(known));
  const isOther = titleWords.has(folded(target)) || isAcronym(word(target));
  return isPortfolio && !isOther && sentence.tokens[target]?.hint !== 'people' ? target : undefined;
}

/** Takes "Iraqi General" off "Iraqi General Qassem al-Mohammadi". A title, or a people, alone is no name. */
function withoutTitle(reader: Reader, isPeople: IsPeople, first: number, last: number): Name | undefined {
  const end = endOfTitle(reader, first, last);
  if (end > last) return undefined;
  for (let at = first; at <= last; at++) {
    if (!isPeople(reader, at) && reader.word(at) !== '-')
      return nameAt(reader.sentence, end, last, end > first);
  }
  return undefined;
}
