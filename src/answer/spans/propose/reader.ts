import type { Range } from '../../../domain/span.ts';
import type { Match } from '../../../search/matches.ts';
import { isFunctionWord } from '../../../text/terms.ts';
import type { PhraseReader, Run } from '../../phrases.ts';
import type { Understood } from '../../understand/understand.ts';

/** A sentence beside the question that it may answer. */
export type Reader = PhraseReader & {
  readonly understood: Understood;
  /** The index of the question's word that a token matches, or -1. */
  readonly matched: (at: number) => number;
};

/** Words that grammar points at as the answer; 0 to 1. */
export type Proposal = Range & { readonly strength: number };

export function createReader(phrases: PhraseReader, understood: Understood, match: Match): Reader {
  const matched = (at: number) => match.matched[at] ?? -1;
  return { ...phrases, understood, matched };
}

/** The share of a run's words that the question already has. */
export function knownShare(reader: Reader, { first, last }: Run): number {
  let known = 0;
  let words = 0;
  for (let at = first; at <= last; at++) {
    if (reader.sentence.tokens[at]?.part === 'mark') continue;
    words++;
    if (reader.matched(at) >= 0) known++;
  }
  return words === 0 ? 1 : known / words;
}

export function isVerb(reader: Reader, at: number): boolean {
  return reader.sentence.tokens[at]?.part === 'verb';
}

/**
 * How closely a token is tied to the question's words on one side of it, 0 to 1: the weight of the nearest matched word,
 * less what lies between. Names in a list cost little, an unmatched verb or another clause much.
 */
export function attachment(reader: Reader, start: number, step: 1 | -1): number {
  const { words } = reader.understood.query;
  const rarest = Math.max(...words.map(({ rarity }) => rarity), 1e-9);
  let cost = 0;
  let best = 0;
  for (let at = start; at >= 0 && at < reader.length && cost < 1; at += step) {
    const index = reader.matched(at);
    if (index >= 0) {
      const weight = 0.5 + (0.5 * (words[index]?.rarity ?? 0)) / rarest;
      best = Math.max(best, weight * (1 - cost));
    }
    cost += costOf(reader, at, index >= 0);
  }
  return best;
}

function costOf(reader: Reader, at: number, isMatched: boolean): number {
  const word = reader.word(at);
  if (isMatched) return 0.02;
  if (/^(?:while|but|although|though|whereas|;|:)$/.test(word)) return 0.5;
  if (/^[—–“”"()]$/.test(word)) return 0.2;
  if (word === ',') {
    const next = /^(?:and|or)$/.test(reader.word(at + 1)) ? at + 2 : at + 1;
    return reader.mentionFrom(next) !== undefined && reader.mentionTo(at - 1) !== undefined ? 0.01 : 0.2;
  }
  // One more name of a list.
  if (/^(?:,|and|or)$/.test(reader.word(at - 1)) && reader.mentionFrom(at) !== undefined) return 0.01;
  if (isVerb(reader, at)) return 0.3;
  return isFunctionWord(reader.written(at)) ? 0.02 : 0.05;
}
