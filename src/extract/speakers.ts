import type { ArticleId } from '../domain/article.ts';
import type { Entity, EntityId } from '../domain/entity.ts';
import type { Place, Speaker } from '../domain/quotation.ts';
import type { Sentence, SentenceId } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { countries } from './countries.ts';
import type { Entities, NameMention } from './entities.ts';
import { type Gender, genderNear, genderOfPronoun } from './gender.ts';
import { nameKey } from './name-keys.ts';
import type { Outline } from './outline.ts';
import { lastStart, type ReadParagraph } from './paragraphs.ts';
import type { ReaderOf } from './reader.ts';
import type { Report } from './reports.ts';
import type { Source } from './source/source.ts';
import { organisationWords, placeWords, roleWords } from './words.ts';

/** "his claim": whose it is is asked like who "he" is. */
const owners: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
]);

/** So many sentences before a pronoun may name whom it means. */
const farthestNaming = 6;

/** Who said something, and what it takes to tell whether the next "he" is the same. */
export type Said = {
  /** Undefined where the article does not say who "he" is. */
  readonly speaker: Speaker | undefined;
  readonly article: ArticleId;
  readonly cue: Place;
  readonly source: Place;
  /** Who is named; undefined for "the minister". */
  readonly entity: EntityId | undefined;
  /** Undefined where the words tell nothing of it. */
  readonly gender: Gender | undefined;
  /** Whether "he", "it" or "they" can stand for them at all. */
  readonly being: 'person' | 'body' | 'several' | 'either';
  /** The steps that name the speaker, without the "he added" before them. */
  readonly naming: readonly Place[];
};

/** An attribution and what stands before it. */
export type Asked = {
  readonly sentence: Sentence;
  readonly outline: Outline;
  readonly report: Report & { readonly source: Source };
  readonly paragraph: ReadParagraph;
  /** Who spoke last in the article, when that is known. */
  readonly previous: Said | undefined;
  /** The last person who did, when only others were reported since. */
  readonly person: Said | undefined;
  /** What stands between marks in a sentence of the article: whom it names speaks not and is not meant by "he". */
  readonly quotedIn: (sentence: SentenceId) => readonly Range[];
};

export type SpeakerOf = (asked: Asked) => Said;

/** Finds whom an attribution means. Where the article does not say, nobody is guessed. */
export function createSpeakerOf(
  sentences: readonly Sentence[],
  names: Entities,
  readerOf: ReaderOf,
): SpeakerOf {
  let first: SentenceId = 0;
  return (asked) => {
    const { sentence, outline, report, previous } = asked;
    const { source, cueRange, form } = report;
    if (form === 'shared' && previous !== undefined && isIn(previous.source, sentence, source)) {
      return { ...previous, cue: { sentence: sentence.id, ...cueRange } };
    }
    const step: Place = {
      sentence: sentence.id,
      from: Math.min(source.from, form === 'shared' ? source.from : cueRange.from),
      to: Math.max(source.to, form === 'shared' ? source.to : cueRange.to),
    };
    const place = { sentence: sentence.id, from: source.from, to: source.to };
    const found = { article: sentence.article, cue: { sentence: sentence.id, ...cueRange }, source: place };
    switch (source.kind) {
      case 'name': {
        const { entity } = source.mention;
        const steps = [step, ...fullNameStep(sentence, source.mention)];
        return {
          ...found,
          speaker: { name: names.entities[entity]?.name ?? '', steps },
          entity,
          gender: genderNear(readerOf(sentence), source),
          being: beingOfEntity(names.entities[entity]),
          naming: steps,
        };
      }
      case 'noun': {
        const { from, to } = source.named ?? source;
        const name = headOf(outline.text.slice(from, to));
        return {
          ...found,
          speaker: { name, steps: [step] },
          entity: undefined,
          gender: genderNear(readerOf(sentence), source),
          being: beingOf(name),
          naming: [step],
        };
      }
      case 'pronoun': {
        const said = whoIsMeant(asked, step);
        if (said !== undefined) return { ...said, ...found };
        return {
          ...found,
          speaker: undefined,
          entity: undefined,
          gender: undefined,
          being: 'person',
          naming: [],
        };
      }
    }
  };

  function whoIsMeant(
    { sentence, outline, report, paragraph, previous, person, quotedIn }: Asked,
    step: Place,
  ): Said | undefined {
    const own = outline.text.slice(report.source.from, report.source.to).toLowerCase();
    const written = owners.get(own) ?? own;
    if (!/^(?:he|she|they|it)$/.test(written)) return undefined;
    return (
      sameAsPrevious(written, /^s?he$/.test(written) ? person : previous, step, quotedIn) ??
      (written === 'he' || written === 'she'
        ? onlyPersonBefore(genderOfPronoun(written), { sentence, paragraph, quotedIn }, step)
        : undefined)
    );
  }

  /** "he added" means who spoke just before – unless somebody else was named since: then it does not say. */
  function sameAsPrevious(
    written: string,
    previous: Said | undefined,
    step: Place,
    quotedIn: Asked['quotedIn'],
  ): Said | undefined {
    if (previous?.speaker === undefined || !canBe(previous, written)) return undefined;
    const isOther = written === 'it' || written === 'they' ? isBody : couldBePerson;
    for (let id = previous.source.sentence; id <= step.sentence; id++) {
      const since = (names.mentions[id] ?? []).filter(
        ({ from }) =>
          !(id === previous.source.sentence && from < previous.source.to) &&
          !(id === step.sentence && from >= step.from),
      );
      const others = since.filter(
        (mention) => mention.entity !== previous.entity && !isInside(mention, quotedIn(id)),
      );
      if (others.some(({ entity }) => isOther(names.entities[entity]))) return undefined;
    }
    const { speaker, naming } = previous;
    const gender = written === 'he' || written === 'she' ? genderOfPronoun(written) : previous.gender;
    return { ...previous, gender, speaker: { name: speaker.name, steps: [step, ...naming] } };
  }

  /** The last sentence of the paragraph that names anybody names one person, as its subject. */
  function onlyPersonBefore(
    gender: Gender,
    { sentence: { id, article }, paragraph, quotedIn }: Pick<Asked, 'sentence' | 'paragraph' | 'quotedIn'>,
    step: Place,
  ): Said | undefined {
    let found: { readonly mention: NameMention; readonly sentence: Sentence } | undefined;
    const first = paragraph.sentences[0]?.id ?? id;
    for (let before = id; before >= Math.max(first, id - farthestNaming); before--) {
      const sentence = sentences[before];
      if (sentence === undefined) break;
      const people = (names.mentions[sentence.id] ?? []).filter(
        (mention) =>
          !(sentence.id === id && mention.from >= step.from) &&
          couldBePerson(names.entities[mention.entity]) &&
          !hasArticle(sentence, mention) &&
          !isInside(mention, quotedIn(sentence.id)),
      );
      const [mention] = people;
      if (mention === undefined) continue;
      if (people.some(({ entity }) => entity !== mention.entity)) return undefined;
      found = { mention, sentence };
      break;
    }
    if (found === undefined || names.entities[found.mention.entity]?.kind !== 'person') return undefined;
    if (!isSubject(found.sentence, found.mention)) return undefined;
    const own = genderNear(readerOf(found.sentence), found.mention);
    if ((own ?? gender) !== gender) return undefined;
    const { mention, sentence } = found;
    const place: Place = { sentence: sentence.id, from: mention.from, to: mention.to };
    const naming = [place, ...fullNameStep(sentence, mention)];
    return {
      article,
      cue: step,
      source: place,
      entity: mention.entity,
      gender,
      being: 'person',
      naming,
      speaker: { name: names.entities[mention.entity]?.name ?? '', steps: [step, ...naming] },
    };
  }

  /** The article's first sentence; asked for one article after the other. */
  function firstOf({ id, article }: Sentence): SentenceId {
    if (sentences[first]?.article !== article) {
      first = id;
      while (sentences[first - 1]?.article === article) first--;
    }
    return first;
  }

  /** Where the article first writes the name more fully than the attribution does. */
  function fullNameStep(sentence: Sentence, mention: NameMention): Place[] {
    const length = mention.to - mention.from;
    const all = names.entities[mention.entity]?.sentences ?? [];
    for (let at = lastStart(all, firstOf(sentence)); at < all.length; at++) {
      const id = all[at] ?? 0;
      const article = sentences[id]?.article;
      if (article !== sentence.article && id > sentence.id) break;
      if (article !== sentence.article || id === sentence.id) continue;
      const fuller = names.mentions[id]?.find(
        (one) => one.entity === mention.entity && one.to - one.from > length + 1,
      );
      if (fuller !== undefined) return [{ sentence: id, from: fuller.from, to: fuller.to }];
    }
    return [];
  }
}

function isIn(
  place: Place,
  sentence: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return place.sentence === sentence.id && place.from === from && place.to === to;
}

function canBe({ gender, being }: Said, written: string): boolean {
  switch (written) {
    case 'it':
      return being === 'body' || being === 'either';
    case 'they':
      return being === 'several';
    default:
      return (being === 'person' || being === 'either') && (gender ?? written) === written;
  }
}

/** The words of a noun phrase before what explains it. */
function headOf(words: string): string {
  return words.replace(/(?:, | (?:who|which|whose|where) ).*$/u, '').trim();
}

/** A place that speaks may be a person whose name is a place's, where it is no country's. */
function beingOfEntity(entity: Entity | undefined): Said['being'] {
  if (entity?.kind === 'organisation') return 'body';
  if (entity?.kind !== 'place') return 'person';
  return countries.has(nameKey(entity.name)) ? 'body' : 'either';
}

const bodies =
  /^(?:union|ministry|firm|company|office|report|letter|statement|military|ministry|paper|newspaper|study|survey|sign|leaflet|message|poster|page|website|text|law|charter)$/;

function beingOf(name: string): Said['being'] {
  const words = nameKey(name.replace(/ (?:of|for|from|in|at|with|on|to) .*$/u, '')).split(' ');
  const last = words.at(-1) ?? '';
  if (last === 'one' || last === 'another') return 'person';
  if (organisationWords.has(last) || bodies.test(last)) return 'body';
  if (
    words.includes('and') ||
    (/[^s]s$/.test(last) && !/^(?:a|an|one)$/.test(words[0] ?? '')) ||
    last === 'police'
  )
    return 'several';
  return roleWords.has(last) ||
    /(?:man|woman|er|or|ist|ian|ant|ent|eer|boy|girl|mother|nurse|pilot|clerk|guide|guard|cook|chef|judge|neighbour)$/.test(
      last,
    )
    ? 'person'
    : 'body';
}

function isInside({ from, to }: Range, ranges: readonly Range[]): boolean {
  return ranges.some((range) => range.from <= from && to <= range.to);
}

/** "the Marigold" is no person. */
function hasArticle({ passage }: Sentence, { from }: NameMention): boolean {
  return /\bthe $/i.test(passage.text.slice(Math.max(0, from - 5), from));
}

/** It stands before its sentence's verb, after no preposition, and is no owner: not "Marsh’s driver", "for Marsh". */
function isSubject({ passage }: Sentence, { from, to }: NameMention): boolean {
  const { text } = passage;
  if (/^(?:['’]| and )/.test(text.slice(to, to + 5))) return false;
  const before = text.slice(Math.max(0, from - 60), from);
  return !/\b(?:of|for|with|to|by|from|against|at|in|on|about|than|near|behind|after|before|and) (?:(?:the|a|an|\p{Lu}[\p{L}.]*) )*$/u.test(
    before,
  );
}

function isBody(entity: Entity | undefined): boolean {
  return entity?.kind === 'organisation';
}

/** Where the articles say little of a name, its kind is weak: "Gideon Marsh" is taken for a place, because a marsh is one. */
function couldBePerson(entity: Entity | undefined): boolean {
  if (entity?.kind !== 'place') return entity?.kind !== 'organisation';
  const words = nameKey(entity.name).split(' ');
  return words.length > 1 && !countries.has(words.join(' ')) && !words.some((word) => placeWords.has(word));
}
