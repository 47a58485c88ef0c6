import { promisingVerbs, urgingVerbs } from '../cues.ts';
import { isNominal, type Outline } from '../outline.ts';
import { subjectAfter } from '../source/subject-after.ts';
import { afterTime } from './after-time.ts';
import { hasVerb } from './clause.ts';
import { endOfSentence } from './end.ts';

/** And so many between "urged" and its "to". */
const farthestTo = 10;

/** Who refuses to speak says nothing. */
const speaking = /^(?:comment|say|answer|discuss|speak|elaborate|talk|respond|disclose|reply|explain)$/;

/** "promised to follow", "threatened on Sunday to follow", "urged both sides to return": the "to". */
export function infinitiveAfter(outline: Outline, verb: string, after: number): number | undefined {
  const { word, part } = outline;
  const next = promisingVerbs.has(verb) ? afterTime(outline, after) : after;
  const isVerbNext =
    part(next + 1) !== 'determiner' && part(next + 1) !== 'name' && part(next + 1) !== 'pronoun';
  if (promisingVerbs.has(verb) && word(next) === 'to' && isVerbNext)
    return /^refus/.test(verb) && speaking.test(word(next + 1)) ? undefined : next;
  if (/^expect(?:s|ed)?$|^wants?$|^wanted$/.test(verb)) return expectedAfter(outline, next);
  // "asked not to be named" asks for oneself.
  if (!urgingVerbs.has(verb) || /^(?:to|not)$/.test(word(next))) return undefined;
  if (/^call/.test(verb) && !/^(?:on|upon|for)$/.test(word(next))) return undefined;
  for (let at = next + 1; at < next + farthestTo; at++) {
    if (word(at) === 'to' && part(at + 1) !== 'determiner') return word(at - 1) === 'not' ? at - 1 : at;
    const isOther = part(at) === 'auxiliary' || part(at) === 'quoted' || promisingVerbs.has(word(at));
    if (/^[,.;:]$|^that$/.test(word(at)) || isOther) return undefined;
  }
  return undefined;
}

/** "expects the bank to raise rates": whom it is expected of belongs to what is expected. */
function expectedAfter(outline: Outline, next: number): number | undefined {
  const subject = subjectAfter(outline, next, false);
  // "expects profits to rise", where "profits" may be taken for a verb.
  if (subject === undefined)
    return outline.word(next + 1) === 'to' && /s$/.test(outline.word(next)) ? next : undefined;
  return outline.word(subject.last + 1) === 'to' ? next : undefined;
}

/** What follows a comma and a conjunction is no more of "promised to …", nor what happens "as …". */
export function endOfInfinitive(outline: Outline, start: number): number {
  const { word } = outline;
  const end = endOfSentence(outline, start);
  for (let at = start + 1; at < end; at++) {
    if (
      word(at) === ',' &&
      /^(?:and|but|while|as|after|when|which|who|because|although|though|or|so)$/.test(word(at + 1))
    )
      return at - 1;
    if (
      word(at) === 'as' &&
      hasVerb(outline, at + 1, at + 12) &&
      isNominal(outline, at + 1) &&
      at - start > 2
    )
      return at - 1;
  }
  return end;
}
