import { askingVerbs, tellingVerbs, thinkingVerbs } from '../cues.ts';
import { isDate, isNominal, isPronoun, type Outline } from '../outline.ts';
import { subjectAfter } from '../source/subject-after.ts';
import { afterTime } from './after-time.ts';
import { questionWords } from './clause.ts';

/** So many items may stand between a verb and its "that". */
const farthestThat = 16;

/** The item after "that", where only whom and when stand before it. */
export function thatAfter(outline: Outline, verb: string, next: number): number | undefined {
  const { word, part } = outline;
  // "found no evidence that": the clause belongs to the noun.
  const isObject = isNominal(outline, next) && !isDate(outline, next);
  if (isObject && !tellingVerbs.has(verb) && !askingVerbs.has(verb)) return undefined;
  for (let at = next; at < next + farthestThat; at++) {
    if (word(at) === 'that' && part(at - 1) !== 'preposition') return at + 1;
    if (/^[.;:]$/.test(word(at)) || part(at) === 'quoted') return undefined;
    if (word(at) === ',' && !isDate(outline, at - 1)) {
      const close = insertionEnd(outline, at);
      if (close === undefined) return undefined;
      at = close;
      continue;
    }
    if (part(at) === 'auxiliary' || isPronoun(word(at))) return undefined;
    if (part(at) === 'verb' && !/(?:ing|ed)$/.test(word(at))) return undefined;
  }
  return undefined;
}

/** The comma that closes "his lawyer, Beth Stearns, that" and "said, in a statement, that". */
function insertionEnd({ word, part }: Outline, comma: number): number | undefined {
  for (let at = comma + 1; at < comma + 9; at++) {
    if (word(at) === ',') return word(at + 1) === 'that' ? at : undefined;
    if (/^(?:verb|auxiliary|quoted)$/.test(part(at) ?? 'verb') || isPronoun(word(at))) return undefined;
  }
  return undefined;
}

/** Where a clause without "that" begins: after whom it is told, and when. */
export function clauseAfter(outline: Outline, verb: string, next: number): number {
  const { word } = outline;
  let at = afterTime(outline, next);
  if (tellingVerbs.has(verb) && !/^(?:ask)/.test(verb)) {
    const isOwner = /^(?:his|her|their|its|my|our)$/.test(word(at)) && isNominal(outline, at + 1);
    if (isOwner) at++;
    if (!isOwner && /^(?:him|her|them|us|me|it|you)$/.test(word(at))) at++;
    else at = (subjectAfter(outline, at, false)?.last ?? at - 1) + 1;
    at = afterTime(outline, at);
  }
  // "said in a statement the ship had …"
  if (/^(?:in|at|during|to|via|through)$/.test(word(at))) {
    const told = subjectAfter(outline, at + 1, false);
    const isFollowed =
      told !== undefined &&
      (isPronoun(word(told.last + 1)) ||
        /^(?:the|an?|his|her|its|their|there|no)$/.test(word(told.last + 1)) ||
        outline.items[told.last + 1]?.isCapital === true);
    if (told !== undefined && isFollowed) at = told.last + 1;
    at = afterTime(outline, at);
  }
  if (word(at) === ',' || word(at) === ':') return outline.items.length;
  return at;
}

export function opensClause(outline: Outline, verb: string, at: number): boolean {
  const { word, part } = outline;
  if (questionWords.test(word(at))) return !thinkingVerbs.has(verb) || word(at) === 'whether';
  if (askingVerbs.has(verb)) return false;
  if (/^['’]s?$|^[,.;:)]$/.test(word(at))) return false;
  return (
    isNominal(outline, at) ||
    isPronoun(word(at)) ||
    word(at) === 'there' ||
    part(at) === 'quoted' ||
    word(at) === 'nothing' ||
    word(at) === 'nobody' ||
    part(at) === 'pronoun' ||
    (/^sa(?:id|ys?)$/.test(verb) && part(at) === 'verb' && !/ing$/.test(word(at))) ||
    /^(?:despite|although|while|since|unless|until|because|all|both|some|more|fewer|about|around|up|at|only|even|not|no|under|after|from|over|between|without)$/.test(
      word(at),
    )
  );
}
