import type { Outline } from '../outline.ts';

/** A verb that can carry a clause: no participle after a noun. */
export function canCarry({ word, part }: Outline, at: number): boolean {
  // "people close to the talks"
  if (word(at) === 'close' && word(at + 1) === 'to') return false;
  if (part(at) === 'auxiliary') return word(at) !== 'being';
  return part(at) === 'verb' && !/(?:ing|ed|wn|en)$/.test(word(at)) && word(at - 1) !== 'to';
}
