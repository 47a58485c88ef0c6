/** The words that dates are written in. */
export const months =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
export const weekdays = '(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';
export const dayNumber = '(\\d{1,2})(?:st|nd|rd|th)?';
export const year = '(1\\d{3}|20\\d{2})';

const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdayStarts = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 1 to 12. */
export function monthNumber(word: string): number {
  return monthStarts.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** 0 is Monday, 6 Sunday; -1 where there is no weekday. */
export function weekdayNumber(word: string): number {
  return weekdayStarts.indexOf(word.slice(0, 3).toLowerCase());
}

const counts = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count that says how many; undefined for "several" and "a few". */
export function countOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  if (/^an?$/i.test(word)) return 1;
  const at = counts.indexOf(word.toLowerCase());
  return at < 0 ? undefined : at;
}
