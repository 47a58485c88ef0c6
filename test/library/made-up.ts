import type { Article } from '../../src/domain/article.ts';
import type { EntityKind } from '../../src/domain/entity.ts';
import { isSpoken, type Place } from '../../src/domain/quotation.ts';
import { buildLibrary } from '../../src/library/build.ts';
import type { Library } from '../../src/library/library.ts';
import { readSentences } from '../../src/library/read-sentences.ts';
import { createTagger } from '../../src/text/tag.ts';

const tag = await createTagger();

/** An article whose file is its paragraphs and nothing else. */
export function articleOf(id: string, paragraphs: readonly string[]): Article {
  const raw = paragraphs.join('\n\n');
  let start = 0;
  const read = paragraphs.map((text, index) => {
    const span = { start, end: start + text.length };
    start = span.end + 2;
    return { number: index + 1, passage: { spans: [span], text: text.replace(/\s/g, ' ') } };
  });
  return { id, file: `${id}.txt`, raw, sha256: id, title: id, source: {}, paragraphs: read, leftOut: [] };
}

/** A library of made-up articles, each a list of paragraphs. */
export function libraryOf(
  texts: readonly (readonly string[])[],
  aliases: readonly (readonly string[])[] = [],
): Library {
  const articles = texts.map((paragraphs, index) => articleOf(`article ${index}`, paragraphs));
  const read = articles.map((article) => readSentences(article, tag));
  return buildLibrary({ folder: '', articles, skipped: [], aliases, read });
}

export function kindsOf(library: Library): Record<string, EntityKind> {
  return Object.fromEntries(library.entities.map(({ name, kind }) => [name, kind]));
}

/** All names of each entity, the one that is shown first. */
export function namesOf(library: Library): string[][] {
  return library.entities.map(({ name, aliases }) => [name, ...aliases]);
}

export function wordsAt(library: Library, { sentence, from, to }: Place): string {
  return library.sentences[sentence]?.passage.text.slice(from, to) ?? '';
}

/** Each quotation with its speaker's name and the words that name the speaker, or null. */
export function quotationsOf(library: Library): { words: string; speaker: string | null; steps: string[] }[] {
  return library.quotations.filter(isSpoken).map(({ words, speaker }) => ({
    words: words.map((place) => wordsAt(library, place)).join(' '),
    speaker: speaker?.name ?? null,
    steps: speaker?.steps.map((place) => wordsAt(library, place)) ?? [],
  }));
}
