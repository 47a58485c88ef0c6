import type { ArticleId } from './article.ts';

/** A question that the articles answer: an option of a command, filled in. */
export type Example = { readonly command: string; readonly option: string; readonly value: string };

/** What a library holds, for whoever sees it the first time. */
export type About = {
  readonly fingerprint: string;
  /** In the order in which /sources lists them. */
  readonly articles: readonly { readonly id: ArticleId; readonly title: string }[];
  /** At most three, each of another kind. */
  readonly examples: readonly Example[];
};
