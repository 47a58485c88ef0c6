import type { EntityId } from '../../domain/entity.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Range } from '../../domain/span.ts';
import type { Library } from '../../library/library.ts';
import { fold } from '../../text/terms.ts';
import { createPhraseReader, rangeOf } from '../phrases.ts';
import { appositionAfter, copula, inverted } from './after.ts';
import { appositionBefore, nounBefore, titleBefore } from './before.ts';
import type { Description, Named } from './description.ts';
import { calledSo, members, oneOf, standsFor } from './naming.ts';
import { calledAfter, kindOfPlace, locations, namesLand, namesPlace } from './place.ts';

/** What an article says somebody or something is, and how surely the grammar says so, 0 to 1. */
export type Definition = { readonly sentence: Sentence; readonly range: Range; readonly strength: number };

/** What is asked of a name, and the words that name it. */
export type Asked = {
  readonly entity: EntityId;
  readonly words: string;
  readonly asks: 'what' | 'where' | 'letters';
};

/**
 * What words are worth that tell the other of what and where; those that tell both: "the last urban centre in Iraq"; and
 * those that tell only what kind of place it is.
 */
const otherShare = 0.5;
const bothShare = 0.85;
const placeShare = 0.7;

/** Beside "the last urban centre in Iraq", "town" says nothing. */
const leastShare = 0.5;

/**
 * Finds what the articles say an entity is, or where it is, best first: an apposition ("X, the head of one border unit,"), a
 * role or a description before the name ("security expert X", "the border town of X"), a sentence "X is a …", a relative
 * clause ("X, who heads operations"), a naming ("the offensive, dubbed by Y as “X”"), a place ("X district (Nineveh)").
 */
export function defineEntity(
  library: Library,
  { entity, words, asks }: Asked,
  within: (sentence: Sentence) => boolean,
): Definition[] {
  const definitions: Definition[] = [];
  for (const id of library.entities[entity]?.sentences ?? []) {
    const sentence = library.sentences[id];
    if (sentence === undefined || !within(sentence)) continue;
    for (const named of mentionsOf(library, sentence, entity)) {
      for (const { run, ...description } of asks === 'letters' ? lettersOf(named) : describe(named, words)) {
        const strength =
          asks === 'letters' ? description.strength : worth(named, { run, ...description }, asks);
        definitions.push({ sentence, range: rangeOf(named.reader, run), strength });
      }
    }
  }
  const sorted = definitions.toSorted((a, b) => b.strength - a.strength || a.sentence.id - b.sentence.id);
  const least = (sorted[0]?.strength ?? 0) * leastShare;
  return sorted.filter(({ strength }) => strength >= least);
}

/** Every place of a sentence where an entity is named. */
export function mentionsOf(library: Library, sentence: Sentence, entity?: EntityId): Named[] {
  const mentions = library.mentions[sentence.id] ?? [];
  const reader = createPhraseReader(sentence, mentions);
  return mentions.flatMap((mention): Named[] => {
    if (!('entity' in mention) || (entity !== undefined && mention.entity !== entity)) return [];
    const first = sentence.tokens.findIndex(({ from }) => from === mention.from);
    const last = sentence.tokens.findIndex(({ to }) => to === mention.to);
    return first < 0 || last < 0 ? [] : [{ reader, first, last, kind: mention.kind }];
  });
}

/** All that a sentence says of a name. `asked` are the words that the question names it by. */
export function describe(named: Named, asked: string): Description[] {
  const own = named.reader.written(named.first);
  return [
    appositionAfter(named),
    copula(named),
    inverted(named),
    titleBefore(named),
    nounBefore(named),
    appositionBefore(named),
    kindOfPlace(named),
    calledAfter(named),
    calledSo(named),
    oneOf(named),
    members(named),
    fold(own) === fold(asked) ? standsFor(named) : undefined,
    ...locations(named),
  ].filter((one) => one !== undefined);
}

function lettersOf(named: Named): Description[] {
  const long = standsFor(named);
  return long === undefined ? [] : [long];
}

function worth({ reader }: Named, { run, tells, strength }: Description, asks: 'what' | 'where'): number {
  if (tells === asks) return strength;
  if (tells === 'where' || !namesPlace(reader, run)) return strength * otherShare;
  return strength * (namesLand(reader, run) ? bothShare : placeShare);
}
