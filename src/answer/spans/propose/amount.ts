import { attachment, type Proposal, type Reader } from './reader.ts';

/** How many: the amount that counts what the question counts: "around 2,000 jihadists", "between 2,500 and 3,500 remaining IS fighters". */
export function proposeAmounts(reader: Reader): Proposal[] {
  const isCost = /^how much\b/i.test(reader.understood.text);
  return reader.mentions.flatMap((mention): Proposal[] => {
    if (mention.kind !== 'amount') return [];
    const first = reader.sentence.tokens.findIndex(({ from }) => from >= mention.from);
    const last = reader.sentence.tokens.findLastIndex(({ to }) => to <= mention.to);
    const counted = nearestCounted(reader, last + 1);
    const tied = Math.max(attachment(reader, first - 1, -1), attachment(reader, last + 1, 1));
    const strength = isCost ? tied * 0.9 : counted * (0.6 + 0.4 * tied);
    return strength === 0 ? [] : [{ from: mention.from, to: mention.to, strength }];
  });
}

/** How surely the nouns after an amount are those that the question counts: its first words matched nearby. */
function nearestCounted(reader: Reader, start: number): number {
  for (let at = start; at < Math.min(reader.length, start + 6); at++) {
    if (/^[,;:.]$/.test(reader.word(at)) || reader.mentionFrom(at)?.mention.kind === 'amount') return 0.25;
    const index = reader.matched(at);
    if (index >= 0 && index <= 3) return 1 - 0.05 * (at - start);
  }
  return 0.25;
}
