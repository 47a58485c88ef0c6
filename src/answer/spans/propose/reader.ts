import type { Mention } from '../../../domain/entity.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import type { Range } from '../../../domain/span.ts';
import type { Match } from '../../../search/matches.ts';
import { fold, isFunctionWord } from '../../../text/terms.ts';
import type { Understood } from '../../understand/understand.ts';

/** A sentence as the rules of grammar look at it: by token, beside the question that it may answer. */
export type Reader = {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly understood: Understood;
  readonly match: Match;
  readonly length: number;
  /** Folded word at a token; empty outside the sentence. */
  readonly word: (at: number) => string;
  /** As written. */
  readonly written: (at: number) => string;
  /** The index of the question's word that a token matches, or -1. */
  readonly matched: (at: number) => number;
  /** The mention that begins at a token. */
  readonly mentionFrom: (at: number) => { readonly mention: Mention; readonly last: number } | undefined;
  /** The mention that ends at a token. */
  readonly mentionTo: (at: number) => { readonly mention: Mention; readonly first: number } | undefined;
};

/** Words that grammar points at as the answer; 0 to 1. */
export type Proposal = Range & { readonly strength: number };

export type Run = { readonly first: number; readonly last: number };

export function createReader(
  sentence: Sentence,
  mentions: readonly Mention[],
  understood: Understood,
  match: Match,
): Reader {
  const { tokens, passage } = sentence;
  const written = (at: number) => passage.text.slice(tokens[at]?.from ?? 0, tokens[at]?.to ?? 0);
  const starts = new Map(tokens.map(({ from }, at) => [from, at]));
  const ends = new Map(tokens.map(({ to }, at) => [to, at]));
  const begins = new Map<number, { mention: Mention; last: number }>();
  const finishes = new Map<number, { mention: Mention; first: number }>();
  for (const mention of mentions) {
    const first = starts.get(mention.from);
    const last = ends.get(mention.to);
    if (first === undefined || last === undefined) continue;
    if (!begins.has(first)) begins.set(first, { mention, last });
    finishes.set(last, { mention, first });
  }
  return {
    sentence,
    mentions,
    understood,
    match,
    length: tokens.length,
    written,
    word: (at) => fold(written(at)),
    matched: (at) => match.matched[at] ?? -1,
    mentionFrom: (at) => begins.get(at),
    mentionTo: (at) => finishes.get(at),
  };
}

export function rangeOf({ sentence }: Reader, { first, last }: Run): Range {
  return { from: sentence.tokens[first]?.from ?? 0, to: sentence.tokens[last]?.to ?? 0 };
}

const nominalParts = new Set(['noun', 'name', 'adjective', 'number']);
const neverNominal =
  /^(?:in|at|on|near|inside|outside|across|along|around|against|over|under|after|before|of|to|by|for|from|with|as|than|that|while|but|and|or|who|which|where|when|is|are|was|were|be|been|has|have|had|long|still|just|not|also|more|most|there|now)$/;

/** Whether a token can be inside a noun phrase. Words joined by a hyphen count as one. */
export function isNominal(reader: Reader, at: number): boolean {
  const token = reader.sentence.tokens[at];
  if (token === undefined) return false;
  const word = reader.word(at);
  if (/^['’]s$/.test(word) || word === '-') return at > 0;
  if (
    reader.word(at + 1) === '-' &&
    reader.sentence.tokens[at + 1]?.from === token.to &&
    token.part !== 'mark'
  )
    return true;
  if (
    reader.word(at - 1) === '-' &&
    reader.sentence.tokens[at - 1]?.to === token.from &&
    token.part !== 'mark'
  )
    return true;
  if (token.hint === 'date' && reader.mentionFrom(at)?.mention.kind === 'date') return false;
  return nominalParts.has(token.part) && !neverNominal.test(word);
}

const determiners = /^(?:a|an|the|this|that|these|those|some|any|both|all|no|each|every|another)$/;
const possessives = /^(?:his|her|their|its|our|my)$/;

/** The noun phrase that begins at a token, with its "of …" phrases and "his", without its article. */
export function phraseFrom(reader: Reader, start: number): Run | undefined {
  let first = start;
  while (determiners.test(reader.word(first))) first++;
  const own = first;
  if (possessives.test(reader.word(first))) first++;
  const named = reader.mentionFrom(first);
  let last = first - 1;
  if (named !== undefined && 'entity' in named.mention) last = named.last;
  while (isNominal(reader, last + 1)) last = Math.max(last + 1, reader.mentionFrom(last + 1)?.last ?? 0);
  if (last < first || !hasNoun(reader, first, last)) return undefined;
  if (reader.word(last + 1) === 'of') {
    const more = phraseFrom(reader, last + 2);
    if (more !== undefined) return { first: own, last: more.last };
  }
  return { first: own, last };
}

/** The noun phrase that ends at a token, without its determiner; a phrase after "of" belongs to the one before it. */
export function phraseTo(reader: Reader, end: number): Run | undefined {
  if (/^['’]s$/.test(reader.word(end))) return undefined;
  let first = end + 1;
  const named = reader.mentionTo(end);
  if (named !== undefined && 'entity' in named.mention) first = named.first;
  while (isNominal(reader, first - 1)) first--;
  while (first <= end && /^(?:['’]s|-)$/.test(reader.word(first))) first++;
  if (first > end || !hasNoun(reader, first, end)) return undefined;
  if (possessives.test(reader.word(first - 1))) return { first: first - 1, last: end };
  const before = determiners.test(reader.word(first - 1)) ? first - 2 : first - 1;
  if (/^(?:of|for)$/.test(reader.word(before))) {
    const more = phraseTo(reader, before - 1);
    if (more !== undefined) return { first: more.first, last: end };
  }
  return { first, last: end };
}

function hasNoun(reader: Reader, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const part = reader.sentence.tokens[at]?.part;
    if (part === 'noun' || part === 'name' || reader.mentionFrom(at) !== undefined) return true;
  }
  return false;
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
  if (word === ',')
    return reader.mentionFrom(at + 1) !== undefined && reader.mentionTo(at - 1) !== undefined ? 0.05 : 0.2;
  if (isVerb(reader, at)) return 0.3;
  return isFunctionWord(reader.written(at)) ? 0.02 : 0.05;
}
