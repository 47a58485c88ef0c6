import { isCueVerb } from '../cues.ts';
import { isDate, isPronoun, isVerb, lastBefore, type Outline } from '../outline.ts';
import { longestPhrase } from './phrase.ts';
import { phraseBeforeComma, phraseEndingAt } from './phrase-before.ts';
import { pronounAt, type Source } from './source.ts';
import { strictPhrase } from './strict-phrase.ts';

/** The subject left of a verb and not before an item: "X", "X, the head of one unit,", "he"; with "has also" between. */
export function subjectBefore(outline: Outline, verb: number, least: number): Source | undefined {
  const { word, part } = outline;
  let end = verb - 1;
  while (end >= least && (isHelper(outline, end) || isDate(outline, end) || isTimeLead(outline, end))) end--;
  // "A study published on Tuesday": the day belongs to the noun.
  if (part(end) === 'verb') end = verb - 1;
  if (end < least || part(end) === 'quoted') return undefined;
  if (isPronoun(word(end)) && !isObject(outline, end)) return pronounAt(outline, end);
  const relativeAt = relativeBefore(outline, end, least);
  if (relativeAt !== undefined) {
    const before = lastBefore(outline, relativeAt);
    return before < least ? undefined : strictPhrase(outline, before, least);
  }
  const limit = Math.max(least, end - longestPhrase);
  if (word(end) === ',') return phraseBeforeComma(outline, end, limit);
  return phraseEndingAt(outline, end, limit);
}

/** "two prosecutors who reviewed it said", but "the company said it believes". */
export function isObject({ word, part }: Outline, at: number): boolean {
  if (!/^(?:it|you)$/.test(word(at))) return false;
  return part(at - 1) === 'preposition' || (part(at - 1) === 'verb' && !isCueVerb(word(at - 1)));
}

/** "Marsh, who as spokesman had said": the "who" that is the subject. */
function relativeBefore(outline: Outline, end: number, least: number): number | undefined {
  const { word, part } = outline;
  for (let at = end; at >= Math.max(least, end - 5); at--) {
    if (at === end && word(at) === 'that' && part(at - 1) === 'noun' && isCueVerb(word(at + 1))) return at;
    if (/^(?:who|which)$/.test(word(at))) {
      return at === end || word(at + 1) === 'as' || part(at + 1) === 'adverb' ? at : undefined;
    }
    if (word(at) === ',' || isVerb(outline, at) || part(at) === 'quoted') return undefined;
  }
  return undefined;
}

/** "has also": words between a subject and its verb. */
function isHelper({ word, part }: Outline, at: number): boolean {
  return (
    part(at) === 'auxiliary' ||
    part(at) === 'adverb' ||
    (/\p{Ll}{3}ly$/u.test(word(at)) && part(at) !== 'noun' && part(at) !== 'name') ||
    /^(?:has|had|have|also|not|never|n't|would|later|then|himself|herself|itself|themselves|once|again|have|did|does|do|since|long|repeatedly|reportedly|just|both|all)$/.test(
      word(at),
    )
  );
}

function isTimeLead(outline: Outline, at: number): boolean {
  return /^(?:on|in|late|early)$/.test(outline.word(at)) && isDate(outline, at + 1);
}
