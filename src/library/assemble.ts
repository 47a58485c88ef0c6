import type { Article, SkippedFile } from '../domain/article.ts';
import type { Mention } from '../domain/entity.ts';
import { createSentenceIndex } from '../search/create-sentence-index.ts';
import { createTitleTerms } from '../search/titles.ts';
import { byPlace, type Collected } from './collect.ts';
import type { Extraction } from './extraction.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Library } from './library.ts';

/** What a folder holds. */
export type Contents = {
  readonly folder: string;
  readonly articles: readonly Article[];
  readonly skipped: readonly SkippedFile[];
  readonly aliases: readonly (readonly string[])[];
};

/** Puts a library together. The sentences and what was extracted from them must be the articles' own. */
export function assembleLibrary(
  { folder, articles, skipped, aliases }: Contents,
  { sentences, vocabulary, expressions }: Collected,
  { entities, mentions: names, quotations }: Extraction,
): Library {
  const mentions = names.map((named: readonly Mention[], id) => {
    const others = expressions[id] ?? [];
    return others.length === 0 ? named : named.concat(others).sort(byPlace);
  });
  const byId = new Map(articles.map((article) => [article.id, article]));
  return {
    folder,
    fingerprint: fingerprintOf(articles, aliases),
    articles: byId,
    skipped,
    sentences,
    entities,
    mentions,
    quotations,
    vocabulary,
    titleTerms: createTitleTerms(byId, vocabulary),
    index: createSentenceIndex(sentences.map(({ terms }) => terms)),
  };
}
