import { rangeOf } from '../../phrases.ts';
import { attachment, type Proposal, type Reader } from './reader.ts';

/** When: the expression of time that stands closest to the question's words, in the same clause. */
export function proposeDates(reader: Reader): Proposal[] {
  const report = endOfDateline(reader);
  return reader.mentions.flatMap((mention): Proposal[] => {
    if (mention.kind !== 'date') return [];
    const first = reader.sentence.tokens.findIndex(({ from }) => from >= mention.from);
    const last = reader.sentence.tokens.findLastIndex(({ to }) => to <= mention.to);
    let known = true;
    for (let at = first; at <= last; at++) if (reader.matched(at) < 0) known = false;
    if (known || last <= report) return [];
    const left = attachment(reader, first - 1, -1);
    const right = attachment(reader, last + 1, 1) * 0.95;
    // "four months before the crossing collapsed" tells when something else was.
    if (/^(?:before|after)$/.test(reader.word(last))) {
      const run = { first, last: endOfEvent(reader, last) };
      return [{ ...rangeOf(reader, run), strength: Math.max(0, left - right) }];
    }
    return [{ from: mention.from, to: mention.to, strength: Math.max(left, right) }];
  });
}

/** The dash of "OSTREL, March 20 —", which dates the report; -1 where there is none. */
function endOfDateline(reader: Reader): number {
  for (let at = 0; at < Math.min(10, reader.length); at++) {
    if (/^[—–]$/.test(reader.word(at))) return at;
    if (/^\p{Ll}/u.test(reader.written(at))) return -1;
  }
  return -1;
}

/** The end of the phrase or clause that a "before" or "after" goes on with. */
function endOfEvent(reader: Reader, start: number): number {
  let at = start + 1;
  while (at < reader.length && at - start <= 8 && !/^(?:[,;:.!?”"—–)]|and|but|or)$/.test(reader.word(at)))
    at++;
  return at - 1;
}
