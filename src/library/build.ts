import { createHash } from 'node:crypto';
import type { Article, SkippedFile } from '../domain/article.ts';
import type { Mention } from '../domain/entity.ts';
import type { Sentence } from '../domain/sentence.ts';
import { findAmounts } from '../extract/amounts.ts';
import { findDates } from '../extract/dates.ts';
import { extractEntities } from '../extract/entities.ts';
import { extractQuotations } from '../extract/quotations.ts';
import { createMiniSearchIndex } from '../search/minisearch-index.ts';
import { createVocabularyBuilder } from '../search/vocabulary.ts';
import type { Library } from './library.ts';
import type { ReadSentence } from './read-sentences.ts';

export type Parts = {
  readonly folder: string;
  readonly articles: readonly Article[];
  readonly skipped: readonly SkippedFile[];
  readonly aliases: readonly (readonly string[])[];
  /** The sentences of each article, in the order of `articles`. */
  readonly read: readonly (readonly ReadSentence[])[];
};

/** Puts a library together from articles that have been read. */
export function buildLibrary({ folder, articles, skipped, aliases, read }: Parts): Library {
  const vocabulary = createVocabularyBuilder();
  const sentences: Sentence[] = [];
  articles.forEach((article, at) => {
    for (const sentence of read[at] ?? []) {
      const words = sentence.tokens.map(({ from, to }) => sentence.passage.text.slice(from, to));
      sentences.push({
        ...sentence,
        id: sentences.length,
        article: article.id,
        terms: vocabulary.add(words),
      });
    }
  });
  const names = extractEntities(sentences, aliases);
  const mentions = sentences.map(({ id, passage }): Mention[] => {
    const dates = findDates(passage.text);
    const amounts = findAmounts(passage.text, dates);
    return [
      ...(names.mentions[id] ?? []),
      ...dates.map((date): Mention => ({ ...date, kind: 'date' })),
      ...amounts.map((amount): Mention => ({ ...amount, kind: 'amount' })),
    ].sort((a, b) => a.from - b.from);
  });
  return {
    folder,
    fingerprint: fingerprintOf(articles, aliases),
    articles: new Map(articles.map((article) => [article.id, article])),
    skipped,
    sentences,
    entities: names.entities,
    mentions,
    quotations: extractQuotations(sentences, names),
    vocabulary: vocabulary.build(),
    index: createMiniSearchIndex(sentences.map(({ terms }) => terms)),
  };
}

function fingerprintOf(articles: readonly Article[], aliases: Parts['aliases']): string {
  const hash = createHash('sha256');
  for (const { id, sha256, title, source } of articles)
    hash.update(JSON.stringify([id, sha256, title, source]));
  hash.update(JSON.stringify(aliases));
  return hash.digest('hex').slice(0, 12);
}
