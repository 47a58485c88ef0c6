import type { Attribution, Led } from '../attribution.ts';
import { summingNouns } from '../cues.ts';
import { isDate, isNominal, isVerb, lastBefore, type Outline } from '../outline.ts';

/** The last item before the marks that end the sentence. */
export function endOfSentence({ items, word }: Outline, start: number): number {
  let end = items.length - 1;
  for (let at = start; at < items.length; at++) {
    if (word(at) === ';') {
      end = at - 1;
      break;
    }
  }
  while (end >= start && /^[.!?…]$/.test(word(end))) end--;
  return end;
}

/** "but declined to give details": of what they do not say, people seldom speak. */
const withheld = /^(?:declined|refused)$/;

/** Before ", a move that …", ", citing …" and "but declined …": what the article says of it. */
export function beforeSumming(outline: Outline, start: number): number {
  const { word, items } = outline;
  for (let at = start; at < items.length; at++) {
    const isLast = /^(?:and|but)$/.test(word(at)) && withheld.test(word(at + 1));
    if (word(at) === ',' && word(at + 1) === 'citing') return at - 1;
    if (isLast) return lastBefore(outline, at);
    if (word(at) !== ',' || !/^an?$/.test(word(at + 1))) continue;
    let noun = at + 2;
    while (isNominal(outline, noun) && !summingNouns.has(word(noun))) noun++;
    if (summingNouns.has(word(noun)) && noun < at + 6) return at - 1;
  }
  return items.length;
}

/** "The agency, which had denied that it was warned, has changed its tone": what is denied ends with the comma. */
export function endOfRelative(outline: Outline, { cue }: Attribution, start: number): number {
  const { word, items } = outline;
  const isRelative = [1, 2, 3, 4, 5, 6].some(
    (back) => /^(?:who|which)$/.test(word(cue - back)) && word(cue - back - 1) === ',',
  );
  if (!isRelative) return items.length;
  for (let at = start; at < items.length; at++)
    if (word(at) === ',' && isVerb(outline, at + 1)) return at - 1;
  return items.length;
}

/** Where the words of the next attribution end these: "…, but Marsh said", "… and added that", "…, according to". */
export function cutsAfter(outline: Outline, own: Attribution, all: readonly Led[], start: number): number[] {
  const { word } = outline;
  return all.flatMap((other) => {
    if (other === own || other.first <= start) return [];
    if (other.source === undefined || other.form === 'nominal') return [];
    let before = other.first - 1;
    // "… is thickening, the team reported"
    if (other.before !== undefined && word(before) === ',' && other.form !== 'according') return [before - 1];
    if (other.form === 'according')
      return word(before) === ',' && isTailOf(outline, other) ? [before - 1] : [];
    if (other.form === 'shared' && /^(?:and|but|then)$/.test(word(before)))
      return [lastBefore(outline, before)];
    if (other.form === 'shared') {
      return word(before) === ',' && other.source.first === own.source?.first ? [before - 1] : [];
    }
    if (other.form === 'inverted') return [];
    while (isDate(outline, before) || /^(?:also|on|even|now)$/.test(word(before))) before--;
    if (!/^(?:and|but|while|whereas|although|though|as)$/.test(word(before))) return [];
    if (word(before - 1) !== ',' && /^(?:as|and)$/.test(word(before)) && other.source.kind === 'noun')
      return word(before) === 'as' ? [before - 1] : [];
    return [lastBefore(outline, before)];
  });
}

function isTailOf({ items, word }: Outline, { last }: Attribution): boolean {
  return last + 1 >= items.length || /^[.;]$/.test(word(last + 1));
}
