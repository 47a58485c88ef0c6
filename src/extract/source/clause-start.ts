import { isNoun, type Outline } from '../outline.ts';
import { canCarry } from './carrying-verb.ts';
import { relative } from './joining-words.ts';
import { longestPhrase } from './phrase.ts';

const boundary =
  /^(?:[;:—–]|but|while|because|if|when|although|though|whereas|until|unless|so|than|whether)$/;

/** Where the words that hang together with an item begin: after a mark, a conjunction, or something quoted. */
export function clauseStart(outline: Outline, end: number, least: number): number {
  const { word, part } = outline;
  let start = end;
  while (start >= least) {
    const own = word(start);
    if (own === ',' || part(start) === 'quoted' || boundary.test(own)) break;
    if (own === '(') break;
    if (own === ')') {
      const open = openBracket(outline, start, least);
      if (open === undefined) break;
      start = open;
    } else if ((own === 'and' || own === 'or' || own === 'as') && !joinsNouns(outline, start, least)) break;
    else if (own === 'that' && part(start - 1) !== 'preposition') break;
    start--;
  }
  return start + 1;
}

/** "a monitoring group and an official": no verb stands before the "and" in its clause. */
function joinsNouns(outline: Outline, at: number, least: number): boolean {
  if (outline.word(at) === 'as') return false;
  for (let before = at - 1; before >= least && before > at - 12; before--) {
    const own = outline.word(before);
    if (own === ',' || boundary.test(own)) break;
    if (canCarry(outline, before)) return false;
  }
  return isNoun(outline, at - 1) || /^[).]$/.test(outline.word(at - 1));
}

export function openBracket({ word }: Outline, close: number, least: number): number | undefined {
  for (let at = close - 1; at >= Math.max(least, close - 8); at--) if (word(at) === '(') return at;
  return undefined;
}

/** The "which" of "The union, which represents drivers and mechanics,": its clause may hold commas, but no second verb after one. */
export function relativeStart(outline: Outline, end: number, least: number): number | undefined {
  const { word, part } = outline;
  let carries = false;
  for (let at = end; at > least && at > end - longestPhrase; at--) {
    if (/^[;:—–]$/.test(word(at)) || part(at) === 'quoted') return undefined;
    if (canCarry(outline, at)) carries = true;
    if (word(at - 1) !== ',') continue;
    if (relative.test(word(at))) return at;
    if (carries) return undefined;
  }
  return undefined;
}
