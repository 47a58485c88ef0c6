/** A chance for each score: its share of exp(score) among all. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The softmax of scores, the chances of the same key together. `keys` has one for each score. */
export function chancesByKey<Key>(scores: readonly number[], keys: readonly Key[]): Map<Key, number> {
  const together = new Map<Key, number>();
  for (const [at, chance] of softmax(scores).entries()) {
    const key = keys[at];
    if (key !== undefined) together.set(key, (together.get(key) ?? 0) + chance);
  }
  return together;
}
