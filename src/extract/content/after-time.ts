import { isDate, type Outline } from '../outline.ts';

/** The first item after expressions of time and adverbs: "on Sunday", "also". */
export function afterTime(outline: Outline, start: number): number {
  const { word } = outline;
  let at = start;
  while (
    isDate(outline, at) ||
    (/^(?:on|in|late|early|at|before|after|since)$/.test(word(at)) && isDate(outline, at + 1)) ||
    (word(at) === ',' && isDate(outline, at + 1)) ||
    /^(?:also|only|simply|again|just|aloud|once|too)$|.ly$/.test(word(at))
  )
    at++;
  return at;
}
