import type { Match } from '../../search/matches.ts';
import type { Understood } from '../understand/understand.ts';
import { questionWords } from '../understand/wanted.ts';
import { numberOfWord } from './beside-words.ts';
import { wantedNumbers } from './codes.ts';
import { createMasses, type Masses } from './masses.ts';
import type { QuestionShape, Role } from './question-shape.ts';
import { margin, type SentenceForm } from './sentence-form.ts';

/** A sentence beside the question that it may answer: what the features of each of its runs are read from. */
export type SpanContext = {
  readonly asked: Understood;
  readonly shape: QuestionShape;
  readonly form: SentenceForm;
  /** What is wanted as a number, and together with the question word. */
  readonly w: number;
  readonly wq: number;
  readonly masses: Masses;
  /** By place: 1 where a token stands for a word of the question. */
  readonly matched: Uint8Array;
  /** By token: how many of the tokens before it do. */
  readonly matchedBefore: Int32Array;
  /** By place: 1 where a token is the noun asked for. */
  readonly nouns: Uint8Array;
  readonly hasNoun: boolean;
  /** Stands for the noun asked for, or for the question word and the word after it. */
  readonly nounHash: number;
  /** Stands for the word after the question word. */
  readonly nextHash: number;
  /** By token: what is matched nearest to a run that begins there, and to one that ends there. */
  readonly lefts: readonly Near[];
  readonly rights: readonly Near[];
};

/** A matched token near a run. */
export type Near = {
  /** Its place; 0 where there is none. */
  readonly at: number;
  /** In words and marks that part clauses; above 7 in steps; 15 where there is none. */
  readonly distance: number;
  /** First word of the question (1), last (2), another (3), none (0). */
  readonly kind: number;
  readonly role: Role;
};

export function createSpanContext(
  form: SentenceForm,
  match: Match,
  asked: Understood,
  shape: QuestionShape,
): SpanContext {
  const { length, singulars } = form;
  const matched = new Uint8Array(length + 2 * margin);
  const matchedBefore = new Int32Array(length + 1);
  for (let at = 0; at < length; at++) {
    const isMatched = (match.matched[at] ?? -1) >= 0 ? 1 : 0;
    matched[at + margin] = isMatched;
    matchedBefore[at + 1] = (matchedBefore[at] ?? 0) + isMatched;
  }
  const nouns = new Uint8Array(singulars.length);
  for (let place = 0; place < singulars.length; place++)
    nouns[place] = shape.noun !== '' && singulars[place] === shape.noun ? 1 : 0;
  const w = wantedNumbers[asked.wanted];
  return {
    asked,
    shape,
    form,
    w,
    wq: w * 12 + questionWords.indexOf(asked.questionWord),
    masses: createMasses(match, shape.rarities),
    matched,
    matchedBefore,
    nouns,
    hasNoun: nouns.includes(1),
    nounHash: numberOfWord(shape.noun === '' ? `${asked.questionWord} ${asked.nextWord}` : shape.noun) % 2048,
    nextHash: numberOfWord(`next ${asked.nextWord}`) % 2048,
    ...nearest(form, match, shape),
  };
}

/** The place before a run that begins at a token; an article is passed over: "in the city" is found after "in". */
export function leadOf({ shapes }: SentenceForm, first: number): number {
  return first + margin - 1 - articleBefore(shapes, first);
}

/** 1 where an article or "his" stands before a token, else 0. */
export function articleBefore(shapes: Uint8Array, first: number): number {
  return ((shapes[first + margin - 1] ?? 0) & 8) >> 3;
}

function nearest(
  form: SentenceForm,
  { matched }: Match,
  shape: QuestionShape,
): Pick<SpanContext, 'lefts' | 'rights'> {
  const { length, counted } = form;
  const near = (at: number, distance: number): Near => {
    const word = matched[at - margin] ?? -1;
    const kind = word === 0 ? 1 : word === shape.rarities.length - 1 ? 2 : 3;
    return {
      kind,
      distance: distance <= 7 ? distance : distance <= 12 ? 8 : 9,
      at,
      role: shape.roles[word] ?? 0,
    };
  };
  /** The nearest matched place at or before a place. */
  const before = new Int32Array(length + 2 * margin);
  for (let place = margin; place < length + margin; place++) {
    before[place] = (matched[place - margin] ?? -1) >= 0 ? place : (before[place - 1] ?? 0);
  }
  const lefts: Near[] = [];
  for (let first = 0; first < length; first++) {
    const lead = leadOf(form, first);
    const at = before[lead] ?? 0;
    lefts.push(at === 0 ? nothingNear : near(at, (counted[lead + 1] ?? 0) - (counted[at + 1] ?? 0)));
  }
  const rights: Near[] = new Array(length).fill(nothingNear);
  let at = 0;
  for (let last = length - 1; last >= 0; last--) {
    const after = last + 1 + margin;
    if ((matched[last + 1] ?? -1) >= 0) at = after;
    if (at > 0) rights[last] = near(at, (counted[at] ?? 0) - (counted[after] ?? 0));
  }
  return { lefts, rights };
}

export const nothingNear: Near = { kind: 0, distance: 15, at: 0, role: 0 };
