import { phraseTo, type Run, rangeOf } from '../../phrases.ts';
import { attachment, knownShare, type Proposal, type Reader } from './reader.ts';

/**
 * Which city, what company: the name that the sentence calls so: "the city of X", "X district", "X, a company that …",
 * "a private company, X,", "St. Brannoc Hospital".
 */
export function proposeOfKind(reader: Reader): Proposal[] {
  const { noun, questionWord } = reader.understood;
  if (noun === undefined || (questionWord !== 'which' && questionWord !== 'what')) return [];
  const wanted = singular(noun);
  const proposals: Proposal[] = [];
  for (let at = 0; at < reader.length; at++) {
    if (singular(reader.word(at)) !== wanted) continue;
    const run = namedAt(reader, at);
    if (run === undefined || knownShare(reader, run) > 0.5) continue;
    const first = Math.min(run.first, at);
    const last = Math.max(run.last, at);
    const tied = Math.max(attachment(reader, first - 1, -1), attachment(reader, last + 1, 1));
    proposals.push({ ...rangeOf(reader, run), strength: 0.3 + 0.7 * tied });
  }
  return proposals;
}

/** The name of what a noun at a token says the kind of. */
function namedAt(reader: Reader, at: number): Run | undefined {
  const { word } = reader;
  const whole = nameTo(reader, at);
  if (whole !== undefined && whole.first < at) return whole;
  const called = nameTo(reader, at - 1);
  if (called !== undefined) return called;
  const behind = nameFrom(reader, word(at + 1) === 'of' ? at + 2 : at + 1);
  if (behind !== undefined) return behind;
  const apposed = word(at + 1) === ',' ? nameFrom(reader, at + 2) : undefined;
  if (apposed !== undefined && /^[,.]$/.test(word(apposed.last + 1))) return apposed;
  const start = phraseTo(reader, at)?.first ?? at;
  const comma = /^(?:a|an|the|one|its)$/.test(word(start - 1)) ? start - 2 : start - 1;
  return word(comma) === ',' ? nameTo(reader, comma - 1) : undefined;
}

function nameFrom(reader: Reader, start: number): Run | undefined {
  const first = reader.word(start) === 'the' ? start + 1 : start;
  const named = reader.mentionFrom(first);
  return named !== undefined && 'entity' in named.mention ? { first, last: named.last } : undefined;
}

function nameTo(reader: Reader, last: number): Run | undefined {
  const named = reader.mentionTo(last);
  return named !== undefined && 'entity' in named.mention ? { first: named.first, last } : undefined;
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}
