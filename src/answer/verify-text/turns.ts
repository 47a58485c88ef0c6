import type { Mention } from '../../domain/entity.ts';
import type { Range } from '../../domain/span.ts';
import type { TurnKind } from '../../domain/verdict.ts';
import { startsWithCapital } from '../../extract/casing.ts';
import { monthsAndDays } from '../../extract/words.ts';

const negation =
  /^(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|without|denied|denies|deny|denying|false|untrue|.+n't)$/;

const number =
  /\p{N}|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|twice|once|first|second|third|double|percent|[\p{Sc}%‰])$/u;

/** Words that limit what is said, turn its direction or make it less sure. Put together for this project. */
const limit =
  /^(?:only|all|every|some|most|many|few|any|might|may|could|would|should|must|can|will|if|unless|until|except|but|however|although|though|before|after|more|less|fewer|least|nearly|almost|about|around|up|over|under|reportedly|allegedly|possibly|perhaps|probably|likely|unlikely|partly|hardly|barely|rarely|always|often|sometimes|against|for|whether|doubt|doubts|instead|rather|despite)$/;

/** Kinds of words that turn the meaning, the strongest first. */
export const turnKinds: readonly TurnKind[] = ['negation', 'number', 'date', 'name', 'limit'];

/** What kind of meaning hangs on a word that only one of two texts has; undefined for all others. */
export function turnOf(key: string, isName: boolean): TurnKind | undefined {
  if (negation.test(key)) return 'negation';
  if (number.test(key)) return 'number';
  if (monthsAndDays.has(key) && key !== 'may') return 'date';
  if (isName) return 'name';
  return limit.test(key) ? 'limit' : undefined;
}

/** Whether a word of an article belongs to a name in it. */
export function isInName(mentions: readonly Mention[], { from, to }: Range): boolean {
  return mentions.some((mention) => 'entity' in mention && mention.from < to && from < mention.to);
}

/** Whether a word that somebody typed looks like a name: a capital that does not open a sentence. */
export function looksLikeName(text: string, { from, to }: Range): boolean {
  const opens = /(?:^|[.!?:]["”’']?\s+|^["“„«'‘]+)$/.test(text.slice(Math.max(0, from - 4), from));
  return startsWithCapital(text.slice(from, to)) && !opens;
}
