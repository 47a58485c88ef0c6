import type { EntityId } from '../domain/entity.ts';
import type { TermId } from '../domain/sentence.ts';
import type { Phrase } from './phrases.ts';
import type { WeightedTerm } from './sentence-index.ts';

/** What a question asks for. */
export type Wanted =
  | 'person'
  | 'organisation'
  | 'place'
  | 'date'
  | 'amount'
  | 'reason'
  | 'manner'
  | 'thing'
  | 'statement';

/** Why a term of the library may stand for a word of the question. */
export type Because = 'same word' | 'same family' | 'same meaning' | 'same name' | 'kind of it';

/** A term that may stand for a word of the question. Weight 1 is the word itself, less is weaker evidence. */
export type Alternative = {
  readonly term: TermId;
  readonly weight: number;
  readonly because: Because;
  /** Where a whole phrase stands for the word: its terms, of which `term` is one. */
  readonly phrase?: Phrase;
};

/** A content word of the question. */
export type QueryWord = {
  readonly word: string;
  /** Its place among the tokens of the question. */
  readonly place: number;
  /** Its inverse document frequency in the library; a word that occurs nowhere is the rarest. */
  readonly rarity: number;
  readonly alternatives: readonly Alternative[];
  /** The entity that this word names, alone or with its neighbours. */
  readonly entity?: EntityId;
  readonly isName: boolean;
  readonly isNumber: boolean;
};

export type Query = {
  readonly words: readonly QueryWord[];
  readonly wanted: Wanted;
  /** What retrieval looks for: the words, what may stand for them, and other names of what they name. */
  readonly terms: readonly WeightedTerm[];
};
