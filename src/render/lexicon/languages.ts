import type { Language } from '../../domain/language.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Lexicon } from './lexicon.ts';
import { spanish } from './spanish.ts';

/** What the program says for itself, in every language that it speaks. */
export const lexicons: Readonly<Record<Language, Lexicon>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  ar: arabic,
};

/** By what Discord calls a language: "de", "es-419". English where nobody says, or where we do not speak it. */
export function lexiconOf(locale: string | undefined): Lexicon {
  const language = locale?.split('-')[0]?.toLowerCase();
  return Object.values(lexicons).find((lexicon) => lexicon.language === language) ?? english;
}
