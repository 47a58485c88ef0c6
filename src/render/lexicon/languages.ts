import { english } from './english.ts';
import type { Lexicon } from './lexicon.ts';

const lexicons: readonly Lexicon[] = [english];

/** By what Discord calls a language: "de", "es-419". English where nobody says, or where we do not speak it. */
export function lexiconOf(locale: string | undefined): Lexicon {
  const language = locale?.split('-')[0]?.toLowerCase();
  return lexicons.find((lexicon) => lexicon.language === language) ?? english;
}
