import { findQuoted } from '../../extract/marks.ts';
import { nameParticles, speechWords } from '../../extract/words.ts';
import { fold } from '../../text/terms.ts';

/** A quotation in a message, without its marks, and whom the message names for it. */
export type Quote = { readonly text: string; readonly claimed?: string };

/** Words between marks that are fewer are a title or a term. */
const fewestWords = 3;
const longestName = 6;

const dashName = /^(.*\S)\s*(?:\s[-–]|—|―)\s*([^—―–]{2,80}?)[\s.]*$/su;

/** "“…” — Name": the text before the dash, and the name. Whatever follows the last dash and does not look like a name is text. */
export function splitName(message: string): Quote {
  const [, text, name] = dashName.exec(message) ?? [];
  const isSpeaker = name !== undefined && (isName(name) || isQuotation(text ?? ''));
  if (text === undefined || name === undefined || !isSpeaker) return { text: message };
  return { text, claimed: name.trim() };
}

/** One quotation and nothing beside it: whatever follows after a dash says whose it is, "a safety officer of the union". */
function isQuotation(text: string): boolean {
  const [one, ...more] = findQuoted(text);
  return one !== undefined && more.length === 0 && one.from <= 2 && one.to >= text.length - 2;
}

/** What stands between marks in a message, with the name that stands beside it. */
export function findQuotes(message: string): Quote[] {
  const quoted = findQuoted(message);
  let goesOn: string | undefined;
  return quoted.flatMap(({ from, to }, at): Quote[] => {
    const text = message.slice(from, to).trim();
    const before = message.slice(at === 0 ? 0 : (quoted[at - 1]?.to ?? 0) + 1, from - 1);
    const after = message.slice(to + 1, (quoted[at + 1]?.from ?? message.length + 1) - 1);
    const claimed = nameAfter(after) ?? nameBefore(before, at === 0) ?? goesOn;
    // "“…,” Name said, “…”": what follows is said by the same.
    goesOn = /,\s*$/.test(after) ? claimed : undefined;
    if (text.split(/\s+/).length < fewestWords) return [];
    return [{ text, ...(claimed !== undefined && { claimed }) }];
  });
}

/** The words of a message outside of its quotation marks. */
export function outside(message: string): string {
  return findQuoted(message)
    .reduceRight((text, { from, to }) => `${text.slice(0, from - 1)} ${text.slice(to + 1)}`, message)
    .trim();
}

/** "— Name", "(Name)", "said Name", "Name said" */
function nameAfter(text: string): string | undefined {
  const [, dashed] = /^\s*,?\s*(?:[-–—―]+|\()\s*([^,;.()\n–—―“”"«»]{2,80})/u.exec(text) ?? [];
  if (dashed !== undefined && isName(dashed)) return dashed.trim();
  return spokenName(/^[\s,]*([^.;“”"«»]{2,80})/u.exec(text)?.[1]);
}

/** "Name: “…”", "Name said, “…”"; a name after an earlier quotation belongs to that one. */
function nameBefore(text: string, isFirst: boolean): string | undefined {
  const [, named] = /(?:^|[.;!?—\n]\s*)([^.;!?:—\n]{2,80}):\s*$/u.exec(text) ?? [];
  if (named !== undefined) return isName(named) ? named.trim() : spokenName(named);
  return isFirst ? spokenName(/([^.;!?\n“”"]{2,80})$/u.exec(text)?.[1]) : undefined;
}

/** The name beside the verb of a clause like "said Name" or "Name told reporters". */
function spokenName(clause: string | undefined): string | undefined {
  const words = clause?.trim().split(/\s+/) ?? [];
  const verb = words.findIndex((word) => speechWords.has(fold(word.replace(/[,:]+$/, ''))));
  if (verb < 0) return undefined;
  const before = words.slice(0, verb).join(' ');
  if (isName(before)) return before;
  const after = words
    .slice(verb + 1)
    .join(' ')
    .replace(/[,:].*$/, '');
  return isName(after) ? after : undefined;
}

function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const isNameWord = (word: string) =>
    /^\P{L}*(?:\p{Lu}|\p{Lo})/u.test(word) ||
    /^(?:of|the|for|and|al-.*)$/i.test(word) ||
    nameParticles.has(fold(word));
  return words.length <= longestName && words.every(isNameWord) && /(?:^|\s|-)(?:\p{Lu}|\p{Lo})/u.test(text);
}
