import type { Evidence, ShownCandidate } from '../domain/answer.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Place } from '../domain/quotation.ts';
import type { Library } from '../library/library.ts';
import { findAntecedent } from './antecedent.ts';
import { cite } from './cite.ts';

/**
 * Words of one sentence as an answer: cited, with the sentence that names whom a pronoun means, the same answer in
 * further articles, and other names of whom they name, unless the question named them already (`asked`).
 * Throws RangeError for a sentence that the library does not have.
 */
export function showCandidate(
  library: Library,
  place: Place,
  also: readonly Place[],
  asked: readonly EntityId[],
): ShownCandidate {
  const sentence = getSentence(library, place);
  const antecedent = findAntecedent(library, sentence);
  const naming: Evidence[] =
    antecedent === undefined ? [] : [cite(library, antecedent.sentence, 'naming', antecedent.range)];
  return {
    text: sentence.passage.text.slice(place.from, place.to),
    evidence: [cite(library, sentence, 'answer', place), ...naming],
    also: also.map((one) => cite(library, getSentence(library, one), 'answer', one)),
    aliases: isWhole(sentence.passage.text, place) ? [] : aliasesAt(library, place, asked),
  };
}

/** A whole sentence names many: the other names of one of them would say nothing about it. */
function isWhole(text: string, { from, to }: Place): boolean {
  return to - from === text.length;
}

function getSentence(library: Library, { sentence }: Place) {
  const found = library.sentences[sentence];
  if (found === undefined) throw new RangeError(`no sentence ${sentence}`);
  return found;
}

function aliasesAt(library: Library, { sentence, from, to }: Place, asked: readonly EntityId[]) {
  const inside = (library.mentions[sentence] ?? []).find(
    (mention) => 'entity' in mention && mention.from >= from && mention.to <= to,
  );
  if (inside === undefined || !('entity' in inside) || asked.includes(inside.entity)) return [];
  return library.entities[inside.entity]?.aliases ?? [];
}
