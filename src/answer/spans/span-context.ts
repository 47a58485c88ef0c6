import type { Mention } from '../../domain/entity.ts';
import type { Part, Sentence } from '../../domain/sentence.ts';
import type { Match, Searched } from '../../search/matches.ts';
import { paragraphOf } from '../../search/surroundings.ts';
import { rarity } from '../../search/vocabulary.ts';
import { fold } from '../../text/terms.ts';
import type { Understood } from '../understand/understand.ts';
import { numberOfWord, wordNumbers } from './beside-words.ts';
import { createMasses, type Masses } from './masses.ts';
import { type QuestionShape, singular } from './question-shape.ts';

/** A sentence prepared for one question: what the features of each of its runs are read from. By token unless said. */
export type SpanContext = {
  readonly asked: Understood;
  readonly shape: QuestionShape;
  readonly match: Match;
  readonly masses: Masses;
  readonly written: readonly string[];
  /** The number of each token's part; 0 outside the sentence. */
  readonly parts: readonly number[];
  /** The number of each function word that stands beside answers, 0 for any other word. */
  readonly words: readonly number[];
  /** A number for any word, and one for its last three letters. */
  readonly wordHashes: readonly number[];
  readonly endingHashes: readonly number[];
  /** 1 begins with a capital, 2 holds a digit, 4 is a quotation mark, 8 an article or "his": added up. */
  readonly shapes: readonly number[];
  readonly chunkStart: readonly boolean[];
  readonly chunkEnd: readonly boolean[];
  readonly mentionAt: readonly (readonly Mention[])[];
  readonly mentionStarts: ReadonlyMap<number, readonly { readonly last: number; readonly kind: number }[]>;
  /** How many mentions of each kind the sentence has, by the kind's number. */
  readonly kindCounts: readonly number[];
  /** Tokens that are the noun asked for. */
  readonly nounTokens: ReadonlySet<number>;
  /** Stands for the noun asked for, or for the question word and the word after it. */
  readonly nounHash: number;
  /** Stands for the word after the question word. */
  readonly nextHash: number;
  /** The inverse document frequency of each token's term; 0 for marks and function words. */
  readonly rarities: readonly number[];
  /** Whether a token's word stands in another sentence near by too. */
  readonly nearBy: readonly boolean[];
  /** Whether a token's word is a kind of the noun asked for. */
  readonly ofKind: readonly boolean[];
  /** The nearest matched token at or left of a token, and at or right of it; -1 where there is none. */
  readonly matchedLeft: readonly number[];
  readonly matchedRight: readonly number[];
  /** How many tokens before a token count for distances: words and the marks that part clauses. */
  readonly counted: readonly number[];
};

/** The number of each part, as features have it; 0 stands for no token. */
export const partNumbers: Readonly<Record<Part, number>> = {
  noun: 1,
  name: 2,
  pronoun: 3,
  verb: 4,
  auxiliary: 5,
  adjective: 6,
  adverb: 7,
  determiner: 8,
  preposition: 9,
  conjunction: 10,
  number: 11,
  mark: 12,
  other: 13,
};

/** The number of each kind of mention, as features have it; 0 stands for no mention. */
export const mentionNumbers: Readonly<Record<Mention['kind'], number>> = {
  person: 1,
  organisation: 2,
  place: 3,
  other: 4,
  date: 5,
  amount: 6,
};

export function createSpanContext(
  searched: Searched,
  sentence: Sentence,
  match: Match,
  asked: Understood,
  shape: QuestionShape,
): SpanContext {
  const { tokens, passage, terms } = sentence;
  const { vocabulary } = searched;
  const mentions = searched.mentions[sentence.id] ?? [];
  const written = tokens.map(({ from, to }) => passage.text.slice(from, to));
  const others = paragraphOf(searched, sentence).filter((id) => id !== sentence.id);
  const around = new Set(others.flatMap((id) => searched.sentences[id]?.terms ?? []));
  const isNominal = (at: number) => {
    const part = tokens[at]?.part;
    const joined = written[at] === '-' || /^[’']s$/.test(written[at] ?? '');
    return (
      part === 'noun' || part === 'name' || part === 'adjective' || part === 'number' || (joined && at > 0)
    );
  };
  const kindCounts = [0, 0, 0, 0, 0, 0, 0];
  for (const { kind } of mentions) {
    const number = mentionNumbers[kind];
    kindCounts[number] = (kindCounts[number] ?? 0) + 1;
  }
  const isNoun = (word: string) => shape.noun !== '' && singular(fold(word)) === shape.noun;
  return {
    asked,
    shape,
    match,
    masses: createMasses(match, shape.rarities),
    written,
    parts: tokens.map(({ part }) => partNumbers[part]),
    words: wordNumbers(written),
    wordHashes: written.map((word) => numberOfWord(word.toLowerCase()) % 4096),
    endingHashes: written.map((word) => numberOfWord(word.slice(-3).toLowerCase()) % 1024),
    shapes: written.map(shapeOfWord),
    chunkStart: tokens.map((_, at) => isNominal(at) && !isNominal(at - 1) && written[at] !== '-'),
    chunkEnd: tokens.map((_, at) => isNominal(at) && !isNominal(at + 1) && written[at] !== '-'),
    ...placeMentions(sentence, mentions),
    kindCounts,
    nounTokens: new Set(written.flatMap((word, at) => (isNoun(word) ? [at] : []))),
    nounHash: numberOfWord(shape.noun === '' ? `${asked.questionWord} ${asked.nextWord}` : shape.noun) % 2048,
    nextHash: numberOfWord(`next ${asked.nextWord}`) % 2048,
    rarities: terms.map((term) =>
      term === 0 ? 0 : rarity(vocabulary, vocabulary.terms[term] ?? '', vocabulary.frequencies[term] ?? 0),
    ),
    nearBy: terms.map((term) => term !== 0 && around.has(term)),
    ofKind: terms.map((term) => term !== 0 && shape.kinds.has(term)),
    ...distances(written, match),
  };
}

function shapeOfWord(word: string): number {
  const isCapital = /^\p{Lu}/u.test(word);
  const hasDigit = /\p{N}/u.test(word);
  const isMark = /^["“”‘’']$/.test(word);
  const isArticle = /^(?:a|an|the|its|his|her|their)$/i.test(word);
  return (isCapital ? 1 : 0) + (hasDigit ? 2 : 0) + (isMark ? 4 : 0) + (isArticle ? 8 : 0);
}

function placeMentions(
  { tokens }: Sentence,
  mentions: readonly Mention[],
): Pick<SpanContext, 'mentionAt' | 'mentionStarts'> {
  const startAt = new Map(tokens.map(({ from }, at) => [from, at]));
  const endAt = new Map(tokens.map(({ to }, at) => [to, at]));
  const mentionAt: Mention[][] = tokens.map(() => []);
  const mentionStarts = new Map<number, { last: number; kind: number }[]>();
  for (const mention of mentions) {
    const first = startAt.get(mention.from);
    const last = endAt.get(mention.to);
    if (first === undefined || last === undefined) continue;
    for (let at = first; at <= last; at++) mentionAt[at]?.push(mention);
    const others = mentionStarts.get(first) ?? [];
    mentionStarts.set(first, [...others, { last, kind: mentionNumbers[mention.kind] }]);
  }
  return { mentionAt, mentionStarts };
}

function distances(
  written: readonly string[],
  { matched }: Match,
): Pick<SpanContext, 'matchedLeft' | 'matchedRight' | 'counted'> {
  const matchedLeft: number[] = [];
  const matchedRight: number[] = written.map(() => -1);
  const counted: number[] = [0];
  written.forEach((word, at) => {
    matchedLeft.push((matched[at] ?? -1) >= 0 ? at : (matchedLeft[at - 1] ?? -1));
    counted.push((counted[at] ?? 0) + (/[\p{L}\p{N},;:]/u.test(word) ? 1 : 0));
  });
  for (let at = written.length - 1; at >= 0; at--) {
    matchedRight[at] = (matched[at] ?? -1) >= 0 ? at : (matchedRight[at + 1] ?? -1);
  }
  return { matchedLeft, matchedRight, counted };
}
