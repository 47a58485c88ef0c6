import { type Run, rangeOf } from '../../phrases.ts';
import type { Proposal, Reader } from './reader.ts';

const marks = /^[,;:()“”"—–.!?]$/;
const opens = /^(?:but|while|although|though|whereas|because|however)$/;
const subjects = /^(?:i|he|she|it|we|they|there)$/;
const lead = /^(?:and|but|that|the|a|an|so|while|although|though|whereas|because|however)$/;

/** Did it, is it: the clause that speaks most of what the question asks, for or against; there is no verdict. */
export function proposeStatements(reader: Reader): Proposal[] {
  const { words } = reader.understood.query;
  const massOf = ({ first, last }: Run) => {
    const inside = new Set<number>();
    for (let at = first; at <= last; at++) inside.add(reader.matched(at));
    return words.reduce((sum, { rarity }, word) => sum + (inside.has(word) ? rarity : 0), 0);
  };
  const clauses = clausesOf(reader);
  const most = Math.max(0, ...clauses.map(massOf));
  const best = clauses.find((run) => massOf(run) === most);
  if (most === 0 || best === undefined) return [];
  const run = trimmed(reader, best);
  return [{ ...rangeOf(reader, run), strength: 1 }];
}

/** The pieces between marks and conjunctions; what has no verb of its own goes with what follows: "No letter, no call was received". */
function clausesOf(reader: Reader): Run[] {
  const runs: Run[] = [];
  let first = 0;
  let hasVerb = false;
  for (let at = 0; at <= reader.length; at++) {
    const isMark = at === reader.length || marks.test(reader.word(at));
    const part = reader.sentence.tokens[at]?.part;
    hasVerb ||= part === 'verb' || part === 'auxiliary';
    const isEnd = isMark && (hasVerb || reader.word(at) !== ',');
    if (!isEnd && !(opensClause(reader, at) && at > first)) continue;
    if (at > first) runs.push({ first, last: at - 1 });
    first = isMark ? at + 1 : at;
    hasVerb = false;
  }
  return runs;
}

/** "but …", "and there are …" */
function opensClause({ word }: Reader, at: number): boolean {
  return opens.test(word(at)) || (word(at) === 'and' && subjects.test(word(at + 1)));
}

function trimmed(reader: Reader, { first, last }: Run): Run {
  let start = first;
  while (start < last && lead.test(reader.word(start))) start++;
  return { first: start, last };
}
