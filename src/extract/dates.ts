import type { Range } from '../domain/span.ts';
import { isFunctionWord } from '../text/terms.ts';

/**
 * Finds expressions of time as written, with their hedges: "late 2017", "mid-October", "Thursday, November 2",
 * "last Friday", "in the last few days", "between 1990 and 1995", "the 1960s", "the 10th century", "three weeks ago",
 * "six o’clock in the morning", "the end of the year", "by Christmas". What they mean is not worked out here.
 */
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)';
const dayNumber = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const year = '(?:1\\d{3}|20\\d{2})';
const era = '(?: ?(?:AD|BC|BCE|CE))';
const count =
  '(?:\\d+(?:[.,]\\d+)*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|several|few|many|dozen|couple of|half an?|(?:a )?few)';
const unit =
  '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|nights?|weekends?|seasons?)';
const ordinal =
  '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)';
const hedge =
  '(?:(?:in |by |around |about |circa |c\\. ?)?(?:the )?(?:early|late|mid|middle|end|beginning|start|first half|second half|turn)(?:[- ](?:of )?(?:the )?)|circa |c\\. ?|around |about |before |after |since |until |by )';
const partOfDay = '(?:morning|afternoon|evening|night|midnight|noon|dawn|dusk)';
const clock =
  "(?:(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o[’']clock|\\d{1,2}(?:[:.]\\d{2})? ?(?:a\\.m\\.?|p\\.m\\.?|am|pm|o[’']clock)|\\d{1,2}:\\d{2})(?: in the (?:morning|afternoon|evening)| at night)?)";
const season = '(?:spring|summer|autumn|fall|winter|Easter|Christmas|Ramadan)';
const momentOfDay = '(?:noon|midday|midnight|dawn|dusk|nightfall|daybreak|sunrise|sunset)';

const monthDate = `(?:${weekday},? (?:the )?)?(?:${dayNumber} (?:of )?${month}(?:,? ${year})?|${month} ${dayNumber}(?!\\d)(?:,? ${year})?|${month},? ${year}|mid-${month})`;
const yearDate = `(?:(?:the )?${year}s|${year}(?:${era})?|\\d{1,4}${era}|(?:the )?'?\\d0s)`;
const centuryDate = `(?:the )?${ordinal}(?:[- ](?:and|to|or|through) ${ordinal})?[- ]centur(?:y|ies)${era}?`;
const relative = [
  `(?:last|next|this|past|previous|following|the (?:last|past|next|same|following|previous)(?: ${count})?) (?:${weekday}|${month}|${unit}|${season}|${partOfDay})`,
  `(?:${count}) ${unit} (?:ago|earlier|later|before|after)`,
  `(?:for |over |within |in |during )(?:the )?(?:(?:last|past|next) )?(?:more than |over |nearly |almost |about |around |at least |less than )?${count} ${unit}(?: and ${count} ${unit})?`,
  `for ${unit}`,
  `yesterday(?: ${partOfDay})?|today|tomorrow(?: ${partOfDay})?|tonight|overnight`,
  `(?:the )?(?:day|week|month|year|night|morning) (?:before|after)(?: (?:last|next))?`,
  `(?:over|at|during|by|before|after|until) the weekend`,
  `(?:the )?(?:early|late|middle|end|beginning|start|turn) of (?:the|this|last|next) (?:day|week|month|year|decade|century|season)`,
  `(?:at|by|until|before|after|since|around|about) ${momentOfDay}`,
  `(?:in|by|during|since|until|before|after|for) (?:(?:the )?(?:spring|summer|autumn|winter)|Easter|Christmas|Ramadan)(?! (?:of )?${year})`,
];
const oneDate = `(?:${monthDate}|${centuryDate}|(?:${season}(?: of)? )?${yearDate}|${clock}|${weekday}(?: ${partOfDay}| ${season})?|${month})`;

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:` +
    [
      `(?:between|from) ${oneDate} (?:and|to|until|through) ${oneDate}`,
      ...relative,
      `(?:${hedge})?${oneDate}(?: ?(?:–|—|-|to|and|until|through) ?${oneDate})?(?: ${partOfDay})?`,
    ].join('|') +
    `)(?![\\p{L}\\p{N}])`,
  'gu',
);

/** A small "may" or "march" is a verb, and a bare number with a separator is an amount. */
const notDate = /^(?:may|march|sun|mon|wed|sat|in|by|since|until|before|after|around|about)$/;
/** "In the early 1990s": the preposition is not part of what is said of the time. */
const lead =
  /^(?:at (?!the )|(?:in|by|around|about|before|after|since|until|from) (?=the |early|late|mid\b|middle|end|begin|start|spring|summer|autumn|winter))/;
const verbOrMonth = /^(?:May|March)$/;
const beforeMonth = /\b(?:in|last|next|this|since|until|by|of|early|late) $/;
/** "for a night bus", "in a summer house": the time only says what kind of thing is meant. */
const oneOfSomething =
  /^(?:for|over|within|in|during) an? \p{L}+$|^(?:in|by|during|for) (?:spring|summer|autumn|winter)$/u;

/** The expressions of time in a sentence's text, in order and disjoint. */
export function findDates(text: string): Range[] {
  const ranges: Range[] = [];
  for (const { 0: words, index } of smallStarts(text).matchAll(pattern)) {
    const from = index + (lead.exec(words)?.[0].length ?? 0);
    const to = index + words.length;
    const bare = words.slice(from - index);
    if (notDate.test(bare)) continue;
    if (verbOrMonth.test(bare) && !beforeMonth.test(text.slice(Math.max(0, from - 10), from))) continue;
    if (oneOfSomething.test(words) && isBeforeNoun(text, to)) continue;
    ranges.push({ from, to });
  }
  return ranges;
}

function isBeforeNoun(text: string, at: number): boolean {
  const next = /^ (\p{Ll}+)/u.exec(text.slice(at, at + 30))?.[1];
  return next !== undefined && !isFunctionWord(next);
}

const starts =
  /(?:^[^\p{L}\p{N}]*|[.!?]["”’)]* |[:—–“"‘(] ?)(?:Last|Next|This|Past|Previous|The|For|Over|Within|In|During|Between|From|Early|Late|Mid|About|Around|At|By|Before|After|Since|Until|Yesterday|Today|Tomorrow|Tonight|An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Several|Many|A few)\b/gu;

/** "Last Friday" opens a sentence like "last Friday" stands inside one; the names of months and days keep their capital. */
function smallStarts(text: string): string {
  return text.replace(starts, (words) => words.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
}
