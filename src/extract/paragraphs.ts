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

/** Reads consecutive sentences of the same paragraph together, one paragraph after the other. */
export function* paragraphsOf(sentences: readonly Sentence[]): Generator<ReadParagraph> {
  let first = 0;
  while (first < sentences.length) {
    let end = first + 1;
    while (isSameParagraph(sentences[first], sentences[end])) end++;
    yield joined(sentences.slice(first, end));
    first = end;
  }
}

function isSameParagraph(one: Sentence | undefined, other: Sentence | undefined): boolean {
  return one?.article === other?.article && one?.paragraph === other?.paragraph;
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
  const places: Place[] = [];
  for (let index = lastStart(starts, range.from); index < sentences.length; index++) {
    const sentence = sentences[index];
    const start = starts[index] ?? 0;
    if (sentence === undefined || start >= range.to) break;
    const from = Math.max(range.from - start, 0);
    const to = Math.min(range.to - start, sentence.passage.text.length);
    if (from < to) places.push({ sentence: sentence.id, from, to });
  }
  return places;
}

/** Where in ascending numbers the last one stands that is at most a number; 0 where none is. There may be thousands. */
export function lastStart(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
