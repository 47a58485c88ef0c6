import { askingVerbs, holdingAdjectives, sayingVerbs, tellingVerbs, thinkingVerbs } from '../cues.ts';
import { isPronoun, isVerb, type Outline } from '../outline.ts';

export const questionWords = /^(?:whether|if|why|how|what|who|when|where|which)$/;

/** Whether what such a verb tells may be a clause. */
export function takesClause(word: string): boolean {
  return (
    sayingVerbs.has(word) ||
    tellingVerbs.has(word) ||
    thinkingVerbs.has(word) ||
    askingVerbs.has(word) ||
    holdingAdjectives.has(word)
  );
}

export function hasVerb(outline: Outline, first: number, last: number): boolean {
  const { part, word, items } = outline;
  for (let at = first; at <= Math.min(last, items.length - 1); at++) {
    if (isVerb(outline, at) || part(at) === 'quoted') return true;
    if (/(?:ed|['’](?:s|re|ve|ll|d)|n['’]t)$/.test(word(at))) return true;
  }
  return false;
}

export function isOnlyQuoted({ items }: Outline, first: number, last: number): boolean {
  return items.slice(first, last + 1).every(({ part, word }) => part === 'quoted' || /^[,.:;—–]$/.test(word));
}

/** Whether what follows a verb without "that" is a clause and no object: its first verb is not "who …" or "-ing". */
export function isClause(outline: Outline, first: number, last: number, isClose: boolean): boolean {
  const { part, word } = outline;
  if (questionWords.test(word(first))) return true;
  // "said it “fully supports” the plan"
  if (isPronoun(word(first)) && part(first + 1) === 'quoted') return true;
  for (let at = first; at <= last; at++) {
    if (/^(?:who|which|that|whose)$/.test(word(at)) && at > first) return false;
    const close = word(at) === ',' ? endOfInserted(outline, at) : undefined;
    if (close !== undefined && close < last) {
      at = close;
      continue;
    }
    // What somebody thinks, or a study finds, is more often a thing than a clause: "shows him lying".
    if (isClose && part(at) === 'verb' && /ing$/.test(word(at)) && at > first) return false;
    if (word(at) === ',' && isClose) return false;
    if (word(at) === ',' && /^(?:while|whereas|but|as|after|before|when)$/.test(word(at + 1))) return false;
    if (
      part(at) === 'auxiliary' ||
      /^(?:is|are|was|were|will|would|had|has|have|can|could|may|might|must|should|do|does|did)$/.test(
        word(at),
      )
    )
      return true;
    if (
      part(at) === 'verb' &&
      word(at - 1) !== 'to' &&
      word(at + 1) !== 'by' &&
      !/ing$/.test(word(at)) &&
      at > first
    )
      return true;
    if (/n['’]t$/.test(word(at)) || /['’](?:re|ve|ll|d|m)$/.test(word(at))) return true;
  }
  return false;
}

/** The comma after ", whose name has not been released". */
function endOfInserted({ word, items }: Outline, comma: number): number | undefined {
  if (!/^(?:who|which|whose|whom)$/.test(word(comma + 1))) return undefined;
  for (let at = comma + 1; at < items.length; at++) if (word(at) === ',') return at;
  return undefined;
}
