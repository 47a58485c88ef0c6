import stem from 'wink-porter2-stemmer';
import { functionWords } from './function-words.ts';
import { irregular } from './irregular.ts';

const plainWord = /^[a-z]+$/;
const marks = /\p{Mn}+/gu;
const invisible = /\p{Default_Ignorable_Code_Point}+/gu;
const letters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ς', 'σ'],
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['’', "'"],
]);

/**
 * The form under which spellings of one word meet: NFKD without diacritics and invisible characters, in lower case.
 * Letters of different scripts stay different, so a look-alike does not match.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (plainWord.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(marks, '').replace(invisible, '').toLowerCase();
  return bare.replace(/[ßςıøłđæœ’]/g, (letter) => letters.get(letter) ?? letter);
}

/**
 * What the index knows of a word: folded and stemmed (Porter 2 for English). An acronym loses its dots, and one in
 * capitals that would read as a function word keeps them, so that IS, US and WHO are not "is", "us" and "who".
 */
export function termOf(word: string): string {
  const bare = word.includes('.') ? word.replace(/\.(?!\d)/g, '') : word;
  const folded = fold(bare);
  if (functionWords.has(folded) && isAcronym(bare)) return bare.normalize('NFKC');
  return plainWord.test(folded) ? stem(irregular.get(folded) ?? folded) : folded;
}

/** Whether a word is an ordinary function word: never true of an acronym in capitals. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(fold(word)) && !isAcronym(word.replace(/\./g, ''));
}

/** Two or more capitals and nothing else; "I" and "A" are words. */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}
