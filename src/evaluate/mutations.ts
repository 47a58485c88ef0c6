import type { Mention } from '../domain/entity.ts';
import { isSpoken } from '../domain/quotation.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import type { TurnKind, Verdict } from '../domain/verdict.ts';
import type { Library } from '../library/library.ts';

/** A sentence of an article, altered by a rule, and what /verify must say of it. */
export type Mutation = {
  readonly rule: string;
  readonly text: string;
  readonly speaker?: string;
  readonly expected: readonly Verdict['kind'][];
  /** What must be pointed out as turning the meaning. */
  readonly turn?: TurnKind;
  /** Whether other words stand there than in the article. */
  readonly isAltered: boolean;
};

export type Rule = (sentence: Sentence, drawing: Drawing) => Mutation[];

/** What rules draw on: the library, and random numbers in 0 to 1. */
export type Drawing = { readonly library: Library; readonly random: () => number };

/** Shorter sentences hardly differ from others when a word of them is taken away. In words. */
const fewestWords = 5;

const negation = /(?<=\s)(?:not|never|no)\s|n[’']t(?=\s)/;
const auxiliary = /\s(?:is|are|was|were|will|would|could|has|have|had|can|should|may|must)(?=\s\p{Ll})/u;
const numberWords: Readonly<Record<string, string>> = {
  two: 'nine',
  three: 'eight',
  four: 'seven',
  five: 'fifty',
  six: 'sixteen',
  seven: 'four',
  eight: 'three',
  nine: 'two',
  ten: 'forty',
  eleven: 'thirty',
};
const number = new RegExp(`\\b(?:\\d[\\d,.]*\\d|\\d|${Object.keys(numberWords).join('|')})\\b`, 'i');

/** Each rule by itself; a rule that finds nothing to alter in a sentence gives nothing. */
export const rules: readonly Rule[] = [
  ({ passage: { text } }) => [exact('as it stands', text)],
  ({ passage: { text } }) => [exact('other marks', withOtherMarks(text))],
  ({ passage: { text } }) => [exact('capitals', text.toUpperCase())],
  ({ passage: { text } }) => [exact('white space', text.replaceAll(' ', '   '))],
  ({ passage: { text } }) => altered('negation dropped', text, text.replace(negation, ' '), 'negation'),
  ({ passage: { text } }) => altered('negation added', text, text.replace(auxiliary, '$& not'), 'negation'),
  ({ passage: { text } }) => altered('number changed', text, text.replace(number, otherNumber), 'number'),
  swapName,
  dropWord,
  replaceWord,
  joinSentences,
  joinArticles,
  cutEnd,
  speakers,
];

function exact(rule: string, text: string): Mutation {
  return { rule, text, expected: ['exact'], isAltered: false };
}

/** Nothing where the rule changed nothing. Without a word at its end or start, the rest may stand there, cut. */
function altered(rule: string, text: string, changed: string, turn?: TurnKind): Mutation[] {
  if (changed === text) return [];
  const isPart = text.includes(changed.trim());
  const expected = isPart ? (['cut', 'altered'] as const) : (['altered'] as const);
  return [{ rule, text: changed, expected, isAltered: true, ...(turn && { turn }) }];
}

function withOtherMarks(text: string): string {
  const straight = text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'");
  return straight === text ? `«${text.replace(/[,;]/g, '')}»` : straight;
}

function otherNumber(written: string): string {
  const word = numberWords[written.toLowerCase()];
  return word ?? written.replace(/\d/, (digit) => String(digit === '9' ? 3 : Number(digit) + 1));
}

/** A name becomes another one of its kind. */
function swapName({ id, passage: { text } }: Sentence, { library, random }: Drawing): Mutation[] {
  const names = (library.mentions[id] ?? []).filter(
    (mention): mention is Extract<Mention, { entity: number }> => 'entity' in mention,
  );
  const one = pick(names, random);
  if (one === undefined) return [];
  const own = library.entities[one.entity];
  const taken = new Set(names.map(({ entity }) => entity));
  const others = library.entities.filter(({ id: other, kind }) => kind === own?.kind && !taken.has(other));
  const other = pick(others, random);
  if (other === undefined) return [];
  const [mutation] = altered('name swapped', text, withInstead(text, one, other.name), 'name');
  // Who says what is quoted may have been swapped: the words are exact, and somebody else's.
  return mutation === undefined ? [] : [{ ...mutation, expected: [...mutation.expected, 'other speaker'] }];
}

function dropWord({ passage: { text }, tokens }: Sentence, { random }: Drawing): Mutation[] {
  const words = tokens.filter(({ part }) => part !== 'mark');
  const word = pick(words.slice(1, -1), random);
  if (word === undefined || words.length < fewestWords) return [];
  return altered('word dropped', text, withInstead(text, word, ''));
}

/** A word becomes one of another sentence. */
function replaceWord({ passage: { text }, tokens }: Sentence, { library, random }: Drawing): Mutation[] {
  const words = tokens.filter(({ part }) => part === 'noun' || part === 'verb' || part === 'adjective');
  const word = pick(words, random);
  const other = pick(library.sentences, random);
  const own = new Set(tokens.map(({ from, to }) => text.slice(from, to).toLowerCase()));
  const strange = other?.tokens
    .filter(({ part }) => part === 'noun' || part === 'verb' || part === 'adjective')
    .map(({ from, to }) => other.passage.text.slice(from, to))
    .filter((candidate) => !own.has(candidate.toLowerCase()));
  const instead = pick(strange ?? [], random);
  if (word === undefined || instead === undefined || tokens.length < fewestWords) return [];
  return altered('word replaced', text, withInstead(text, word, instead));
}

/** The first half of a sentence with the second half of a later one of its article. */
function joinSentences(sentence: Sentence, { library, random }: Drawing): Mutation[] {
  const later = library.sentences.filter(
    ({ id, article }) => article === sentence.article && id > sentence.id + 1,
  );
  return joined('joined in an article', sentence, pick(later, random));
}

function joinArticles(sentence: Sentence, { library, random }: Drawing): Mutation[] {
  const others = library.sentences.filter(({ article }) => article !== sentence.article);
  return joined('joined of two articles', sentence, pick(others, random));
}

/** Halves must be long enough that each stands in one place only. */
const longestHalf = 14;
const shortestHalf = 6;

function joined(rule: string, one: Sentence, other: Sentence | undefined): Mutation[] {
  const first = wordsOf(one).slice(0, longestHalf);
  const second = other === undefined ? [] : wordsOf(other).slice(-longestHalf);
  const start = first.slice(0, Math.ceil(first.length / 2));
  const end = second.slice(Math.floor(second.length / 2));
  if (start.length < shortestHalf || end.length < shortestHalf) return [];
  const text = `${sliceOf(one, start)} ${other === undefined ? '' : sliceOf(other, end)}`;
  return [{ rule, text, expected: ['stitched'], isAltered: true }];
}

/** The last words are left out: as many as a third of them. */
function cutEnd(sentence: Sentence): Mutation[] {
  const words = wordsOf(sentence);
  const kept = words.slice(0, Math.ceil((words.length * 2) / 3));
  if (kept.length < fewestWords || kept.length === words.length) return [];
  return [{ rule: 'end cut', text: sliceOf(sentence, kept), expected: ['cut', 'exact'], isAltered: false }];
}

/** What is quoted in a sentence, given to whom the article gives it and to somebody else. */
function speakers({ id }: Sentence, { library, random }: Drawing): Mutation[] {
  return library.quotations.filter(isSpoken).flatMap(({ words, speaker }) => {
    const [place, ...more] = words;
    if (place?.sentence !== id || more.length > 0 || speaker === undefined) return [];
    const text = library.sentences[id]?.passage.text.slice(place.from, place.to) ?? '';
    const people = library.entities.filter(
      ({ kind, name }) => kind === 'person' && !speaker.name.includes(name.split(' ').at(-1) ?? name),
    );
    const other = pick(people, random);
    if (text.split(' ').length < fewestWords || other === undefined) return [];
    return [
      { rule: 'own speaker', text: `“${text}” — ${speaker.name}`, expected: ['exact'], isAltered: false },
      { rule: 'other speaker', text, speaker: other.name, expected: ['other speaker'], isAltered: false },
    ];
  });
}

function wordsOf({ tokens }: Sentence): Sentence['tokens'] {
  return tokens.filter(({ part }) => part !== 'mark');
}

function sliceOf({ passage }: Sentence, words: readonly Range[]): string {
  return passage.text.slice(words[0]?.from, words.at(-1)?.to);
}

function withInstead(text: string, { from, to }: Range, instead: string): string {
  return `${text.slice(0, from)}${instead}${text.slice(to)}`;
}

function pick<Member>(members: readonly Member[], random: () => number): Member | undefined {
  return members[Math.floor(random() * members.length)];
}
