import type { Counted } from './lexicon.ts';

/** A noun in the forms that its language has for numbers (Unicode CLDR, plural rules); "#" stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Writes a number with a noun as the language does; the digits are 0 to 9 everywhere, as in dates and citations. */
export function pluralIn(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(`${locale}-u-nu-latn`);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}

export type CountedNouns = Readonly<Record<Counted, Forms>>;
