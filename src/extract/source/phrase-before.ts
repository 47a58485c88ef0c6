import type { Outline } from '../outline.ts';
import { isApposition, isParty } from './apposition.ts';
import { clauseStart, relativeStart } from './clause-start.ts';
import { isNewPhrase, isPhrase, lead, withoutLead } from './phrase.ts';
import type { Source } from './source.ts';
import { sourceOf } from './source-of.ts';
import { strictPhrase } from './strict-phrase.ts';

/** Everything from the start of the clause to an item, where that is one noun phrase; else the noun phrase at its end. */
export function phraseEndingAt(outline: Outline, end: number, least: number): Source | undefined {
  const start = clauseStart(outline, end, least);
  let newest = end;
  while (newest > start && !isNewPhrase(outline, newest)) newest--;
  const first = withoutLead(outline, newest > start ? newest : start, end);
  if (first <= end && isPhrase(outline, first, end)) return sourceOf(outline, first, end);
  return strictPhrase(outline, end, least);
}

/** "Jaafar al-Husseini, spokesman for Iraq’s Kataeb Hezbollah, a group within the PMF, told": back to what is explained. */
export function phraseBeforeComma(outline: Outline, comma: number, least: number): Source | undefined {
  const { word } = outline;
  let end = comma - 1;
  let last = end;
  let found: Source | undefined;
  while (word(end - 1) === ',' && lead.test(word(end)) && end - 2 >= least) last = end -= 2;
  while (end >= least) {
    const start = relativeStart(outline, end, least) ?? clauseStart(outline, end, least);
    const first = withoutLead(outline, start, end);
    const isWhole = first <= end && isPhrase(outline, first, end) && !isParty(outline, first);
    const explains = first <= end && isApposition(outline, start);
    if (!isWhole && !explains) break;
    const before = outline.word(start - 1) === ',' ? start - 2 : -1;
    if (end === last && !isWhole && before >= least && isCircumstance(outline, start)) last = before;
    if (isWhole) found = sourceOf(outline, first, last);
    // What explains goes on to the left, and so does a name after a role: "its spokesman, Gideon Marsh".
    const isNamed =
      isWhole &&
      before >= least &&
      isNameOnly(outline, first, end) &&
      !isNameOnly(outline, clauseStart(outline, before, least), before);
    if (before < least || !(explains || isNamed)) break;
    end = before;
  }
  return found;
}

/** ", speaking after the vote,", ", in a statement,": how it was said, and not who said it. */
function isCircumstance({ word, part }: Outline, start: number): boolean {
  if (/ing$/.test(word(start))) return part(start) === 'verb' && word(start) !== 'including';
  return /^(?:in|on|at|during|after|before)$/.test(word(start));
}

/** "Gideon Marsh", "Col. Ryan Dillon", "Senator Hugh Gantry of Alabama": no word but titles and a name. */
function isNameOnly({ items }: Outline, first: number, last: number): boolean {
  return items
    .slice(first, last + 1)
    .every(
      ({ isCapital, word, part }, at) =>
        isCapital || word === '.' || part === 'name' || word === '-' || (at > 0 && word === 'of'),
    );
}
