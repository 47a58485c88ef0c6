import { rangeOf } from '../../phrases.ts';
import { attachment, type Proposal, type Reader } from './reader.ts';

const causes = /^(?:because|due|owing|fearing|amid|since|thanks)$/;

/** Why: the clause of a cause or a purpose that follows what the question tells: "due to …", "to prevent …", "as a result of …". */
export function proposeReasons(reader: Reader): Proposal[] {
  const proposals: Proposal[] = [];
  for (let at = 1; at < reader.length; at++) {
    const opening = openingAt(reader, at);
    if (opening === 0) continue;
    const last = endOfClause(reader, at);
    if (last - at < 1 || (reader.word(at) === 'since' && !hasVerb(reader, at, last))) continue;
    proposals.push({
      ...rangeOf(reader, { first: at, last }),
      strength: opening * Math.max(0.5, attachment(reader, at - 1, -1)),
    });
  }
  return proposals;
}

/** How surely a cause or a purpose begins at a token. */
function openingAt(reader: Reader, at: number): number {
  const word = reader.word(at);
  if (causes.test(word)) return 1;
  if (word === 'as' && reader.word(at + 2) === 'result') return 0.95;
  if (word === 'in' && reader.word(at + 1) === 'order') return 0.95;
  if (word === 'so' && reader.word(at + 1) === 'that') return 0.9;
  if (word === 'after' || word === 'as') return 0.35;
  const isPurpose =
    word === 'to' && reader.sentence.tokens[at + 1]?.part === 'verb' && reader.word(at - 1) !== 'order';
  return isPurpose ? 0.7 : 0;
}

/** "since the buses had to go round" is a reason, "since the collapse" is a time. */
function hasVerb({ sentence }: Reader, first: number, last: number): boolean {
  return sentence.tokens.slice(first, last + 1).some(({ part }) => part === 'verb' || part === 'auxiliary');
}

function endOfClause(reader: Reader, start: number): number {
  let at = start + 1;
  while (
    at < reader.length &&
    !/^[,;:.!?”"—]$/.test(reader.word(at)) &&
    !/^(?:while|but|although)$/.test(reader.word(at))
  )
    at++;
  return at - 1;
}
