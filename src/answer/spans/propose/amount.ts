import { type Run, rangeOf } from '../../phrases.ts';
import { attachment, type Proposal, type Reader } from './reader.ts';

/** What a question measures, and how amounts of it are written. */
const measures: readonly (readonly [question: RegExp, amount: RegExp])[] = [
  [
    /\bhow (?:far|close|near|deep|high|tall|wide)\b/i,
    /\b(?:k?m|[ck]m|miles?|foot|feet|ft|yards?|inch(?:es)?|\p{L}*met(?:re|er)s?)\b/iu,
  ],
  [
    /\bhow long\b/i,
    /\b(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur|\p{L}*met(?:re|er)s?|miles?|feet)\b/iu,
  ],
  [/\bhow old\b/i, /\b(?:years?|months?|weeks?|days?|old|aged)\b|^\d+$/i],
  [/\bhow heavy\b|\bweigh/i, /\b(?:tonnes?|tons?|pounds?|ounces?|grams?|kilos?|kg|\p{L}*grams?)\b/iu],
  [/\bhow (?:hot|cold|warm)\b|\btemperature\b/i, /\bdegrees?\b|°/i],
  [/\bhow fast\b|\bspeed\b/i, /\b(?:an|per|a) (?:hour|second|minute)\b|\b(?:mph|knots?|km\/h)\b/i],
  [
    /\b(?:what|which) (?:percentage|percent|per cent|proportion|share)\b/i,
    /%|\bper ?cent|\b(?:third|half|quarter)/i,
  ],
];
/** What an amount of another measure is worth. */
const otherMeasure = 0.15;

/** How many: the amount that counts what the question counts: "around 2,000 jihadists", "between 2,500 and 3,500 remaining IS fighters". */
export function proposeAmounts(reader: Reader): Proposal[] {
  const { text } = reader.understood;
  const measure = measures.find(([question]) => question.test(text))?.[1];
  const isCost = /\bhow much\b/i.test(text);
  const isDuration = /\bhow long\b/i.test(text);
  return reader.mentions.flatMap((mention): Proposal[] => {
    if (mention.kind !== 'amount' && !(isDuration && mention.kind === 'date')) return [];
    const first = reader.sentence.tokens.findIndex(({ from }) => from >= mention.from);
    const last = reader.sentence.tokens.findLastIndex(({ to }) => to <= mention.to);
    const run = isCost ? withCurrency(reader, { first, last }) : { first, last };
    const tied = Math.max(attachment(reader, first - 1, -1), attachment(reader, last + 1, 1));
    if (measure !== undefined) {
      const { from, to } = rangeOf(reader, { first, last: last + 1 });
      const fit = measure.test(reader.sentence.passage.text.slice(from, to)) ? 1 : otherMeasure;
      return mention.kind === 'date' && fit < 1 ? [] : [{ ...rangeOf(reader, run), strength: fit * tied }];
    }
    const counted = nearestCounted(reader, last + 1);
    const strength = isCost ? tied * 0.9 : counted * (0.6 + 0.4 * tied);
    return strength === 0 ? [] : [{ ...rangeOf(reader, run), strength }];
  });
}

/** "38,000 crowns", "2.6 million crowns": the money of a place is no word list's, but it follows the number. */
function withCurrency(reader: Reader, run: Run): Run {
  const next = reader.sentence.tokens[run.last + 1];
  const isPlural = next?.part === 'noun' && /\p{Ll}s$/u.test(reader.written(run.last + 1));
  return isPlural ? { first: run.first, last: run.last + 1 } : run;
}

/** How surely the nouns after an amount are those that the question counts: its first words matched nearby. */
function nearestCounted(reader: Reader, start: number): number {
  for (let at = start; at < Math.min(reader.length, start + 6); at++) {
    if (/^[,;:.]$/.test(reader.word(at)) || reader.mentionFrom(at)?.mention.kind === 'amount') return 0.25;
    const index = reader.matched(at);
    if (index >= 0 && index <= 3) return 1 - 0.05 * (at - start);
  }
  return 0.25;
}
