import { isDate, type Outline } from '../outline.ts';
import { roleWords } from '../words.ts';
import { canCarry } from './carrying-verb.ts';
import { endOfClause } from './clause-end.ts';
import { prepositions, relative } from './joining-words.ts';

const appositionStart =
  /^(?:an?|the|its|his|her|their|one|who|which|whose|whom|where|now|then|formerly|former|senior|also|among|including)$/;

export function isApposition(outline: Outline, start: number): boolean {
  return (
    isParty(outline, start) ||
    appositionStart.test(outline.word(start)) ||
    prepositions.test(outline.word(start)) ||
    roleWords.has(outline.word(start)) ||
    outline.part(start) === 'number' ||
    (outline.part(start) === 'verb' && /(?:ing|ed)$/.test(outline.word(start))) ||
    (outline.part(start) === 'adjective' && !outline.items[start]?.isCapital) ||
    isRole(outline, outline.items.findIndex(({ word }, at) => at > start && word === ',') - 1)
  );
}

/** After a comma: "the union’s general secretary", "who heads …", a name after a role; not "his voice hoarse", "adding". */
export function explainsAfter(outline: Outline, start: number, before: number): boolean {
  const { word, part, items } = outline;
  if (relative.test(word(start)) || roleWords.has(word(start)) || isParty(outline, start)) return true;
  if (part(start) === 'number') return !isDate(outline, start);
  if (isRole(outline, before) && items[start]?.isCapital === true) return true;
  const isCommon =
    part(start) === 'adjective' ||
    part(start) === 'noun' ||
    /^(?:an?|the|its|one|now|then|former)$/.test(word(start)) ||
    (/^(?:his|her|their)$/.test(word(start)) && isRole(outline, start + 1));
  if (!isCommon || items[start]?.isCapital === true) return false;
  const end = endOfClause(outline, start);
  for (let at = start; at <= end; at++) {
    if (relative.test(word(at))) return true;
    if (canCarry(outline, at)) return false;
  }
  return true;
}

/** "R-Ariz.", "Democrat of New York": the party after a politician’s name. */
export function isParty({ items, word }: Outline, at: number): boolean {
  if (/^(?:democrat|republican|independent)$/.test(word(at))) return word(at + 1) !== 'said';
  return /^[rdi]$/.test(word(at)) && items[at]?.isCapital === true && word(at + 1) === '-';
}

function isRole({ word }: Outline, at: number): boolean {
  return roleWords.has(word(at)) || roleWords.has(word(at).replace(/s$/, ''));
}

export function isRoleWithin(outline: Outline, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isRole(outline, at)) return true;
  return false;
}
