import type { Language } from '../../../domain/language.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { VerifyLexicon } from './lexicon.ts';
import { spanish } from './spanish.ts';

/** What is said about checked quotations, in each language. */
export const verifyLexicons: Readonly<Record<Language, VerifyLexicon>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  ar: arabic,
};
