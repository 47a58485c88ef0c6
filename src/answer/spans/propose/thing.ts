import { phraseFrom, type Run, rangeOf } from '../../phrases.ts';
import { agentOf, canBeVerb, objectOf, subjectOf } from './person.ts';
import { knownShare, type Proposal, type Reader } from './reader.ts';

/**
 * What: the object of the verb that "what did … do" asks with, or for "what did it" the subject of the verb or the "by …" of
 * a passive – as a noun phrase.
 */
export function proposeThings(reader: Reader): Proposal[] {
  const proposals: Proposal[] = [];
  for (let at = 0; at < reader.length; at++) {
    const index = reader.matched(at);
    if (index < 0 || !canBeVerb(reader, at)) continue;
    const isVerb = reader.sentence.tokens[at]?.part === 'verb';
    const run = reader.understood.asksObject
      ? (objectOf(reader, at) ?? behindPreposition(reader, at))
      : (agentOf(reader, at) ?? subjectOf(reader, at - 1));
    if (run === undefined || knownShare(reader, run) > 0.5) continue;
    proposals.push({ ...rangeOf(reader, run), strength: isVerb ? 0.5 : 0.25 });
  }
  return proposals;
}

/** "led to the arrest of several prominent people" */
function behindPreposition(reader: Reader, verb: number): Run | undefined {
  return /^(?:to|on|for|with|at|about|in)$/.test(reader.word(verb + 1))
    ? phraseFrom(reader, verb + 2)
    : undefined;
}
