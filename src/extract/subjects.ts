import type { Sentence } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import type { NameMention } from './entities.ts';
import { roleWords, titleWords } from './words.ts';

/** Who is said to speak, in the sentence of the quotation: a name, a noun phrase ("the ministry"), or a pronoun. */
export type Attribution = {
  /** The words that attribute: "said al-Husseini", "the Defense Ministry wrote". */
  readonly words: Range;
  readonly speaker: Range &
    (
      | { readonly kind: 'name'; readonly mention: NameMention }
      | { readonly kind: 'noun' }
      | { readonly kind: 'pronoun' }
    );
};

/** A sentence in which somebody may be said to speak. */
export type Scene = {
  readonly sentence: Sentence;
  readonly mentions: readonly NameMention[];
  /** Folded word at a token; empty outside the sentence. */
  readonly word: (at: number) => string;
};

/** The subject right of a verb: a name with at most its title between, a pronoun, or a noun phrase. */
export function subjectRight(scene: Scene, verb: number, start: number): Attribution | undefined {
  const { sentence, mentions, word } = scene;
  const from = sentence.tokens[start]?.from ?? 0;
  const verbFrom = sentence.tokens[verb]?.from ?? 0;
  if (/^(?:he|she|they)$/.test(word(start)))
    return pronoun(sentence, start, { from: verbFrom, to: sentence.tokens[start]?.to ?? 0 });
  let end = start;
  while (end < start + 12 && isNominal(scene, end)) end++;
  const to = sentence.tokens[end - 1]?.to ?? from;
  const mention = mentions.findLast((one) => one.from >= from && one.to <= to) ?? appositionName(scene, end);
  if (mention !== undefined)
    return { words: { from: verbFrom, to: mention.to }, speaker: { ...mention, kind: 'name', mention } };
  return end > start && hasNoun(sentence, start, end)
    ? { words: { from: verbFrom, to }, speaker: { kind: 'noun', from, to } }
    : undefined;
}

/** "said its spokesman, Gideon Marsh": the name after the comma that follows a role. */
function appositionName({ sentence, mentions, word }: Scene, comma: number): NameMention | undefined {
  if (word(comma) !== ',' || !roleWords.has(word(comma - 1))) return undefined;
  const start = sentence.tokens[comma + 1]?.from;
  return mentions.find(({ from }) => from === start);
}

/** The subject left of a verb, not before `least`: "X said", "X, the head of one unit, said", "X has also said". */
export function subjectLeft(scene: Scene, verb: number, least: number): Attribution | undefined {
  const { sentence, mentions, word } = scene;
  let end = verb - 1;
  while (end >= least && isHelper(sentence, end)) end--;
  const wordsTo = sentence.tokens[verb]?.to ?? 0;
  if (/^(?:he|she|they)$/.test(word(end)))
    return pronoun(sentence, end, { from: sentence.tokens[end]?.from ?? 0, to: wordsTo });
  const direct = endingAt(mentions, sentence.tokens[end]?.to);
  const isInside = direct !== undefined && direct.from >= (sentence.tokens[least]?.from ?? 0);
  if (isInside && !followsPreposition(scene, direct)) return namedSubject(direct, wordsTo);
  if (word(end) === ',') {
    const comma = previousComma(scene, end - 1, least);
    if (comma !== undefined) {
      // "its spokesman, Gideon Marsh, said" names the speaker between the commas; else the speaker stands before them.
      const inside = mentions.find(({ from }) => from === sentence.tokens[comma + 1]?.from);
      if (
        inside !== undefined &&
        endingAt([inside], sentence.tokens[end - 1]?.to) &&
        roleWords.has(word(comma - 1))
      )
        return namedSubject(inside, wordsTo);
      const before = endingAt(mentions, sentence.tokens[comma - 1]?.to);
      if (before !== undefined) return namedSubject(before, wordsTo);
      return nounSubject(scene, comma - 1, least, wordsTo);
    }
  }
  return nounSubject(scene, end, least, wordsTo);
}

/** "The Joint Operations Command in Iraq has stated": Iraq does not speak. */
function followsPreposition({ sentence, word }: Scene, mention: NameMention): boolean {
  const at = sentence.tokens.findIndex(({ from }) => from === mention.from);
  const before = word(at - 1) === 'the' ? at - 2 : at - 1;
  return /^(?:of|in|for|at|from|near)$/.test(word(before));
}

export function namedSubject(mention: NameMention, to: number): Attribution {
  return { words: { from: mention.from, to }, speaker: { ...mention, kind: 'name', mention } };
}

function nounSubject(scene: Scene, end: number, least: number, wordsTo: number): Attribution | undefined {
  const { sentence, mentions } = scene;
  let start = end;
  while (start >= least && (isNominal(scene, start) || isOfPhrase(scene, start))) start--;
  start++;
  if (start > end || !hasNoun(sentence, start, end + 1)) return undefined;
  const from = sentence.tokens[start]?.from ?? 0;
  const to = sentence.tokens[end]?.to ?? 0;
  // "The Joint Operations Command in Iraq": the name heads the phrase; "a ministry official": the phrase is all there is.
  const head = mentions.find(
    (mention) => mention.from >= from && mention.from <= from + 4 && mention.to <= to,
  );
  if (head !== undefined && head.kind !== 'place')
    return { words: { from: head.from, to: wordsTo }, speaker: { ...head, kind: 'name', mention: head } };
  return { words: { from, to: wordsTo }, speaker: { kind: 'noun', from, to } };
}

function pronoun(sentence: Sentence, at: number, words: Range): Attribution {
  const token = sentence.tokens[at];
  return { words, speaker: { kind: 'pronoun', from: token?.from ?? 0, to: token?.to ?? 0 } };
}

function endingAt(mentions: readonly NameMention[], to: number | undefined): NameMention | undefined {
  return mentions.find((mention) => mention.to === to);
}

function previousComma({ word }: Scene, start: number, least: number): number | undefined {
  for (let at = start; at > least; at--) {
    if (word(at) === ',') return at;
    if (/^[“”"«»:;]$/.test(word(at))) return undefined;
  }
  return undefined;
}

/** Words between a subject and its verb: "has also", "later". */
function isHelper({ tokens }: Sentence, at: number): boolean {
  const part = tokens[at]?.part;
  return part === 'auxiliary' || part === 'adverb';
}

function isNominal({ sentence, word }: Scene, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined) return false;
  if (['noun', 'name', 'adjective', 'determiner', 'number'].includes(token.part))
    return token.hint !== 'date';
  if (word(at) === '.') return titleWords.has(word(at - 1));
  return /^(?:-|['’]s?)$/.test(word(at));
}

function isOfPhrase({ word }: Scene, at: number): boolean {
  return /^(?:of|in|for|at)$/.test(word(at));
}

function hasNoun({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ part }) => part === 'noun' || part === 'name');
}
