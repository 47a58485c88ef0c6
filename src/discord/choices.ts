import { displayable } from '../render/display.ts';
import { lexicons } from '../render/lexicon/languages.ts';
import type { Lexicon } from '../render/lexicon/lexicon.ts';
import { beginningOf, shorten } from '../render/shorten.ts';

/** What Discord shows of a completion, and what it sends when somebody picks it; some clients send what they show. */
export type Choice = { readonly name: string; readonly value: string };

/** Discord's limits for autocomplete, in UTF-16 code units, which is never less than it counts. */
const mostChoices = 25;
const longestChoice = 100;

const separator = ' · ';

/** Choices of different texts, each with its number of sentences where that is known. */
export function choicesOf(
  texts: readonly string[],
  count: (text: string) => number | undefined,
  lexicon: Lexicon,
): Choice[] {
  const choices = new Map<string, Choice>();
  for (const text of texts) {
    const value = beginningOf(displayable(text).trim(), longestChoice).trim();
    const sentences = count(text);
    const behind = sentences === undefined ? '' : `${separator}${lexicon.counted(sentences, 'sentence')}`;
    const name = `${shorten(value, longestChoice - behind.length)}${behind}`;
    if (value !== '' && !choices.has(value)) choices.set(value, { name, value });
  }
  return [...choices.values()].slice(0, mostChoices);
}

/** What somebody meant whose Discord sent the words shown instead of the choice: those before the number. */
export function withoutCount(text: string): string {
  const at = text.lastIndexOf(separator);
  if (at < 0) return text;
  const behind = text.slice(at + separator.length);
  const numbers = [1, 2, Number(behind.replace(/\D/g, ''))];
  const isCount = Object.values(lexicons).some(({ counted }) =>
    numbers.some((number) => counted(number, 'sentence') === behind),
  );
  return isCount ? text.slice(0, at).replace(/…$/, '') : text;
}
