import { createHash } from 'node:crypto';
import type { Article } from '../domain/article.ts';

/** Put in by build.js: of the sources that read articles. Not there where the sources run as they are. */
declare const readingSources: string | undefined;

/** Other whenever the same articles may be read in another way than before: what was kept is then read again. */
export const readingVersion = typeof readingSources === 'string' ? readingSources : 'not built';

/** Of everything that an article's sentences are made of: its file, and which parts of it are paragraphs. */
export function readingKey({ sha256, paragraphs }: Article): string {
  const hash = createHash('sha256').update(sha256);
  for (const { number, passage } of paragraphs) {
    hash.update(`\n${number}`);
    for (const { start, end } of passage.spans) hash.update(` ${start} ${end}`);
  }
  return hash.digest('hex');
}

/** Of all articles, what is known of them, and their aliases: 12 hexadecimal digits. */
export function fingerprintOf(articles: readonly Article[], aliases: readonly (readonly string[])[]): string {
  const hash = createHash('sha256').update(readingVersion);
  for (const article of articles) {
    const { id, title, source } = article;
    hash.update(JSON.stringify([id, readingKey(article), title, source]));
  }
  hash.update(JSON.stringify(aliases));
  return hash.digest('hex').slice(0, 12);
}
