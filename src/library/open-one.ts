import { dirname } from 'node:path';
import { readOne } from '../corpus/read.ts';
import type { Article, Paragraph } from '../domain/article.ts';
import { createTagger } from '../text/tag.ts';
import { buildLibrary } from './build.ts';
import type { Library } from './library.ts';
import { readSentences } from './read-sentences.ts';

/** Makes libraries of one article; nothing of them is kept. */
export type Opener = {
  /** Throws InputError for a file that cannot be used. */
  readonly file: (path: string) => Promise<Library>;
  /** Of an article that stands in no file: its raw text is the paragraphs with an empty line between two of them. */
  readonly paragraphs: (texts: readonly string[]) => Library;
};

/** Loads what reads sentences, once for all articles. */
export async function createOpener(): Promise<Opener> {
  const tag = await createTagger();
  const libraryOf = (folder: string, article: Article, aliases: readonly (readonly string[])[]) => {
    const read = [readSentences(article, tag)];
    return buildLibrary({ folder, articles: [article], skipped: [], aliases, read });
  };
  return {
    file: async (path) => {
      const { article, aliases } = await readOne(path);
      return libraryOf(dirname(path), article, aliases);
    },
    paragraphs: (texts) => libraryOf('', articleOf(texts), []),
  };
}

function articleOf(texts: readonly string[]): Article {
  let start = 0;
  const paragraphs = texts.map((text, index): Paragraph => {
    const span = { start, end: start + text.length };
    start = span.end + 2;
    return { number: index + 1, passage: { spans: [span], text } };
  });
  const raw = texts.join('\n\n');
  return { id: 'text', file: 'text', raw, sha256: '', title: 'text', source: {}, paragraphs, leftOut: [] };
}
