import { dirname } from 'node:path';
import { readOne } from '../corpus/read.ts';
import type { Article, Paragraph } from '../domain/article.ts';
import { createTagger } from '../text/tag.ts';
import { buildLibrary } from './build.ts';
import type { Library } from './library.ts';
import { readSentences } from './read-sentences.ts';

/** Makes a library of one file; nothing is kept. Throws InputError for a file that cannot be used. */
export async function openOne(path: string): Promise<Library> {
  const { articles, aliases } = await readOne(path);
  return libraryOf(dirname(path), articles, aliases);
}

/** Makes a library of one article that stands in no file; its raw text is the paragraphs with an empty line between. */
export function openParagraphs(texts: readonly string[]): Promise<Library> {
  let start = 0;
  const paragraphs = texts.map((text, index): Paragraph => {
    const span = { start, end: start + text.length };
    start = span.end + 2;
    return { number: index + 1, passage: { spans: [span], text } };
  });
  const article: Article = {
    id: 'text',
    file: 'text',
    raw: texts.join('\n\n'),
    sha256: '',
    title: 'text',
    source: {},
    paragraphs,
    leftOut: [],
  };
  return libraryOf('', [article], []);
}

async function libraryOf(
  folder: string,
  articles: readonly Article[],
  aliases: readonly (readonly string[])[],
): Promise<Library> {
  const tag = await createTagger();
  const read = articles.map((article) => readSentences(article, tag));
  return buildLibrary({ folder, articles, skipped: [], aliases, read });
}
