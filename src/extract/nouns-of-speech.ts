import { afterTime } from './content/after-time.ts';
import { givingVerbs, promisingNouns, sayingNouns, thinkingNouns } from './cues.ts';
import { isNominal, isPronoun, isVerb, type Outline } from './outline.ts';
import { ownerAt } from './source/owner.ts';
import type { Source } from './source/source.ts';
import { subjectAfter } from './source/subject-after.ts';
import { isObject, subjectBefore } from './source/subject-before.ts';

/** A noun that says that something is said: "his claim that …", "the ministry’s promise to …". */
export type NounOfSpeech = {
  readonly source: Source | undefined;
  /** The items of what is said, without the "that"; undefined where only words between marks are. */
  readonly clause: readonly [first: number, last: number] | undefined;
};

/** So many words may stand between the noun and its "that": "a statement by the group’s founder that …". */
const farthestThat = 12;

/** They begin a clause inside another, which has a verb of its own. */
const subordinates =
  /^(?:who|which|whose|what|where|when|while|because|if|unless|although|though|that|as|since|until|whether|why|how)$/;

/** Reads a noun as a cue. Undefined where it is none: "the claim was false", "the claim that was made". */
export function nounOfSpeechAt(outline: Outline, at: number): NounOfSpeech | undefined {
  const { word, part } = outline;
  const noun = word(at);
  const isHeld = thinkingNouns.has(noun);
  if (!isHeld && !sayingNouns.has(noun) && !promisingNouns.has(noun)) return undefined;
  const maker = /^(?:by|from)$/.test(word(at + 1)) ? subjectAfter(outline, at + 2, false) : undefined;
  const next = afterTime(outline, maker === undefined ? at + 1 : maker.last + 1);
  if (next - at > farthestThat) return undefined;
  const source = maker ?? ownerAt(outline, at) ?? giverOf(outline, at);
  // ", a claim that nobody checked" is about what was said before it.
  const isSumming = /^an?$/.test(word(at - 1)) && word(at - 2) === ',';
  if ((isHeld || isSumming) && source === undefined) return undefined;
  if (promisingNouns.has(noun) && word(next) === 'to' && part(next + 1) === 'verb')
    return { source, clause: [next, endOfClause(outline, at, next)] };
  if (word(next) !== 'that') return undefined;
  if (part(next + 1) === 'quoted') return { source, clause: undefined };
  // "the claim that was made": the "that" is its subject; "the promise that he made": its object.
  if (isVerb(outline, next + 1)) return undefined;
  const last = endOfClause(outline, at, next + 1);
  if (givingVerbs.has(word(last))) return undefined;
  return { source, clause: [next + 1, last] };
}

/** "issued a warning that": who does. */
function giverOf(outline: Outline, at: number): Source | undefined {
  let verb = at - 1;
  while (isNominal(outline, verb) && !givingVerbs.has(outline.word(verb))) verb--;
  const isGiven = givingVerbs.has(outline.word(verb)) && !/ing$/.test(outline.word(verb));
  return isGiven ? subjectBefore(outline, verb, 0) : undefined;
}

/**
 * The last item of a clause that belongs to a noun: before a comma, and where the noun is a subject before its verb, the
 * first for which the clause has no subject: "The claim that crime had fallen | was disputed".
 */
function endOfClause(outline: Outline, noun: number, start: number): number {
  const { word, items } = outline;
  const isSubject = !hasVerbBefore(outline, noun);
  // An infinitive has no subject of its own.
  let owed = word(start) === 'to' ? 0 : 1;
  for (let at = start; at < items.length; at++) {
    if (/^[.;:!?—–]$/.test(word(at)) && !isNominal(outline, at)) return at - 1;
    const isListed = word(at + 1) === 'that' || (word(at + 1) === 'and' && word(at + 2) === 'that');
    if (word(at) === ',' && !isListed) return at - 1;
    if (!isSubject) continue;
    if (subordinates.test(word(at)) || (isPronoun(word(at)) && at > start && !isObject(outline, at))) owed++;
    if (isFiniteVerb(outline, at) && !goesOnFrom(outline, at)) {
      if (owed === 0) return at - 1;
      owed--;
    }
  }
  return items.length - 1;
}

/** A verb that a subject has, not "to go", "going", "made by". */
function isFiniteVerb({ word, part }: Outline, at: number): boolean {
  if (part(at) === 'auxiliary' || /^(?:is|are|was|were|has|had|will|would)$/.test(word(at)))
    return word(at - 1) !== 'to' && !/^(?:being|been|be)$/.test(word(at));
  return part(at) === 'verb' && word(at - 1) !== 'to' && !/ing$/.test(word(at)) && word(at + 1) !== 'by';
}

/** The "hold" of "would not hold". */
function goesOnFrom({ word, part }: Outline, verb: number): boolean {
  let before = verb - 1;
  while (part(before) === 'adverb' || /ly$|^(?:not|never|also|n['’]t)$/.test(word(before))) before--;
  return part(before) === 'auxiliary' || (part(before) === 'verb' && part(verb) === 'verb');
}

function hasVerbBefore(outline: Outline, noun: number): boolean {
  for (let at = noun - 1; at >= 0; at--) {
    if (/^[,;]$/.test(outline.word(at))) return false;
    if (isVerb(outline, at)) return true;
  }
  return false;
}
