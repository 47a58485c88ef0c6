import type { Article, ArticleId, SkippedFile } from './domain/article.ts';
import type { Entity } from './domain/entity.ts';
import type { Quotation } from './domain/quotation.ts';
import type { Sentence } from './domain/sentence.ts';

/** All articles, ready to be asked: one immutable value. A changed folder gives a new one. */
export type Library = {
  /** The corpus folder, absolute. */
  readonly folder: string;
  /** Of all articles and metadata, 12 hexadecimal digits: two libraries with the same one give the same answers. */
  readonly fingerprint: string;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly skipped: readonly SkippedFile[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
};

/** How far loading has come: `done` of `total` articles. Called often; cheap to ignore. */
export type Progress = (done: number, total: number) => void;
