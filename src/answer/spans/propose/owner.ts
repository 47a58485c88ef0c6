import { titleWords } from '../../../extract/words.ts';
import { phraseFrom, phraseTo, type Run, rangeOf } from '../../phrases.ts';
import { attachment, knownShare, type Proposal, type Reader } from './reader.ts';

/** Whose: who has what the question asks about: "X’s military", "spokesman for X", "X, whose brother died". */
export function proposeOwners(reader: Reader): Proposal[] {
  const proposals: Proposal[] = [];
  const { word } = reader;
  const add = (run: Run | undefined, at: number) => {
    if (run === undefined || knownShare(reader, run) === 1) return;
    const tied = Math.max(attachment(reader, at - 1, -1), attachment(reader, at + 1, 1));
    proposals.push({ ...rangeOf(reader, withName(reader, run)), strength: 0.4 + 0.6 * tied });
  };
  for (let at = 0; at < reader.length; at++) {
    if (word(at) === 'whose') {
      add(phraseTo(reader, word(at - 1) === ',' ? at - 2 : at - 1), at);
      continue;
    }
    // The first word after "whose" is what is owned.
    if (reader.matched(at) !== 0) continue;
    if (/^(?:of|for)$/.test(word(at + 1))) add(phraseFrom(reader, at + 2), at);
    for (let back = at - 1; back >= Math.max(0, at - 4); back--)
      if (word(back) === "'s") add(phraseTo(reader, back - 1), at);
  }
  return proposals;
}

/** "Syrian President Bashar Assad" is named in full: the name alone will do. "the coalition Col." ends before the rank. */
function withName(reader: Reader, run: Run): Run {
  const named = reader.mentionTo(run.last);
  if (named?.mention.kind === 'person' && named.first >= run.first)
    return { first: named.first, last: run.last };
  let { last } = run;
  const isBeforeName = [1, 2].some((on) => reader.mentionFrom(run.last + on)?.mention.kind === 'person');
  while (isBeforeName && last > run.first && titleWords.has(reader.word(last))) last--;
  return { first: run.first, last };
}
