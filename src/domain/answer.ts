import type { ArticleId, Published } from './article.ts';
import type { Completion } from './command.ts';
import type { ComparedArticle, Difference, DifferenceKind, SilentArticle } from './comparison.ts';
import type { Question } from './question.ts';
import type { Range, Span } from './span.ts';
import type { DatedStatement } from './timeline.ts';
import type { Check } from './verdict.ts';

/** Where words stand: enough to find them again, and what a reader needs to judge them. */
export type Citation = {
  readonly article: ArticleId;
  /** Of the file as it was read, see `versionOf`: tells whether offsets that somebody kept are still right. */
  readonly version: string;
  readonly title: string;
  /** The outlet, else the credit; absent when the article shows neither. */
  readonly outlet?: string;
  readonly published?: Published;
  readonly url?: string;
  readonly paragraph: number;
};

/** A sentence, word for word, and where it stands. The spans' text, shown as `Passage` says, is `sentence`. */
export type Evidence = {
  readonly sentence: string;
  readonly spans: readonly Span[];
  /** The words that answer, in `sentence`; absent where the whole sentence is only shown beside another. */
  readonly highlight?: Range;
  readonly citation: Citation;
  /**
   * Why it is shown: it holds the answer; it names whom a "he" or "the ministry" of the answer's sentence means;
   * it carries on a quotation of several sentences; it says who speaks.
   */
  readonly role: 'answer' | 'naming' | 'continued' | 'speaker';
};

/** A feature of a score and what it contributed, for `--explain`. */
export type Reason = { readonly feature: string; readonly value: number; readonly contribution: number };

/** A word of the sentence that stood for one of the question, how surely (0 to 1), and why; for `--explain`. */
export type StandIn = {
  readonly asked: string;
  readonly found: string;
  readonly weight: number;
  readonly because: string;
};

/** How a candidate was found. */
export type Explanation = { readonly reasons: readonly Reason[]; readonly standIns: readonly StandIn[] };

export type SpeakerShown = {
  readonly name: string;
  /** The words of the article that say so, for example "said al-Husseini". */
  readonly evidence: string;
  /** The words are the article's: it reports what somebody said, and does not quote. */
  readonly reported?: true;
};

export type Candidate = {
  /** The words that answer; `evidence[0]`'s highlight, or for a quotation of several sentences all of its words. */
  readonly text: string;
  /** 0 to 1: how sure we are that these words answer the question. */
  readonly confidence: number;
  /** At least one; the first holds the answer. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** The same answer in further articles. */
  readonly also: readonly Evidence[];
  /** Of a quotation; null when the article does not say who speaks. Undefined for other answers. */
  readonly speaker?: SpeakerShown | null;
  /** Other names of whom the answer is about: "IS", "ISIS", "Daesh". */
  readonly aliases: readonly string[];
  /** How it was found, worked out when somebody asks. Absent where nothing was searched for: a definition, a quotation. */
  readonly explain?: () => Explanation;
};

/** A candidate as it is shown: how it was found does not matter any more. */
export type ShownCandidate = Omit<Candidate, 'confidence' | 'explain'>;

/** Two answers that cannot both be the whole truth, shown side by side without a verdict. Indexes of candidates. */
export type Disagreement = {
  readonly kind: DifferenceKind;
  readonly sides: readonly [number, number, ...number[]];
};

/** What a question asks for, by the word that would ask for it. */
export type Wanted = 'who' | 'where' | 'when' | 'how many' | 'why' | 'how' | 'what' | 'whether';

/** Why there is no answer. The words are the question's own. */
export type Refusal =
  | { readonly kind: 'unknown words'; readonly words: readonly string[] }
  | { readonly kind: 'no such answer'; readonly wanted: Wanted; readonly words: readonly string[] }
  | { readonly kind: 'too general' }
  | { readonly kind: 'no sources' }
  | { readonly kind: 'no quotation'; readonly speaker?: string; readonly topic?: string };

/** What /sources shows of an article. */
export type ArticleEntry = {
  readonly article: ArticleId;
  readonly title: string;
  readonly outlet?: string;
  readonly credit?: string;
  readonly author?: string;
  readonly url?: string;
  readonly published?: Published;
  readonly paragraphs: number;
  readonly sentences: number;
  readonly words: number;
  readonly quotations: number;
  /** What it is about: its most frequent entities, at most ten. */
  readonly entities: readonly string[];
};

/** Which part of all that matches is shown; `page` counts from 1. */
export type Paging = { readonly page: number; readonly pages: number; readonly matches: number };

export type Answer =
  | {
      readonly kind: 'found';
      readonly question: Question;
      readonly candidates: readonly [Candidate, ...Candidate[]];
      readonly disagreement?: Disagreement;
      /** How a name of the question was understood: "IS: also ISIS, Islamic State, Daesh". */
      readonly understood: readonly string[];
      /** Of quotations, of which there may be more than are shown. */
      readonly paging?: Paging;
    }
  | { readonly kind: 'notFound'; readonly question: Question; readonly refusal: Refusal }
  | {
      readonly kind: 'articles';
      readonly question: Question;
      readonly articles: readonly ArticleEntry[];
      /** Files of the folder that are not in the library, with the reason. */
      readonly skipped: readonly { readonly file: string; readonly reason: string }[];
    }
  | {
      readonly kind: 'verified';
      readonly question: Question;
      readonly checks: readonly [Check, ...Check[]];
      /** Further quotations of the message, which were not checked. */
      readonly unchecked: number;
    }
  | {
      readonly kind: 'compared';
      readonly question: Question;
      /** The oldest article first; those whose date is not known last. */
      readonly sides: readonly [ComparedArticle, ...ComparedArticle[]];
      readonly differences: readonly Difference[];
      readonly silent: readonly SilentArticle[];
      /** Articles that speak of it and had no room. */
      readonly more: number;
      readonly understood: readonly string[];
    }
  | {
      readonly kind: 'timeline';
      readonly question: Question;
      /** The earliest first. */
      readonly statements: readonly DatedStatement[];
      /** Sentences whose date, the highlight, cannot be worked out. */
      readonly unresolved: readonly Evidence[];
      /** Statements that had no room. */
      readonly more: number;
      readonly understood: readonly string[];
    }
  /** The words were found, but the file does not hold them any more: nothing is shown. */
  | { readonly kind: 'changed'; readonly question: Question; readonly articles: readonly ArticleId[] };

/** Candidates with what is said above them: all that showing an answer takes. */
export type Shown = {
  readonly candidates: readonly [ShownCandidate, ...ShownCandidate[]];
  readonly disagreement?: Disagreement;
  readonly understood: readonly string[];
};

/** What every surface asks. `complete` gives at most 25 texts that begin like what is typed, best first. */
export type Answerer = {
  readonly answer: (question: Question) => Promise<Answer>;
  readonly complete: (completion: Completion, typed: string) => readonly string[];
};
