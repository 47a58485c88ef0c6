import type { Mention } from '../domain/entity.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { fold } from '../text/terms.ts';
import type { Understood } from './understand/understand.ts';

/** "What year" is answered with one, "what years" may be with several. */
const asksForYear = /\b(?:what|which) year\b(?! and)/i;
const year = /(?<!\d)\d{4}(?!\d)/g;
/** "What year", but not "what month and year". */
const asksForUnit = /\b(?:what|which) (?:year|decade|centur(?:y|ie))s?\b(?! and)/i;
const hedges = new Set('about almost approximately around circa estimated nearly roughly some'.split(' '));
/** "about how many tonnes"; but in "how many live around Hajin", it is no hedge. */
const asksHedged = /\b(?:about|approximately|around|circa|roughly)\s+(?:how|what|which|when)\b/i;

/**
 * Of an amount or a date all that is said of it: "between 2,500 and 3,500", and not "2,500 and 3,500". Without what the
 * question says itself: "By when" is answered with "1630" and "about how many tonnes" with "14,000". Of a date of which only
 * the year is asked for, the year.
 */
export function wholeExpression(
  { wanted, text }: Pick<Understood, 'wanted' | 'text'>,
  { tokens, passage }: Pick<Sentence, 'tokens' | 'passage'>,
  mentions: readonly Mention[],
  words: Range,
): Range {
  if (wanted !== 'amount' && wanted !== 'date') return words;
  const whole = mentions.find(
    ({ kind, from, to }) =>
      kind === wanted && from <= words.from && words.to <= to && to - from > words.to - words.from,
  );
  const isBetween = whole !== undefined && /^between\b/i.test(passage.text.slice(whole.from, whole.to));
  if (asksForYear.test(text) && !isBetween) return yearIn(passage.text, words) ?? words;
  if (whole === undefined || (asksForUnit.test(text) && !isBetween)) return words;
  const asked = new Set((text.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold));
  const isHedged = asksHedged.test(text);
  const isNew = ({ from, to }: Range) => {
    const word = fold(passage.text.slice(from, to));
    return hedges.has(word) ? !isHedged : !asked.has(word);
  };
  const before = tokens.find((token) => token.from >= whole.from && isNew(token));
  const after = tokens.findLast((token) => token.to <= whole.to && isNew(token));
  return {
    from: Math.min(before?.from ?? words.from, words.from),
    to: Math.max(after?.to ?? words.to, words.to),
  };
}

/** The only year that words name. */
function yearIn(text: string, { from, to }: Range): Range | undefined {
  const [found, ...others] = text.slice(from, to).matchAll(year);
  if (found === undefined || others.length > 0) return undefined;
  return { from: from + found.index, to: from + found.index + found[0].length };
}
