import type { Article } from '../domain/article.ts';
import type { Mention } from '../domain/entity.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { passageOf } from '../text/passage.ts';
import { hints, parts, type TokenPool } from '../text/token-pool.ts';
import { tokenize } from '../text/tokens.ts';
import type { ReadSentence } from './read-sentences.ts';

/**
 * A sentence without its words. What the tagger said of a token is one letter; where the tokens stand is not kept,
 * because cutting the text again is quick. Spans, dates and amounts are pairs of offsets, one after the other.
 */
export type StoredSentence = readonly [
  paragraph: number,
  spans: readonly number[],
  tags: string,
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

export function packSentence(
  { paragraph, passage, tokens }: Sentence,
  mentions: readonly Mention[],
): StoredSentence {
  const spans = passage.spans.flatMap(({ start, end }) => [start, end]);
  const tagged = tokens.map(({ part, hint }) => letterOf.get(`${part} ${hint}`) ?? '').join('');
  const placesOf = (kind: Mention['kind']) =>
    mentions.flatMap((mention) => (mention.kind === kind ? [mention.from, mention.to] : []));
  return [paragraph, spans, tagged, placesOf('date'), placesOf('amount')];
}

/** Undefined where the letters do not fit the words: then the text is cut in another way now. */
export function unpackSentence(
  [paragraph, spans, tagged, dates, amounts]: StoredSentence,
  { raw }: Article,
  pool: TokenPool,
): ReadSentence | undefined {
  const passage = passageOf(
    raw,
    pairs(spans, (start, end) => ({ start, end })),
  );
  const ranges = tokenize(passage.text);
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
