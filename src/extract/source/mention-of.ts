import type { Range } from '../../domain/span.ts';
import type { NameMention } from '../entities.ts';
import { isNominal, type Outline, rangeOf } from '../outline.ts';
import { openBracket } from './clause-start.ts';
import { prepositions } from './joining-words.ts';

/** "Senator Hugh Gantry of Alabama", "the union’s leader Beth Stearns": the name that a noun phrase is, begins or ends with. */
export function headMention(outline: Outline, first: number, last: number): NameMention | undefined {
  const { mentions, word } = outline;
  const { from } = rangeOf(outline, first, first);
  let end = last;
  if (word(end) === ')') end = Math.max(first, openBracket(outline, end, first) ?? end) - 1;
  const { to } = rangeOf(outline, end, end);
  for (let at = first; at <= end; at++)
    if (word(at) === 'and' && !insideMention(outline, at)) return undefined;
  const leading = titledMention(outline, from, to);
  const following = itemFrom(outline, leading?.to ?? 0);
  if (leading?.kind === 'person' && /^(?:of|from|at)$/.test(word(following))) return leading;
  const ending = mentions.find((one) => one.to === to && one.from >= from);
  if (ending !== undefined && !followsPreposition(outline, ending, first)) return ending;
  // "The Joint Operations Command in Iraq": the name heads the phrase.
  const opening = mentions.find(
    (one) =>
      one.from >= from && one.to <= to && (one.from <= from + 4 || isTitlesOnly(outline, from, one.from)),
  );
  if (opening === undefined || opening.kind === 'place') return undefined;
  const next = itemFrom(outline, opening.to);
  return next > last || /^(?:of|in|for|at|,|\()$/.test(word(next)) ? opening : undefined;
}

/** "Counsel to the inquiry, Mattias Orrell": the name after the comma, at most with titles before it. */
export function nameAfter(outline: Outline, { to }: Range, comma: number): NameMention | undefined {
  const after = outline.word(comma) === ',' ? outline.items[comma + 1]?.from : undefined;
  return after === undefined ? undefined : titledMention(outline, after, to);
}

/** The first name between two offsets that has at most titles before it. */
function titledMention(outline: Outline, from: number, to: number): NameMention | undefined {
  return outline.mentions.find(
    (one) => one.from >= from && one.to <= to && isTitlesOnly(outline, from, one.from),
  );
}

/** The first item that begins at an offset or after it; -1 where none does. */
function itemFrom({ items }: Outline, offset: number): number {
  return items.findIndex(({ from }) => from >= offset);
}

/** Between two offsets stand only words with capitals: "Col. Ryan Dillon". */
function isTitlesOnly({ text }: Outline, from: number, to: number): boolean {
  return to - from < 40 && /^(?:\p{Lu}[\p{L}.]*\.? )*$/u.test(text.slice(from, to));
}

/** The "and" of "Larke and Sons" joins no two speakers. */
function insideMention({ items, mentions }: Outline, at: number): boolean {
  const item = items[at];
  return item !== undefined && mentions.some(({ from, to }) => from < item.from && item.to < to);
}

/** "an official in Iraq": Iraq does not speak; "a spokesman for the coalition Col. Ryan Dillon": he does. */
function followsPreposition(outline: Outline, mention: NameMention, first: number): boolean {
  const { items, word } = outline;
  let at = itemFrom(outline, mention.from) - 1;
  const before = items[at];
  if (mention.kind === 'person' && (before?.isCapital === true || before?.word === '.')) return false;
  while (at >= first && isNominal(outline, at)) at--;
  return at >= first && prepositions.test(word(at));
}
