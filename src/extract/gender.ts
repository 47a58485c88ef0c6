import type { Range } from '../domain/span.ts';
import type { Reader } from './reader.ts';
import { femaleWords, maleWords } from './words.ts';

/** Which pronoun stands for somebody. */
export type Gender = 'he' | 'she' | 'they';

export function genderOfPronoun(pronoun: string): Gender {
  const written = pronoun.toLowerCase();
  return written === 'he' || written === 'she' ? written : 'they';
}

/** Words looked at on either side of a name: "Mrs Voss", "Its chairwoman, Mirela Voss", "Pell, a fisherman". */
const reach = 3;

/** What the words about a speaker tell of "he" or "she"; undefined where they tell nothing, or both. */
export function genderNear({ sentence, folded }: Reader, { from, to }: Range): Gender | undefined {
  const first = sentence.tokens.findIndex((token) => token.from >= from);
  const last = sentence.tokens.findLastIndex((token) => token.to <= to);
  let isMale = false;
  let isFemale = false;
  for (let at = Math.max(0, first - reach); at <= last + reach; at++) {
    isMale ||= maleWords.has(folded(at));
    isFemale ||= femaleWords.has(folded(at));
  }
  if (isMale === isFemale) return undefined;
  return isMale ? 'he' : 'she';
}
