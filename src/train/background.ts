import type { Article } from '../domain/article.ts';
import { isContentWord } from '../search/vocabulary.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { termOf } from '../text/terms.ts';
import { tokenize } from '../text/tokens.ts';

/** Terms by how many of 100,000 sentences hold them, each list in alphabetical order: what `search/background.ts` reads. */
export type StoredBackground = Readonly<Record<string, string>>;

/** A term of fewer sentences says more about these texts than about English. */
const fewestSentences = 6;

/** Shares are rounded to eighths of a power of ten, so that many terms share one. */
const roundingSteps = 8;

/** Counts in how many sentences each term stands. Names and numbers are left out. */
export function countBackground(articles: readonly Article[]): StoredBackground {
  const counts = new Map<string, number>();
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.map(({ passage }) => passage.text));
  const sentences = texts.flatMap((text) => sentenceRanges(text).map(({ from, to }) => text.slice(from, to)));
  for (const sentence of sentences) {
    for (const term of commonTerms(sentence)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const groups = new Map<number, string[]>();
  for (const [term, count] of counts) {
    if (count < fewestSentences || !/^[a-z']+$/.test(term)) continue;
    const share = rounded(Math.round((count / sentences.length) * 100_000));
    groups.set(share, [...(groups.get(share) ?? []), term]);
  }
  return Object.fromEntries([...groups].map(([share, terms]) => [String(share), terms.sort().join(' ')]));
}

/** The terms of a sentence's words that are no names, as far as capitals tell. */
function commonTerms(sentence: string): Set<string> {
  const terms = new Set<string>();
  for (const { from, to } of tokenize(sentence)) {
    const word = sentence.slice(from, to);
    const isName = from > 0 && /^\p{Lu}/u.test(word);
    if (isContentWord(word) && !isName && !/\p{N}/u.test(word)) terms.add(termOf(word));
  }
  return terms;
}

function rounded(share: number): number {
  const power = Math.round(Math.log10(share) * roundingSteps) / roundingSteps;
  return Math.round(10 ** power);
}
