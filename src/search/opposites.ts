import { createRequire } from 'node:module';
import type stored from './opposites.json';

let known: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The terms that exclude a term, "south" and "east" for "north": WordNet's antonyms and sets of this project's own (see
 * `src/train/related/opposites.txt`). Read when it is asked for the first time.
 */
export function opposedTo(term: string): readonly string[] {
  known ??= readOpposites();
  return known.get(term) ?? none;
}

const none: readonly string[] = [];

function readOpposites(): Map<string, string[]> {
  const file: typeof stored = createRequire(import.meta.url)('./opposites.json');
  const opposed = new Map<string, string[]>();
  for (const written of file.sets.split(', ')) {
    const terms = written.split(' ');
    for (const term of terms) {
      const others = opposed.get(term);
      const own = terms.filter((other) => other !== term);
      if (others === undefined) opposed.set(term, own);
      else others.push(...own);
    }
  }
  return opposed;
}
