import type { Article } from '../domain/article.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { findAmounts } from '../extract/amounts.ts';
import { findDates } from '../extract/dates.ts';
import { partOf } from '../text/passage.ts';
import { sentenceRanges } from '../text/sentences.ts';
import type { Tagger } from '../text/tag.ts';
import { tokenize } from '../text/tokens.ts';

/** A sentence as far as its article alone determines it, with the dates and amounts in it. */
export type ReadSentence = Pick<Sentence, 'paragraph' | 'passage' | 'tokens'> & {
  readonly dates: readonly Range[];
  readonly amounts: readonly Range[];
};

/** Cuts an article into sentences and tags their words. The slow part of reading. */
export function readSentences({ paragraphs }: Article, tag: Tagger): ReadSentence[] {
  return paragraphs.flatMap(({ number, passage }) =>
    sentenceRanges(passage.text).map((range) => {
      const own = partOf(passage, range);
      const dates = findDates(own.text);
      const amounts = findAmounts(own.text, dates);
      return { paragraph: number, passage: own, tokens: tag(own.text, tokenize(own.text)), dates, amounts };
    }),
  );
}
