import type { ArticleId } from './article.ts';
import type { Passage } from './span.ts';

/** A sentence's place among all sentences of the library, counted from 0: the documents of the index. */
export type SentenceId = number;

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
};
