import type { Reader } from './reader.ts';

/** What may stand between the place and the dash: "OSTREL, March 20 —", "BEIRUT (Reuters) —". */
const afterPlace = /^(, \p{L}{3,9}\.? \d{1,2})?(?: \([\p{L} .]{2,30}\))? ?(?:[—–]|-{1,2} )/u;

/** Whether a sentence begins with the place of the report, which ends with this token. */
export function isDateline({ sentence }: Reader, last: number): boolean {
  const { tokens, passage } = sentence;
  const end = tokens[last]?.to ?? 0;
  const place = passage.text.slice(0, end);
  const after = afterPlace.exec(passage.text.slice(end, end + 50));
  const isCapitals = !/\p{Ll}/u.test(place);
  return after !== null && /^\p{Lu}[\p{L} .'’-]*$/u.test(place) && (isCapitals || after[1] !== undefined);
}
