import { readFile } from 'node:fs/promises';
import { termOf } from '../../text/terms.ts';
import { isUsable } from './relations.ts';

/** For each term, how nearly others mean the same, 0 to 1. */
export type Nearness = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Less alike are words that only share a far meaning. */
const leastAlike = 0.4;
/** Words of one entry stand in many others together by chance: so alike is as near as a synonym of WordNet's. */
const alikeAsSynonyms = 0.7;
/** As near as a synonym of WordNet's in its first meaning, and what is left for those that are barely alike. */
const nearest = 0.7;
const furthest = 0.3;

/**
 * Reads how alike words are from the Moby Thesaurus (Grady Ward, in the public domain): a line for each of 30,000 words,
 * with all that may stand for it in any meaning. Two words are alike when they stand in the same entries: the cosine of
 * their entries, where a long entry counts less.
 * @param known only these terms are looked at.
 */
export async function readMoby(file: string, known: ReadonlySet<string>): Promise<Nearness> {
  const terms = new Map<string, string>();
  const knownTermOf = (word: string) => {
    const term = terms.get(word) ?? (isUsable(word) && word === word.toLowerCase() ? termOf(word) : '');
    terms.set(word, term);
    return known.has(term) ? [term] : [];
  };
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/);
  const entries = lines.map((line) => {
    const words = line.split(',');
    return { terms: [...new Set(words.flatMap(knownTermOf))], weight: 1 / words.length };
  });
  const holding = new Map<string, number[]>();
  entries.forEach(({ terms: own }, at) => {
    for (const term of own) holding.set(term, [...(holding.get(term) ?? []), at]);
  });
  const weightOf = (at: number) => entries[at]?.weight ?? 0;
  const lengths = new Map(
    [...holding].map(([term, own]) => [term, Math.sqrt(own.reduce((sum, at) => sum + weightOf(at), 0))]),
  );
  const alike = (term: string, own: readonly number[]): Map<string, number> => {
    const sums = new Map<string, number>();
    for (const at of own) {
      for (const other of entries[at]?.terms ?? []) sums.set(other, (sums.get(other) ?? 0) + weightOf(at));
    }
    sums.delete(term);
    const cosines = [...sums].map(([other, sum]): [string, number] => [
      other,
      sum / ((lengths.get(term) ?? 1) * (lengths.get(other) ?? 1)),
    ]);
    return new Map(
      cosines.flatMap(([other, cosine]) => (cosine < leastAlike ? [] : [[other, near(cosine)]])),
    );
  };
  return new Map([...holding].map(([term, own]) => [term, alike(term, own)]));
}

function near(cosine: number): number {
  const share = (Math.min(cosine, alikeAsSynonyms) - leastAlike) / (alikeAsSynonyms - leastAlike);
  return furthest + (nearest - furthest) * share;
}
