import { attachment, type Proposal, type Reader } from './reader.ts';

/** When: the expression of time that stands closest to the question's words, in the same clause. */
export function proposeDates(reader: Reader): Proposal[] {
  return reader.mentions.flatMap((mention): Proposal[] => {
    if (mention.kind !== 'date') return [];
    const first = reader.sentence.tokens.findIndex(({ from }) => from >= mention.from);
    const last = reader.sentence.tokens.findLastIndex(({ to }) => to <= mention.to);
    let known = true;
    for (let at = first; at <= last; at++) if (reader.matched(at) < 0) known = false;
    if (known) return [];
    const tied = Math.max(attachment(reader, first - 1, -1), attachment(reader, last + 1, 1) * 0.95);
    return [{ from: mention.from, to: mention.to, strength: tied }];
  });
}
