import type { Passage, Span } from './span.ts';

/** Names an article in records, citations and addresses: its path in the corpus folder without the extension. */
export type ArticleId = string;

/** Whether the article itself states its date or somebody worked it out from what it says. */
export type DateBasis = 'stated' | 'inferred';

/**
 * When an article was published, as precisely as it is known: `2018-10-29`, `2018-11`, `2018`, or `--01-14` for a day
 * whose year is not known (ISO 8601 with XML Schema's form for a day without a year).
 */
export type Published = { readonly date: string; readonly basis: DateBasis };

/** What is known of where an article comes from. A field that nobody knows is absent; nothing is made up. */
export type Source = {
  /** Who published it, for example "Asharq Al-Awsat". */
  readonly outlet?: string;
  /** Whose reporting it uses, for example "AFP". */
  readonly credit?: string;
  readonly author?: string;
  readonly url?: string;
  readonly published?: Published;
};

/** What the reader of a web page sees around an article, and that is not the article. */
export type Furniture =
  | 'title'
  | 'repeated title'
  | 'advertisement'
  | 'navigation'
  | 'section label'
  | 'credit'
  | 'photo credit'
  | 'form'
  | 'comments'
  | 'related articles'
  | 'notice'
  | 'metadata'
  /** Rules and rows of stars: nothing that can be read aloud. */
  | 'separator'
  /** Characters of Markdown that are not text: stars, brackets, addresses of links. */
  | 'markup';

/** A piece of the raw text that is not part of the article's paragraphs, and what it is taken for. */
export type LeftOut = { readonly span: Span; readonly as: Furniture };

export type Paragraph = {
  /** Counted from 1, as a reader would: the title is not a paragraph. */
  readonly number: number;
  readonly passage: Passage;
};

/** One file of the corpus folder. `raw` is the decoded file and is never edited: everything else points into it. */
export type Article = {
  readonly id: ArticleId;
  /** Path relative to the corpus folder, with its extension. */
  readonly file: string;
  readonly raw: string;
  /** Of the file's bytes, hexadecimal: tells whether the file is still the one that was read. */
  readonly sha256: string;
  /** Never empty: "(untitled)" when neither the metadata nor the text has one. */
  readonly title: string;
  readonly source: Source;
  readonly paragraphs: readonly Paragraph[];
  /** What cleaning left out, in the order of the text. */
  readonly leftOut: readonly LeftOut[];
};

/** A file of the corpus folder that is not in the library, and why, in words for whoever curates the folder. */
export type SkippedFile = { readonly file: string; readonly reason: string };

/** Names a file as it was read, in addresses: 12 hexadecimal digits, too few to happen twice in one file's life. */
export function versionOf({ sha256 }: Pick<Article, 'sha256'>): string {
  return sha256.slice(0, 12);
}
