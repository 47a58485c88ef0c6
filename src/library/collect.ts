import type { ArticleId } from '../domain/article.ts';
import type { Mention } from '../domain/entity.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { readBackground } from '../search/background.ts';
import { readRelatedWords } from '../search/related-words.ts';
import { createVocabularyBuilder, type Vocabulary } from '../search/vocabulary.ts';
import type { ReadSentence } from './read-sentences.ts';

/** All sentences with their place in the library and their terms. */
export type Collected = {
  readonly sentences: readonly Sentence[];
  readonly vocabulary: Vocabulary;
  /** For each sentence, by its id: the dates in it, then the amounts. */
  readonly expressions: readonly (readonly Mention[])[];
};

export type Collection = {
  /** Adds an article's sentences; articles come in the order of the library. */
  readonly add: (article: ArticleId, read: readonly ReadSentence[]) => void;
  readonly finish: () => Collected;
};

/** Collects sentences article by article, so that what was read of one can be forgotten before the next. */
export function createCollection(kept?: ReadonlyMap<string, string>): Collection {
  const vocabulary = createVocabularyBuilder(readBackground(), readRelatedWords(), kept);
  const sentences: Sentence[] = [];
  const expressions: (readonly Mention[])[] = [];
  const dateAt = createMentions('date');
  const amountAt = createMentions('amount');
  return {
    add: (article, read) => {
      for (const { paragraph, passage, tokens, dates, amounts } of read) {
        const words = tokens.map(({ from, to }) => passage.text.slice(from, to));
        const terms = vocabulary.add(words);
        sentences.push({ id: sentences.length, article, paragraph, passage, tokens, terms });
        expressions.push(dates.map(dateAt).concat(amounts.map(amountAt)));
      }
    },
    finish: () => ({ sentences, vocabulary: vocabulary.build(), expressions }),
  };
}

export function byPlace(one: Range, other: Range): number {
  return one.from - other.from;
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
