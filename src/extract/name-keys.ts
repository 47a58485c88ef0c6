import { fold } from '../text/terms.ts';
import { nameParticles } from './words.ts';

/** One key for all ways of writing a name with the same letters: case, hyphens, dots and apostrophes apart. */
export function nameKey(name: string): string {
  const apart = name.replace(/[-–]/g, ' ').replace(/[.'’]/g, '');
  return fold(apart).replace(/\s+/g, ' ').trim();
}

/** The words of a key that are not particles: "deir el zour" gives "deir", "zour". */
export function mainWords(key: string): string[] {
  const words = key.split(' ');
  const main = words.filter((word) => !nameParticles.has(word));
  return main.length > 0 ? main : words;
}

/** What a person is called for short: the last word of a name as written, without al- and el-: "lund hale", "husseini". */
export function surnameOf(written: string): string {
  const last = written.slice(written.lastIndexOf(' ') + 1);
  return mainWords(nameKey(last)).join(' ');
}

/** Whether a name is a surname alone, at most with its particles: "Lund-Hale", "al-Husseini", "bin Laden". */
export function isSurname(written: string): boolean {
  return written
    .split(' ')
    .slice(0, -1)
    .every((word) => nameParticles.has(fold(word)));
}

/**
 * Arabic names are written in Latin letters in many ways. Names with the same key differ only in the article (al-, el-,
 * or assimilated: Ezzor for el-Zor), in doubled consonants, or in ou for u or o. Undefined for names too short to tell.
 */
export function spellingKey(key: string): string | undefined {
  const words = key.split(' ').filter((word) => !nameParticles.has(word));
  const letters = words.map((word) =>
    word
      .replace(/^e([bcdfghjklmnpqrstvwxz])\1/, '$1')
      .replace(/ou|oo|u/g, 'o')
      .replace(/([bcdfghjklmnpqrstvwxz])\1/g, '$1'),
  );
  const joined = letters.join(' ');
  return joined.length >= 6 ? joined : undefined;
}

/** Two spellings with one key are taken for one name only where the difference is typical: ou, or the article. */
export function isSpellingVariant(one: string, other: string): boolean {
  const spelling = spellingKey(one);
  if (one === other || spelling === undefined || spelling !== spellingKey(other)) return false;
  const typical = /ou|\b(?:al|el|ad|ez|es|ash) |\be([bcdfghjklmnpqrstvwxz])\1/;
  return typical.test(one) !== typical.test(other) || (typical.test(one) && one.length !== other.length);
}

/** Whether letters in brackets can stand for the name before them: "Turkish Armed Forces (TSK)", but not "Beirut (AFP)". */
export function canAbbreviate(acronym: string, name: string): boolean {
  const words = nameKey(name).split(' ');
  return words.length > 1 && words.some((word) => word.charAt(0) === fold(acronym.charAt(0)));
}
