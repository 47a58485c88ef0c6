import type { Article } from '../domain/article.ts';
import type { Mention } from '../domain/entity.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { passageOf } from '../text/passage.ts';
import { hints, parts, type TokenPool } from '../text/token-pool.ts';
import { tokenize } from '../text/tokens.ts';
import type { ReadSentence } from './read-sentences.ts';

/**
 * A sentence without its words. What the tagger said of a token is one letter, and where it stands another. Spans, dates
 * and amounts are pairs of offsets, one after the other.
 */
export type StoredSentence = readonly [
  paragraph: number,
  spans: readonly number[],
  tags: string,
  places: string,
  dates: readonly number[],
  amounts: readonly number[],
];

/** One letter for each pair of part and hint: printable ASCII, without the two letters that JSON escapes. */
const letters = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (letter) => letter !== '"' && letter !== '\\',
);
const tags = parts.flatMap((part) => hints.map((hint) => ({ part, hint })));
const tagOf = new Map(tags.map((tag, at) => [letters[at] ?? '', tag]));
const letterOf = new Map(tags.map(({ part, hint }, at) => [`${part} ${hint}`, letters[at] ?? '']));

/** The longest token that has a letter for its place: each length has two letters, the second for a blank before it. */
const longest = Math.floor(letters.length / 2);

/** Empty where a token is too long for that, or more than a blank stands before one: then the text is cut again. */
function packPlaces(tokens: readonly Range[]): string {
  let places = '';
  let end = 0;
  for (const { from, to } of tokens) {
    if (from - end > 1 || to - from > longest) return '';
    places += letters[(to - from - 1) * 2 + (from - end)] ?? '';
    end = to;
  }
  return places;
}

const placeOf = new Map(letters.map((letter, at) => [letter, { gap: at % 2, length: (at >> 1) + 1 }]));

function unpackPlaces(places: string): Range[] {
  let end = 0;
  return Array.from(places, (letter) => {
    const { gap, length } = placeOf.get(letter) ?? { gap: 0, length: 1 };
    const from = end + gap;
    end = from + length;
    return { from, to: end };
  });
}

export function packSentence(
  { paragraph, passage, tokens }: Sentence,
  mentions: readonly Mention[],
): StoredSentence {
  const spans = passage.spans.flatMap(({ start, end }) => [start, end]);
  const tagged = tokens.map(({ part, hint }) => letterOf.get(`${part} ${hint}`) ?? '').join('');
  const placesOf = (kind: Mention['kind']) =>
    mentions.flatMap((mention) => (mention.kind === kind ? [mention.from, mention.to] : []));
  return [paragraph, spans, tagged, packPlaces(tokens), placesOf('date'), placesOf('amount')];
}

/** Undefined where the letters do not fit the words. */
export function unpackSentence(
  [paragraph, spans, tagged, places, dates, amounts]: StoredSentence,
  { raw }: Article,
  pool: TokenPool,
): ReadSentence | undefined {
  const passage = passageOf(
    raw,
    pairs(spans, (start, end) => ({ start, end })),
  );
  const ranges = places === '' ? tokenize(passage.text) : unpackPlaces(places);
  if (ranges.length !== tagged.length) return undefined;
  const tokens = ranges.map(({ from, to }, at) => {
    const tag = tagOf.get(tagged.charAt(at));
    return pool(from, to, tag?.part ?? 'other', tag?.hint ?? 'none');
  });
  return { paragraph, passage, tokens, dates: pairs(dates, range), amounts: pairs(amounts, range) };
}

function range(from: number, to: number): Range {
  return { from, to };
}

function pairs<Pair>(numbers: readonly number[], make: (one: number, two: number) => Pair): Pair[] {
  const length = Math.floor(numbers.length / 2);
  return Array.from({ length }, (_, at) => make(numbers[2 * at] ?? 0, numbers[2 * at + 1] ?? 0));
}
