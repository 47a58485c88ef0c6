import { createRequire } from 'node:module';
import type stored from './opposites.json';

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * The terms that exclude a term, "south" and "east" for "north": WordNet's antonyms and sets of this project's own (see
 * `src/train/related/opposites.txt`). Read when it is asked for the first time.
 */
export function opposedTo(term: string): ReadonlySet<string> {
  known ??= readOpposites();
  return known.get(term) ?? none;
}

const none: ReadonlySet<string> = new Set();

function readOpposites(): Map<string, Set<string>> {
  const file: typeof stored = createRequire(import.meta.url)('./opposites.json');
  const opposed = new Map<string, Set<string>>();
  for (const written of file.sets.split(', ')) {
    const terms = written.split(' ');
    for (const term of terms) {
      const others = opposed.get(term) ?? new Set();
      opposed.set(term, others);
      for (const other of terms) if (other !== term) others.add(other);
    }
  }
  return opposed;
}
