import type { TermId } from '../../domain/sentence.ts';
import type { Alternative, Because } from '../../search/query.ts';
import { rarity, type Vocabulary } from '../../search/vocabulary.ts';
import { isFunctionWord } from '../../text/terms.ts';

/** Words of one family share at least this part of the longer word's letters. */
const familyShare = 0.6;
const familyWeight = 0.5;
const kindWeight = 0.6;
/** The table's own weights are scaled by this: what means the same in one sense does not in another. */
const meaningWeight = 0.8;

/**
 * The terms of the library that may stand for a word of the question, each with the best reason: the same word, a word of
 * its family, one of nearly the same meaning or role, one that is a kind of it. A name of the library stands only for itself and its family.
 * A term that is much more common than the word stands for less of it.
 * @param inPhrases what phrases of the question that the word is in stand for.
 */
export function alternativesOf(
  vocabulary: Vocabulary,
  word: string,
  isNamed: boolean,
  inPhrases: readonly { readonly term: string; readonly weight: number }[],
): Alternative[] {
  const own = vocabulary.termOf(word);
  const id = vocabulary.idOf(own);
  const best = new Map<TermId, Alternative>();
  const phrases: Alternative[] = [];
  const ownRarity = rarity(vocabulary, own, 0);
  const add = (term: TermId, weight: number, because: Because) => {
    const other = rarity(vocabulary, vocabulary.terms[term] ?? '', vocabulary.frequencies[term] ?? 0);
    const scaled = because === 'same word' ? weight : weight * Math.min(1, other / ownRarity);
    if (scaled > (best.get(term)?.weight ?? 0)) best.set(term, { term, weight: scaled, because });
  };
  if (id !== undefined) add(id, 1, 'same word');
  for (const term of vocabulary.sharingPrefix(own)) {
    if (isFamily(own, vocabulary.terms[term] ?? '')) add(term, familyWeight, 'same family');
  }
  if (!isNamed) {
    for (const { term, weight } of [...vocabulary.relatedWords.related(own), ...inPhrases]) {
      if (term.includes(' ')) {
        phrases.push(...phraseAlternative(vocabulary, term, weight * meaningWeight));
        continue;
      }
      const other = vocabulary.idOf(term);
      if (other !== undefined) add(other, weight * meaningWeight, 'same meaning');
    }
    for (const term of vocabulary.ofKind(own)) add(term, kindWeight, 'kind of it');
  }
  return [...best.values(), ...phrases];
}

/** A phrase stands for a word where the library has all of its words; it is looked for by the rarest. */
function phraseAlternative(vocabulary: Vocabulary, written: string, weight: number): Alternative[] {
  const terms = written.split(' ');
  const rarities = terms.map((term) => {
    const id = vocabulary.idOf(term);
    if (id !== undefined) return rarity(vocabulary, term, vocabulary.frequencies[id] ?? 0);
    return isFunctionWord(term) ? 0 : undefined;
  });
  const rarest = rarities.reduce<number>(
    (best, one, at) => ((one ?? 0) > (rarities[best] ?? 0) ? at : best),
    0,
  );
  const term = vocabulary.idOf(terms[rarest] ?? '');
  if (term === undefined || rarities.includes(undefined)) return [];
  const phrase = { before: terms.slice(0, rarest), after: terms.slice(rarest + 1) };
  return [{ term, weight, because: 'same meaning', phrase }];
}

function isFamily(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return (
    shared >= Math.max(one.length, other.length) * familyShare &&
    shared >= Math.min(one.length, other.length) - 2
  );
}
