import type { Mention } from '../domain/entity.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { fold } from '../text/terms.ts';

/** A sentence as the rules of grammar look at it: by the number of its token. Outside the sentence there are no words. */
export type PhraseReader = {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly length: number;
  /** Folded word at a token. */
  readonly word: (at: number) => string;
  /** As written. */
  readonly written: (at: number) => string;
  /** The mention that begins at a token. */
  readonly mentionFrom: (at: number) => { readonly mention: Mention; readonly last: number } | undefined;
  /** The mention that ends at a token. */
  readonly mentionTo: (at: number) => { readonly mention: Mention; readonly first: number } | undefined;
};

/** Tokens `first` to `last`, both inclusive. */
export type Run = { readonly first: number; readonly last: number };

export function createPhraseReader(sentence: Sentence, mentions: readonly Mention[]): PhraseReader {
  const { tokens, passage } = sentence;
  const written = (at: number) => {
    const token = tokens[at];
    return token === undefined ? '' : passage.text.slice(token.from, token.to);
  };
  const folded = new Map<number, string>();
  const word = (at: number) => {
    const own = folded.get(at) ?? fold(written(at));
    folded.set(at, own);
    return own;
  };
  const begins = new Map<number, { mention: Mention; last: number }>();
  const finishes = new Map<number, { mention: Mention; first: number }>();
  for (const mention of mentions) {
    const first = tokens.findIndex(({ from }) => from === mention.from);
    const last = tokens.findIndex(({ to }) => to === mention.to);
    if (first < 0 || last < 0) continue;
    if (!begins.has(first)) begins.set(first, { mention, last });
    finishes.set(last, { mention, first });
  }
  return {
    sentence,
    mentions,
    length: tokens.length,
    written,
    word,
    mentionFrom: (at) => begins.get(at),
    mentionTo: (at) => finishes.get(at),
  };
}

export function rangeOf({ sentence }: Pick<PhraseReader, 'sentence'>, { first, last }: Run): Range {
  return { from: sentence.tokens[first]?.from ?? 0, to: sentence.tokens[last]?.to ?? 0 };
}

const nominalParts = new Set(['noun', 'name', 'adjective', 'number']);
const neverNominal =
  /^(?:in|at|on|near|inside|outside|across|along|around|against|over|under|after|before|of|to|by|for|from|with|as|than|that|while|but|and|or|who|which|where|when|is|are|was|were|be|been|has|have|had|long|still|just|not|also|more|most|there|now)$/;

/** Whether a token can be inside a noun phrase. Words joined by a hyphen count as one. */
export function isNominal(reader: PhraseReader, at: number): boolean {
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
  if (isDateAlone(reader, at)) return false;
  return nominalParts.has(token.part) && !neverNominal.test(word);
}

/** "in Istanbul last Saturday": the time is no part of the place; of "the 2018 election" it is. */
function isDateAlone(reader: PhraseReader, at: number): boolean {
  const named = reader.mentionFrom(at);
  if (named?.mention.kind !== 'date') return false;
  return reader.sentence.tokens[named.last + 1]?.part !== 'noun';
}

const determiners = /^(?:a|an|the|this|that|these|those|some|any|both|all|no|each|every|another)$/;
const possessives = /^(?:his|her|their|its|our|my)$/;

/** The noun phrase that begins at a token, with its "of …" phrases and "his", without its article. */
export function phraseFrom(reader: PhraseReader, start: number): Run | undefined {
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

/** The noun phrases that begin at a token and are joined by commas and "and", as long as they end in names. */
export function listFrom(reader: PhraseReader, start: number): Run | undefined {
  const one = phraseFrom(reader, start);
  if (one === undefined) return undefined;
  let { last } = one;
  for (;;) {
    const skip = /^(?:,|and)$/.test(reader.word(last + 1)) ? (reader.word(last + 2) === 'and' ? 3 : 2) : 0;
    const next = skip === 0 ? undefined : phraseFrom(reader, last + skip);
    if (next === undefined || reader.mentionTo(next.last) === undefined) return { first: one.first, last };
    last = next.last;
  }
}

/** The noun phrase that ends at a token, without its determiner; a phrase after "of" belongs to the one before it. */
export function phraseTo(reader: PhraseReader, end: number): Run | undefined {
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

function hasNoun(reader: PhraseReader, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const part = reader.sentence.tokens[at]?.part;
    if (part === 'noun' || part === 'name' || reader.mentionFrom(at) !== undefined) return true;
  }
  return false;
}
