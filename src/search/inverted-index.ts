import type { SentenceId, TermId } from '../domain/sentence.ts';
import type { CreateSentenceIndex, Found } from './sentence-index.ts';
import { emptyTerm } from './vocabulary.ts';

/** How soon a term's further occurrences stop counting, and how much long sentences are marked down: BM25's k and b. */
const saturation = 1.2;
const lengthPenalty = 0.5;
/** What a term adds however long the sentence is: the delta of BM25+ (Lv and Zhai 2011). */
const least = 0.2;

/**
 * For each term the sentences that hold it and how often, all in three flat arrays: five bytes a posting, so that a
 * thousand articles take megabytes and not hundreds of them. Sentences score by BM25+, times how many of the question's
 * terms they hold.
 */
export const createInvertedIndex: CreateSentenceIndex = (terms) => {
  const { starts, sentences, counts, lengths } = postingsOf(terms);
  const total = lengths.length;
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / total;

  return {
    find: (query, limit, within) => {
      const scores = new Float64Array(total);
      const held = new Uint16Array(total);
      const touched: SentenceId[] = [];
      for (const [term, weight] of new Map(query.map(({ term, weight }) => [term, weight]))) {
        const from = starts[term] ?? 0;
        const to = starts[term + 1] ?? from;
        const rarity = Math.log(1 + (total - (to - from) + 0.5) / (to - from + 0.5));
        for (let at = from; at < to; at++) {
          const sentence = sentences[at] ?? 0;
          const count = counts[at] ?? 0;
          const share = 1 - lengthPenalty + (lengthPenalty * (lengths[sentence] ?? 0)) / meanLength;
          const frequency = (count * (saturation + 1)) / (count + saturation * share);
          if (held[sentence] === 0) touched.push(sentence);
          held[sentence] = (held[sentence] ?? 0) + 1;
          scores[sentence] = (scores[sentence] ?? 0) + weight * rarity * (least + frequency);
        }
      }
      const isWanted = within ?? (() => true);
      const scoreOf = (sentence: SentenceId) => (scores[sentence] ?? 0) * (held[sentence] ?? 0);
      return bestOf(touched.filter(isWanted), scoreOf, limit);
    },
  };
};

type Postings = {
  /** For each term, where its postings begin; those of the next term end them. */
  readonly starts: Uint32Array;
  readonly sentences: Uint32Array;
  /** How often the sentence holds the term; more than 255 times counts as 255. */
  readonly counts: Uint8Array;
  /** For each sentence, how many different terms it holds. */
  readonly lengths: Uint32Array;
};

/** Counts first and fills then, so that nothing grows. */
function postingsOf(terms: readonly (readonly TermId[])[]): Postings {
  const lengths = new Uint32Array(terms.length);
  const frequencies: number[] = [];
  terms.forEach((own, sentence) => {
    for (const term of new Set(own)) {
      if (term === emptyTerm) continue;
      frequencies[term] = (frequencies[term] ?? 0) + 1;
      lengths[sentence] = (lengths[sentence] ?? 0) + 1;
    }
  });
  const starts = new Uint32Array(frequencies.length + 1);
  for (let term = 0; term < frequencies.length; term++) {
    starts[term + 1] = (starts[term] ?? 0) + (frequencies[term] ?? 0);
  }
  const next = starts.slice();
  const all = starts.at(-1) ?? 0;
  const sentences = new Uint32Array(all);
  const counts = new Uint8Array(all);
  terms.forEach((own, sentence) => {
    for (const term of own) {
      if (term === emptyTerm) continue;
      const last = (next[term] ?? 0) - 1;
      if (last >= (starts[term] ?? 0) && sentences[last] === sentence) {
        counts[last] = Math.min(255, (counts[last] ?? 0) + 1);
        continue;
      }
      sentences[last + 1] = sentence;
      counts[last + 1] = 1;
      next[term] = last + 2;
    }
  });
  return { starts, sentences, counts, lengths };
}

/** The best of many without sorting them all. Ties go to the earlier sentence. */
function bestOf(
  candidates: readonly SentenceId[],
  scoreOf: (sentence: SentenceId) => number,
  limit: number,
): Found[] {
  const best: Found[] = [];
  const isBefore = (one: Found, other: Found) =>
    one.score > other.score || (one.score === other.score && one.sentence < other.sentence);
  for (const sentence of candidates) {
    const found = { sentence, score: scoreOf(sentence) };
    const last = best.at(-1);
    if (best.length >= limit && (last === undefined || !isBefore(found, last))) continue;
    let at = best.length;
    while (at > 0 && isBefore(found, best[at - 1] ?? found)) at--;
    best.splice(at, 0, found);
    if (best.length > limit) best.pop();
  }
  return best;
}
