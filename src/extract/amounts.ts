import type { Range } from '../domain/span.ts';

/**
 * Finds amounts as written, with their hedges and units: "around 2,000", "between 2,500 and 3,500", "6,000 to 10,000",
 * "up to 20,000", "five or six kilometres", "$3.5 million", "12 per cent", "two-thirds", "a third of", "dozens",
 * "hundreds of thousands", "five-week", "19-year-old" – but not the "four" of "four-way".
 */
const digits = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const ones =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const word = `(?:${tens}(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|${ones})`;
const scale = '(?:hundred|thousand|million|billion|trillion|dozen|score|m|bn|k)';
const number = `(?:[$€£¥]\\s?)?(?:${digits}|${word}|half a|an? (?=${scale}\\b))(?: ?${scale}\\b)*(?: (?:hundred|thousand|million|billion|trillion))?`;
const fraction =
  '(?:(?:a|one)[ -](?:third|quarter|fifth|tenth)(?= of\\b)|half(?= (?:of|the|its|his|her|their)\\b)|(?:two|three|four)[ -](?:thirds|quarters|fifths|tenths))';
const vague =
  '(?:tens of thousands|hundreds of thousands|dozens|scores|hundreds|thousands|millions|billions|a handful|several hundred|several thousand|several dozen|several|a few hundred|a few thousand|a few dozen|a few)';
const hedge =
  '(?:(?:just |only )?(?:around|about|approximately|roughly|nearly|almost|some|an estimated|estimated|more than|less than|fewer than|over|under|at least|at most|as many as|as much as|up to|close to|just over|just under|well over|no more than|no fewer than|another) )';
const unit =
  '(?:%|per ?cent|percent|percentage points|(?:square |cubic )?(?:kilomet(?:re|er)s?|met(?:re|er)s?|centimet(?:re|er)s?|miles?|feet|foot|yards?|inch(?:es)?|km|cm|mm|mi|ft|m)\\b|acres?|hectares?|tonn?es?|tons?|kilograms?|kilos?|kg|pounds?|ounces?|lit(?:re|er)s?|gallons?|barrels?|dollars?|euros?|degrees?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|votes?)';

const single = `${hedge}?(?:${fraction}|${number}|${vague})`;
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:` +
    [
      `${hedge}?(?:between|from) ${number} (?:and|to) ${number}`,
      `${single} ?(?:–|-|to|or|and) ${hedge}?${number}`,
      single,
    ].join('|') +
    `)(?:[ -]${unit}(?:-old)?|-strong|%)?(?![\\p{L}\\p{N}]|-\\p{L}|[.,]\\d)`,
  'giu',
);

/** "one" alone is mostly a pronoun. */
const notAmount = /^(?:one|m|k)$/i;

/** The amounts in a sentence's text, in order and disjoint, without those inside expressions of time. */
export function findAmounts(text: string, dates: readonly Range[]): Range[] {
  const ranges: Range[] = [];
  for (const { 0: words, index } of text.matchAll(pattern)) {
    const range = { from: index, to: index + words.trimEnd().length };
    const isDate = dates.some((date) => date.from < range.to && range.from < date.to);
    if (!isDate && !notAmount.test(words.trim())) ranges.push(range);
  }
  return ranges;
}
