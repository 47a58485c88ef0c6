/** An answer as SQuAD compares it: its words in lower case, without marks and articles. Equal forms match exactly. */
export function comparedForm(answer: string): string {
  return comparedWords(answer).join(' ');
}

/** The harmonic mean of the shares of words that two answers have in common, 0 to 1. Two empty answers are equal. */
export function overlapOf(answer: string, gold: string): number {
  return overlapOfWords(comparedWords(answer), comparedWords(gold));
}

/** The same for answers whose words are compared more than once: see `comparedWords`. */
export function overlapOfWords(own: readonly string[], other: readonly string[]): number {
  if (own.length === 0 || other.length === 0) return own.length === other.length ? 1 : 0;
  const left = [...other];
  const common = own.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (own.length + other.length);
}

/** The words of an answer as they are compared. */
export function comparedWords(answer: string): string[] {
  const bare = answer.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '');
  return bare.split(/\s+/).filter((word) => word !== '' && !/^(?:a|an|the)$/.test(word));
}
