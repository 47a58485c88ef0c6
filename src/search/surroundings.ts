import type { ArticleId } from '../domain/article.ts';
import type { Sentence, SentenceId } from '../domain/sentence.ts';
import type { Matcher, Searched } from './matches.ts';
import type { Query } from './query.ts';
import { emptyTerm } from './vocabulary.ts';

/** What stands around a sentence, as far as it bears on a query. Strengths are 0 to 1, one for each word of the query. */
export type Surroundings = {
  /** How strongly the paragraph matches each word at best. */
  readonly paragraph: readonly number[];
  /** How often the paragraph holds each word: every token that stands for it, by its strength, and the very word alone. */
  readonly frequencies: readonly number[];
  readonly sameWords: readonly number[];
  /** Content words of the paragraph. */
  readonly length: number;
  /** How strongly the article's title matches each word. */
  readonly title: readonly number[];
};

/** Sentences of a paragraph that are looked at on either side: enough for every paragraph that people write. */
const reach = 10;

/** The sentences of a sentence's paragraph, in order, itself among them. */
export function paragraphOf(searched: Pick<Searched, 'sentences'>, sentence: Sentence): SentenceId[] {
  const [first, last] = endsOfParagraph(searched, sentence);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function endsOfParagraph(
  { sentences }: Pick<Searched, 'sentences'>,
  { id, article, paragraph }: Sentence,
): [first: SentenceId, last: SentenceId] {
  const belongs = (other: Sentence | undefined) =>
    other?.article === article && other.paragraph === paragraph;
  let first = id;
  while (id - first < reach && first > 0 && belongs(sentences[first - 1])) first--;
  let last = id;
  while (last - id < reach && belongs(sentences[last + 1])) last++;
  return [first, last];
}

/** Sees what is around sentences. What concerns a paragraph or an article is worked out once for it. */
export function createSurroundings(
  searched: Searched,
  query: Query,
  matchOf: Matcher,
): (sentence: Sentence) => Surroundings {
  const titles = new Map<ArticleId, readonly number[]>();
  const paragraphs = new Map<SentenceId, InParagraph>();
  return (sentence) => {
    const [first, last] = endsOfParagraph(searched, sentence);
    // In a paragraph that is longer than the reach, sentences see different parts of it.
    const isWhole = last - first < reach;
    const inParagraph =
      (isWhole ? paragraphs.get(first) : undefined) ?? countIn(searched, query, first, last, matchOf);
    if (isWhole) paragraphs.set(first, inParagraph);
    const title = titles.get(sentence.article) ?? titleStrengths(searched, query, sentence.article);
    titles.set(sentence.article, title);
    const { paragraph, frequencies, sameWords, length } = inParagraph;
    return { paragraph, frequencies, sameWords, length, title };
  };
}

type InParagraph = Pick<Surroundings, 'paragraph' | 'frequencies' | 'sameWords' | 'length'>;

function countIn(
  { sentences }: Searched,
  { words }: Query,
  first: SentenceId,
  last: SentenceId,
  matchOf: Matcher,
): InParagraph {
  const paragraph = words.map(() => 0);
  const frequencies = words.map(() => 0);
  const sameWords = words.map(() => 0);
  let length = 0;
  for (let id = first; id <= last; id++) {
    const { strengths, matched, weights } = matchOf(id);
    const terms = sentences[id]?.terms ?? [];
    // A name that stands for a word without one of its terms counts once, as strongly as it stands for it.
    const counted = words.map(() => 0);
    for (let at = 0; at < matched.length; at++) {
      if (terms[at] !== emptyTerm) length++;
      const word = matched[at] ?? -1;
      if (word < 0) continue;
      const weight = weights[at] ?? 0;
      counted[word] = (counted[word] ?? 0) + weight;
      if (weight === 1) sameWords[word] = (sameWords[word] ?? 0) + 1;
    }
    counted.forEach((count, word) => {
      const strength = strengths[word] ?? 0;
      frequencies[word] = (frequencies[word] ?? 0) + Math.max(strength, count);
      paragraph[word] = Math.max(paragraph[word] ?? 0, strength);
    });
  }
  return { paragraph, frequencies, sameWords, length };
}

function titleStrengths({ titleTerms }: Searched, { words }: Query, article: ArticleId): number[] {
  const terms = titleTerms(article);
  return words.map(({ alternatives }) =>
    alternatives.reduce(
      (best, { term, weight, phrase }) =>
        terms.has(term) && phrase === undefined ? Math.max(best, weight) : best,
      0,
    ),
  );
}
