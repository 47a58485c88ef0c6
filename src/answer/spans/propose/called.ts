import { namingVerb } from '../../define/naming.ts';
import type { Proposal, Reader } from './reader.ts';

/** "What did they call it?", "What is the name of the ship?", "What was it known as?" */
const asksForName = /\b(?:call|dub|name|nickname|codename|title)(?:s|d|ed|bed|n)?\b|\bknown as\b/i;
/** Between "dubbed by" and "as" stands whoever gave the name. */
const longestGiver = 10;

/** What something is called: "the offensive, dubbed by X as “Y”", "a ship named Y". */
export function proposeCalled(reader: Reader): Proposal[] {
  const { word, length, understood } = reader;
  if (!asksForName.test(understood.text)) return [];
  const proposals: Proposal[] = [];
  for (let at = 0; at < length; at++) {
    if (!namingVerb.test(word(at))) continue;
    let next = at + 1;
    if (word(next) === 'by') while (next < at + longestGiver && word(next) !== 'as') next++;
    while (/^(?:as|the|["“‘'])$/.test(word(next))) next++;
    const mention = reader.mentionFrom(next)?.mention;
    if (mention !== undefined && 'entity' in mention)
      proposals.push({ from: mention.from, to: mention.to, strength: 0.9 });
  }
  return proposals;
}
