import type { Entity, EntityId } from '../domain/entity.ts';
import type { Place, Speaker } from '../domain/quotation.ts';
import type { Sentence, SentenceId } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { findAttribution } from './attribution.ts';
import { countries } from './countries.ts';
import type { Entities, NameMention } from './entities.ts';
import { type Gender, genderNear, genderOfPronoun } from './gender.ts';
import { nameKey } from './name-keys.ts';
import { placesOf, type ReadParagraph } from './paragraphs.ts';
import type { ReaderOf } from './reader.ts';
import type { Attribution } from './subjects.ts';
import { placeWords } from './words.ts';

/** Who said a quotation, and what it takes to tell whether the next "he" is the same. */
export type Said = {
  readonly speaker: Speaker;
  readonly paragraph: ReadParagraph;
  /** Who is named; undefined for "the minister". */
  readonly entity: EntityId | undefined;
  readonly gender: Gender | undefined;
  /** The steps that name the speaker, without the "he added" before them. */
  readonly naming: readonly Place[];
};

/** A quotation and what stands before it. */
export type Quote = {
  readonly paragraph: ReadParagraph;
  readonly quoted: Range;
  readonly words: readonly Place[];
  /** The quotation before it in the article, when its speaker is known. */
  readonly previous: Said | undefined;
};

/** Finds who said a quotation. Undefined when the article does not say: nobody is guessed. */
export function createSpeakerOf(
  sentences: readonly Sentence[],
  names: Entities,
  readerOf: ReaderOf,
): (quote: Quote) => Said | undefined {
  return (quote) => {
    const own = quote.words.at(-1);
    const first = quote.words[0];
    for (const place of own === first ? [own] : [own, first]) {
      const sentence = sentences[place?.sentence ?? -1];
      if (place === undefined || sentence === undefined) continue;
      const mentions = names.mentions[sentence.id] ?? [];
      const attribution = findAttribution(readerOf(sentence), mentions, place);
      if (attribution !== undefined) return resolve(quote, sentence, attribution);
    }
    return goesOn(quote) ? quote.previous : undefined;
  };

  function resolve(quote: Quote, sentence: Sentence, attribution: Attribution): Said | undefined {
    const { words, speaker } = attribution;
    const step: Place = { sentence: sentence.id, from: words.from, to: words.to };
    switch (speaker.kind) {
      case 'name': {
        const steps = [step, ...fullNameStep(sentence, speaker.mention)];
        const { entity } = speaker.mention;
        return {
          speaker: { name: names.entities[entity]?.name ?? '', steps },
          paragraph: quote.paragraph,
          entity,
          gender: genderNear(readerOf(sentence), speaker),
          naming: steps,
        };
      }
      case 'noun':
        return {
          speaker: { name: sentence.passage.text.slice(speaker.from, speaker.to), steps: [step] },
          paragraph: quote.paragraph,
          entity: undefined,
          gender: genderNear(readerOf(sentence), speaker),
          naming: [step],
        };
      case 'pronoun': {
        const gender = genderOfPronoun(sentence.passage.text.slice(speaker.from, speaker.to));
        return sameAsPrevious(quote, step, gender);
      }
    }
  }

  /** "he added" means whom the article quoted just before – unless somebody else was named since: then it does not say. */
  function sameAsPrevious({ paragraph, previous }: Quote, step: Place, gender: Gender): Said | undefined {
    if (previous === undefined || !couldBe(previous, gender)) return undefined;
    const since = previous.speaker.steps[0]?.sentence ?? step.sentence;
    if (namesAnother(previous, since, step.sentence)) return undefined;
    const { speaker, naming, entity } = previous;
    return { speaker: { name: speaker.name, steps: [step, ...naming] }, paragraph, entity, gender, naming };
  }

  function couldBe({ entity, gender }: Said, pronoun: Gender): boolean {
    if (pronoun === 'they') return true;
    const kind = names.entities[entity ?? -1]?.kind;
    return (kind === undefined || kind === 'person' || kind === 'other') && (gender ?? pronoun) === pronoun;
  }

  function namesAnother({ entity }: Said, from: SentenceId, to: SentenceId): boolean {
    for (let id = from; id <= to; id++) {
      const others = (names.mentions[id] ?? []).filter((mention) => mention.entity !== entity);
      if (others.some((mention) => couldBePerson(names.entities[mention.entity]))) return true;
    }
    return false;
  }

  /** Where the article first writes the name more fully than the attribution does. */
  function fullNameStep(sentence: Sentence, mention: NameMention): Place[] {
    const length = mention.to - mention.from;
    for (const id of names.entities[mention.entity]?.sentences ?? []) {
      if (sentences[id]?.article !== sentence.article || id === sentence.id) continue;
      const fuller = names.mentions[id]?.find(
        (one) => one.entity === mention.entity && one.to - one.from > length + 1,
      );
      if (fuller !== undefined) return [{ sentence: id, from: fuller.from, to: fuller.to }];
    }
    return [];
  }
}

/** Where the articles say little of a name, its kind is weak: "Gideon Marsh" is taken for a place, because a marsh is one. */
function couldBePerson(entity: Entity | undefined): boolean {
  if (entity?.kind !== 'place') return entity?.kind !== 'organisation';
  const words = nameKey(entity.name).split(' ');
  return words.length > 1 && !countries.has(words.join(' ')) && !words.some((word) => placeWords.has(word));
}

/** "…," said X. "…": what follows right after an attributed quotation in the same paragraph is the same speaker's. */
function goesOn({ paragraph, quoted, previous }: Quote): boolean {
  if (previous?.paragraph !== paragraph) return false;
  const before = paragraph.text.slice(0, quoted.from - 1);
  const own = placesOf(paragraph, { from: quoted.from - 1, to: quoted.from })[0];
  const step = previous.speaker.steps[0];
  const isNext =
    own !== undefined && step !== undefined && own.from === 0 && own.sentence - step.sentence === 1;
  return isNext && /[.!?]\s*$/.test(before);
}
