import type { Sentence } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { fold, isAcronym, isFunctionWord } from '../text/terms.ts';
import { type Casing, opensSentence, startsWithCapital } from './casing.ts';
import { type KnownNames, lastOfKnown } from './known-names.ts';
import {
  monthsAndDays,
  nameParticles,
  ofHeads,
  organisationWords,
  placeWords,
  portfolios,
  possessorWords,
  titleWords,
} from './words.ts';

/** A name as written, without the title before it. `first` and `last` are tokens of the sentence. */
export type Name = Range & {
  readonly first: number;
  readonly last: number;
  /** The title or rank before it: "Iraqi General", "Col." */
  readonly title?: Range;
};

/** Finds the names in a sentence by their capitals. What they name is decided in `kinds.ts`. */
export function findNames(sentence: Sentence, casing: Casing, known: KnownNames): Name[] {
  const reader = readerOf(sentence);
  if (isHeadline(sentence)) return [];
  const names: Name[] = [];
  let at = 0;
  while (at < sentence.tokens.length) {
    const knownLast = startsWithCapital(reader.word(at)) ? lastOfKnown(known, reader.word, at) : undefined;
    if (knownLast !== undefined) {
      names.push({
        first: at,
        last: knownLast,
        from: sentence.tokens[at]?.from ?? 0,
        to: sentence.tokens[knownLast]?.to ?? 0,
      });
      at = knownLast + 1;
    } else if (startsName(reader, casing, at)) {
      const last = lastOfName(reader, at);
      const name = withoutTitle(reader, at, last);
      if (name !== undefined) names.push(name);
      at = last + 1;
    } else at++;
  }
  return names;
}

type Reader = {
  readonly sentence: Sentence;
  readonly word: (at: number) => string;
  /** No white space between this token and the one before. */
  readonly touches: (at: number) => boolean;
};

function readerOf(sentence: Sentence): Reader {
  const { tokens, passage } = sentence;
  return {
    sentence,
    word: (at) => passage.text.slice(tokens[at]?.from ?? 0, tokens[at]?.to ?? 0),
    touches: (at) => at > 0 && tokens[at - 1]?.to === tokens[at]?.from,
  };
}

/** Where most words have capitals, capitals say nothing. */
function isHeadline({ tokens, passage }: Sentence): boolean {
  const words = tokens.filter((token) => token.part !== 'mark' && token.to - token.from > 3);
  if (words.length < 6) return false;
  const capitals = words.filter((token) => startsWithCapital(passage.text.slice(token.from, token.to)));
  return capitals.length > words.length * 0.8;
}

function startsName(reader: Reader, casing: Casing, at: number): boolean {
  const { word } = reader;
  if (isParticleBeforeName(reader, at)) return true;
  if (!isNameWord(word(at))) return false;
  const { passage, tokens } = reader.sentence;
  if (!opensSentence(passage.text, tokens, at)) return true;
  const { small, capital } = casing.get(fold(word(at))) ?? { small: 0, capital: 0 };
  if (capital !== small) return capital > small;
  const token = tokens[at];
  if (token?.part === 'name' || (token !== undefined && ['person', 'place', 'people'].includes(token.hint)))
    return true;
  if (isAcronym(word(at))) return true;
  const next = at + (word(at + 1) === '-' ? 2 : 1);
  return (
    (isNameWord(word(next)) || isParticleBeforeName(reader, next)) && token?.part === 'noun' && small === 0
  );
}

function isNameWord(word: string): boolean {
  const isContraction = /^\p{L}+['’](?:m|d|ll|ve|re)$/u.test(word);
  return startsWithCapital(word) && !isContraction && !isFunctionWord(word) && !monthsAndDays.has(fold(word));
}

/** "al-Husseini": a small particle, a hyphen, a capital. */
function isParticleBeforeName({ word, touches }: Reader, at: number): boolean {
  const isParticle = nameParticles.has(fold(word(at))) && /^\p{Ll}/u.test(word(at));
  return isParticle && word(at + 1) === '-' && touches(at + 1) && touches(at + 2) && isNameWord(word(at + 2));
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
  const { word, touches, sentence } = reader;
  const at = last + 1;
  const written = word(at);
  if (written === '-' && touches(at) && touches(at + 1) && isNameWord(word(at + 1))) {
    const bothPlaces = sentence.tokens[last]?.hint === 'place' && sentence.tokens[at + 1]?.hint === 'place';
    const bothPeoples = sentence.tokens[last]?.hint === 'people';
    return bothPlaces || bothPeoples ? undefined : at + 1;
  }
  if (written === '.' && touches(at) && isNameWord(word(at + 1))) {
    const before = word(last);
    return before.length === 1 || titleWords.has(fold(before)) || /^(?:St|Mt|Ft)$/.test(before)
      ? at + 1
      : undefined;
  }
  if (touches(at) && !/^[’']s$/.test(written)) return undefined;
  if (isParticleBeforeName(reader, at)) return at + 2;
  if (isNameWord(written)) return at;
  const words = wordsOf(reader, first, last);
  if (/^[’']s$/.test(written)) {
    return possessorWords.has(words.at(-1) ?? '') && isNameWord(word(at + 1)) ? at + 1 : undefined;
  }
  if (written === '&' && isNameWord(word(at + 1))) return at + 1;
  const joins = /^\p{Ll}/u.test(written) && nameParticles.has(written);
  if (joins && isNameWord(word(at + 1))) return at + 1;
  const target = word(at + 1) === 'the' ? at + 2 : at + 1;
  if (!isNameWord(word(target))) return undefined;
  if (written === 'of') return words.some((known) => ofHeads.has(known)) ? target : undefined;
  if (written === 'for') return words.some((known) => organisationWords.has(known)) ? target : undefined;
  const goesOnAlready = words.includes('of') || words.includes('for');
  return written === 'and' && goesOnAlready && words.some((known) => organisationWords.has(known))
    ? target
    : undefined;
}

function wordsOf(reader: Reader, first: number, last: number): string[] {
  const words: string[] = [];
  for (let at = first; at <= last; at++) words.push(fold(reader.word(at)));
  return words;
}

/** Takes "Iraqi General" off "Iraqi General Qassem al-Mohammadi". A title, or a people, alone is no name. */
function withoutTitle(reader: Reader, first: number, last: number): Name | undefined {
  const { sentence } = reader;
  const end = endOfTitle(reader, first, last);
  if (end === last + 1 || allPeoples(reader, first, last)) return undefined;
  const name = {
    first: end,
    last,
    from: sentence.tokens[end]?.from ?? 0,
    to: sentence.tokens[last]?.to ?? 0,
  };
  if (end === first) return name;
  return {
    ...name,
    title: { from: sentence.tokens[first]?.from ?? 0, to: sentence.tokens[end - 1]?.to ?? 0 },
  };
}

/** The token after the title, or `first` where there is none. An organisation or a place may be called after a title. */
function endOfTitle({ word }: Reader, first: number, last: number): number {
  const isCalledSo = organisationWords.has(fold(word(last))) || placeWords.has(fold(word(last)));
  if (isCalledSo && last > first) return first;
  let end = first;
  for (let at = first; at <= Math.min(last, first + 4); at++)
    if (titleWords.has(fold(word(at)))) end = at + 1;
  if (end === first) return first;
  if (word(end) === '.') end++;
  if (word(end) === 'of') while (end <= last && portfolios.has(fold(word(end)))) end++;
  return end;
}

function allPeoples({ sentence, word }: Reader, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (sentence.tokens[at]?.hint !== 'people' && word(at) !== '-') return false;
  }
  return true;
}
