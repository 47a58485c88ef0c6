import type { Evidence } from '../domain/answer.ts';
import type { ArticleId } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import { spansOf } from '../text/passage.ts';

/** What an address of the source reader says beside the article. */
export type SourcePlace = {
  /** Pieces of the raw file to highlight. */
  readonly words?: readonly Span[];
  /** The file that the offsets and the paragraph's number belong to: see `versionOf`. */
  readonly version?: string;
  readonly paragraph?: number;
};

/**
 * Where the source reader shows an article, without the host: `/source/harbour/strike?words=120-131.140-152&of=0a1b…#p9`.
 * Only characters that mean nothing in HTML or in Discord's Markdown.
 */
export function sourceAddress(article: ArticleId, { words, version, paragraph }: SourcePlace = {}): string {
  const path = article.split('/').map(encoded).join('/');
  const parts = [
    ...(words === undefined ? [] : [`words=${words.map(({ start, end }) => `${start}-${end}`).join('.')}`]),
    ...(version === undefined ? [] : [`of=${version}`]),
  ];
  const query = parts.length === 0 ? '' : `?${parts.join('&')}`;
  return `/source/${path}${query}${paragraph === undefined ? '' : `#p${paragraph}`}`;
}

/** Where the reader shows the words of a piece of evidence: those that answer, else the sentence. */
export function evidenceAddress({ sentence, spans, highlight, citation }: Evidence): string {
  const { article, version, paragraph } = citation;
  const words = highlight === undefined ? spans : spansOf({ spans, text: sentence }, highlight);
  return sourceAddress(article, { words, version, paragraph });
}

function encoded(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replace(
    /[!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
