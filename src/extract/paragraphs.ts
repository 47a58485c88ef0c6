import type { Place } from '../domain/quotation.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';

/** The sentences of one paragraph read together, with one blank between two sentences. */
export type ReadParagraph = {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Where each sentence begins in `text`. */
  readonly starts: readonly number[];
};

/** Puts consecutive sentences of the same paragraph together. */
export function paragraphsOf(sentences: readonly Sentence[]): ReadParagraph[] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    const previous = last?.[0];
    if (previous?.article === sentence.article && previous.paragraph === sentence.paragraph)
      last?.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs.map(joined);
}

function joined(sentences: readonly Sentence[]): ReadParagraph {
  const starts: number[] = [];
  let length = 0;
  for (const { passage } of sentences) {
    starts.push(length);
    length += passage.text.length + 1;
  }
  return { text: sentences.map(({ passage }) => passage.text).join(' '), sentences, starts };
}

/** The places in the sentences behind a range of the paragraph's text: one a sentence. */
export function placesOf({ sentences, starts }: ReadParagraph, range: Range): Place[] {
  return sentences.flatMap((sentence, index) => {
    const start = starts[index] ?? 0;
    const from = Math.max(range.from - start, 0);
    const to = Math.min(range.to - start, sentence.passage.text.length);
    return from < to ? [{ sentence: sentence.id, from, to }] : [];
  });
}
