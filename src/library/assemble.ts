import type { Article, SkippedFile } from '../domain/article.ts';
import type { Mention } from '../domain/entity.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { readBackground } from '../search/background.ts';
import { createMiniSearchIndex } from '../search/minisearch-index.ts';
import { createVocabularyBuilder, type Vocabulary } from '../search/vocabulary.ts';
import { readWordNet } from '../search/wordnet.ts';
import type { Extraction } from './extraction.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Library } from './library.ts';
import type { ReadSentence } from './read-sentences.ts';

/** What a library is made of. */
export type Parts = {
  readonly folder: string;
  readonly articles: readonly Article[];
  readonly skipped: readonly SkippedFile[];
  readonly aliases: readonly (readonly string[])[];
  /** The sentences of each article, in the order of `articles`. */
  readonly read: readonly (readonly ReadSentence[])[];
};

/** All sentences with their place in the library and their terms. */
export type Numbered = { readonly sentences: readonly Sentence[]; readonly vocabulary: Vocabulary };

export function numberSentences({ articles, read }: Parts): Numbered {
  const vocabulary = createVocabularyBuilder(readBackground(), readWordNet());
  const sentences: Sentence[] = [];
  articles.forEach(({ id: article }, at) => {
    for (const { paragraph, passage, tokens } of read[at] ?? []) {
      const words = tokens.map(({ from, to }) => passage.text.slice(from, to));
      const terms = vocabulary.add(words);
      sentences.push({ id: sentences.length, article, paragraph, passage, tokens, terms });
    }
  });
  return { sentences, vocabulary: vocabulary.build() };
}

/** Puts a library together. The sentences and what was extracted from them must be the parts' own. */
export function assembleLibrary(
  { folder, articles, skipped, aliases, read }: Parts,
  { sentences, vocabulary }: Numbered,
  { entities, mentions: names, quotations }: Extraction,
): Library {
  const dateAt = createMentions('date');
  const amountAt = createMentions('amount');
  const mentions = read.flat().map(({ dates, amounts }, id): readonly Mention[] => {
    const named: readonly Mention[] = names[id] ?? [];
    const others = [...dates.map(dateAt), ...amounts.map(amountAt)];
    return others.length === 0 ? named : named.concat(others).sort((a, b) => a.from - b.from);
  });
  return {
    folder,
    fingerprint: fingerprintOf(articles, aliases),
    articles: new Map(articles.map((article) => [article.id, article])),
    skipped,
    sentences,
    entities,
    mentions,
    quotations,
    vocabulary,
    index: createMiniSearchIndex(sentences.map(({ terms }) => terms)),
  };
}

/** Equal dates, and equal amounts, are one object: sentences are short, so the same places come again and again. */
function createMentions(kind: 'date' | 'amount'): (range: Range) => Mention {
  const known = new Map<string, Mention>();
  return ({ from, to }) => {
    const key = `${from} ${to}`;
    const mention = known.get(key) ?? { kind, from, to };
    known.set(key, mention);
    return mention;
  };
}
