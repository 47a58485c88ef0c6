import type { Article } from '../domain/article.ts';
import type { Sentence } from '../domain/sentence.ts';
import { partOf } from '../text/passage.ts';
import { sentenceRanges } from '../text/sentences.ts';
import type { Tagger } from '../text/tag.ts';
import { tokenize } from '../text/tokens.ts';

/** A sentence as far as its article alone determines it: what is kept in the cache. */
export type ReadSentence = Pick<Sentence, 'paragraph' | 'passage' | 'tokens'>;

/** Cuts an article into sentences and tags their words. The slow part of reading. */
export function readSentences({ paragraphs }: Article, tag: Tagger): ReadSentence[] {
  return paragraphs.flatMap(({ number, passage }) =>
    sentenceRanges(passage.text).map((range) => {
      const own = partOf(passage, range);
      return { paragraph: number, passage: own, tokens: tag(own.text, tokenize(own.text)) };
    }),
  );
}
