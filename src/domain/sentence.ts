import type { ArticleId } from './article.ts';
import type { Passage, Range } from './span.ts';

/** A sentence's place among all sentences of the library, counted from 0: the documents of the index. */
export type SentenceId = number;

/** What part a word plays in its sentence, as far as the tagger can tell. */
export type Part =
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'verb'
  | 'auxiliary'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'number'
  | 'mark'
  | 'other';

/** What the tagger takes a word to be a name of. One opinion among others: see `extract/kinds.ts`. */
export type Hint = 'person' | 'place' | 'organisation' | 'people' | 'date' | 'none';

/** A word, a number or a punctuation mark as written. The range is one of its sentence's text. */
export type Token = Range & { readonly part: Part; readonly hint: Hint };

/** Stands for a folded and stemmed word in one library: see `text/terms.ts`. */
export type TermId = number;

/**
 * A sentence and the place where it stands. An article's sentences have consecutive ids in the order of its text,
 * so the neighbours of a sentence are `id - 1` and `id + 1` as long as the article is the same.
 */
export type Sentence = {
  readonly id: SentenceId;
  readonly article: ArticleId;
  /** The paragraph's number, counted from 1. */
  readonly paragraph: number;
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  /** One for each token; marks have one too, so that `tokens[i]` and `terms[i]` belong together. */
  readonly terms: readonly TermId[];
};
