/** The languages in which the bot speaks for itself. What articles say stays in the articles’ own words. */
export const languages = ['en', 'de', 'fr', 'es', 'ar'] as const;
export type Language = (typeof languages)[number];

/** English is what everything is written in first. */
export type OtherLanguage = Exclude<Language, 'en'>;

/** A command or an option as it is called in other languages: both follow Discord's rules for names and lengths. */
export type Localized = Readonly<
  Record<OtherLanguage, { readonly name: string; readonly description: string }>
>;
