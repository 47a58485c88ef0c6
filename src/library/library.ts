import type { Article, ArticleId, SkippedFile } from '../domain/article.ts';
import type { Entity, Mention } from '../domain/entity.ts';
import type { Quotation } from '../domain/quotation.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { SentenceIndex } from '../search/sentence-index.ts';
import type { TitleTerms } from '../search/titles.ts';
import type { Vocabulary } from '../search/vocabulary.ts';

/** All articles, ready to be asked: one immutable value. A changed folder gives a new one. */
export type Library = {
  /** The corpus folder. */
  readonly folder: string;
  /** Of all articles and what is known of them, 12 hexadecimal digits: the same one gives the same answers. */
  readonly fingerprint: string;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly skipped: readonly SkippedFile[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  /** For each sentence, by its id: the names, dates and amounts in it, in order. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly quotations: readonly Quotation[];
  readonly vocabulary: Vocabulary;
  readonly titleTerms: TitleTerms;
  readonly index: SentenceIndex;
};

/** How far loading has come: `done` of `total` articles. Called often; cheap to ignore. */
export type Progress = (done: number, total: number) => void;
