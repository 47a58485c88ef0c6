import { groupBy } from '../text/group-by.ts';
import { isAcronym } from '../text/terms.ts';
import type { Found, Spot } from './found.ts';
import type { Groups } from './groups.ts';
import { addVotes, decideKind, noVotes, type Votes } from './kinds.ts';
import { canAbbreviate, isSpellingVariant, spellingKey } from './name-keys.ts';

/** "Turkish Armed Forces (TSK)": letters that are not the words' initials. */
export function joinAcronyms(found: readonly Found[], groups: Groups): void {
  found.forEach((short, index) => {
    const long = found[index - 1];
    if (long?.sentence !== short.sentence || !isAcronym(short.form.written)) return;
    const { text } = short.sentence.passage;
    const between = text.slice(long.name.to, short.name.from);
    const after = text.charAt(short.name.to);
    const isInBrackets = /^ \(["“]?$/.test(between) && /^["”)]$/.test(after);
    if (isInBrackets && canAbbreviate(short.form.written, long.form.written)) {
      groups.join([long.form.key, short.form.key]);
    }
  });
}

/** "Boukamal" and "Bukamal", but not the town Houston and a man called Huston. */
export function joinSpellings(spots: readonly Spot[], groups: Groups): void {
  const votes = votesByKey(spots);
  const kindOf = (key: string) => decideKind(votes.get(key) ?? noVotes());
  const bySpelling = groupBy(votes.keys(), spellingKey);
  for (const [spelling, keys] of bySpelling) {
    if (spelling === undefined) continue;
    for (const one of keys) {
      for (const other of keys) {
        const kinds = new Set([kindOf(one), kindOf(other)].filter((kind) => kind !== 'other'));
        if (isSpellingVariant(one, other) && kinds.size < 2) groups.join([one, other]);
      }
    }
  }
}

function votesByKey(spots: readonly Spot[]): Map<string, Votes> {
  const byKey = new Map<string, Votes>();
  for (const { form, votes } of spots) {
    const own = byKey.get(form.key) ?? noVotes();
    addVotes(votes, own);
    byKey.set(form.key, own);
  }
  return byKey;
}
