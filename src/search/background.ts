import { createRequire } from 'node:module';
import type stored from './background.json';

/**
 * How common a term is in English at large: the share of sentences that hold it, for the terms that are not rare. Counted
 * in the texts of SQuADShifts new-wiki (even-numbered articles) and reddit (CC BY 4.0), names left out; see `src/train`.
 * The file groups terms by how many of 100,000 sentences hold them.
 */
export type Background = (term: string) => number;

/** What a term is given that is not in the list: fewer than 1 in 10,000 sentences. */
export const rareTerm = 1e-5;

export function readBackground(): Background {
  const groups: typeof stored = createRequire(import.meta.url)('./background.json');
  const shares = new Map<string, number>();
  for (const [perHundredThousand, terms] of Object.entries(groups)) {
    for (const term of terms.split(' ')) shares.set(term, Number(perHundredThousand) / 100_000);
  }
  return (term) => shares.get(term) ?? rareTerm;
}
