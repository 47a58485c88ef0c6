/** The word among `words` that takes the fewest typing errors to reach; undefined when none is near. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  // A third of the letters may be wrong, as far as people can still tell what was meant.
  const most = Math.ceil(typed.length / 3);
  const ranked = words
    .map((word) => ({ word, errors: word.startsWith(typed) ? 1 : typingErrors(typed, word) }))
    .filter(({ errors }) => errors <= most)
    .toSorted((one, other) => one.errors - other.errors);
  return typed === '' ? undefined : ranked[0]?.word;
}

/** How many letters must be changed, added or left out to get from one word to the other (Levenshtein's distance). */
function typingErrors(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const changed = (row[column] ?? 0) + (letter === other ? 0 : 1);
      const leftOut = (row[column + 1] ?? 0) + 1;
      const added = (next[column] ?? 0) + 1;
      next.push(Math.min(changed, leftOut, added));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
