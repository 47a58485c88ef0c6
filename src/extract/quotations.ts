import type { Entity } from '../domain/entity.ts';
import type { Place, Quotation, Speaker } from '../domain/quotation.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { type Attribution, findAttribution } from './attribution.ts';
import type { Entities, NameMention } from './entities.ts';
import { findQuoted } from './marks.ts';
import { paragraphsOf, placesOf, type ReadParagraph } from './paragraphs.ts';

/** Without a speaker, fewer words than this between marks are a title or a term, not speech. */
const fewestWords = 4;

/** Finds what is quoted in the library and who says it, article by article in the order of the text. */
export function extractQuotations(sentences: readonly Sentence[], names: Entities): Quotation[] {
  const quotations: Quotation[] = [];
  let last: Said | undefined;
  let begun: Begun | undefined;
  for (const paragraph of paragraphsOf(sentences)) {
    const article = paragraph.sentences[0]?.article;
    if (last?.paragraph.sentences[0]?.article !== article) last = undefined;
    for (const quoted of findQuoted(paragraph.text)) {
      const words = [...(begun?.words ?? []), ...placesOf(paragraph, quoted)];
      const first = begun?.first ?? { paragraph, quoted };
      begun = undefined;
      // An opening mark that the paragraph does not close is closed in a later one; each repeats the opening mark.
      if (quoted.open) {
        begun = { words, first };
        continue;
      }
      const speaker = speakerOf({ ...first, words, names, sentences, last });
      if (speaker === undefined && !isSpeech(paragraph.text.slice(quoted.from, quoted.to))) continue;
      quotations.push({ id: quotations.length, words, ...(speaker && { speaker }) });
      if (speaker !== undefined) last = { speaker, paragraph, words };
    }
    if (!opensNext(sentences, paragraph)) begun = undefined;
  }
  return quotations;
}

/** The last quotation whose speaker is known, and where it stands. */
type Said = {
  readonly speaker: Speaker;
  readonly paragraph: ReadParagraph;
  readonly words: readonly Place[];
};

/** A quotation that runs on into the next paragraph. */
type Begun = {
  readonly words: readonly Place[];
  readonly first: { readonly paragraph: ReadParagraph; readonly quoted: Range };
};

function opensNext(sentences: readonly Sentence[], paragraph: ReadParagraph): boolean {
  const lastSentence = paragraph.sentences.at(-1);
  const next = sentences[(lastSentence?.id ?? 0) + 1];
  return next?.article === lastSentence?.article && /^[“„«"‘]/.test(next?.passage.text ?? '');
}

/** Speech has a small letter in most of its words; a title has capitals. */
function isSpeech(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => /^\P{L}*\p{Ll}/u.test(word));
  return words.length >= fewestWords && small.length * 2 > words.length;
}

type Context = {
  readonly paragraph: ReadParagraph;
  readonly quoted: Range;
  readonly names: Entities;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Place[];
  readonly last: Said | undefined;
};

function speakerOf(context: Context): Speaker | undefined {
  const own = context.words.at(-1);
  const first = context.words[0];
  for (const place of own === first ? [own] : [own, first]) {
    const sentence = context.sentences[place?.sentence ?? -1];
    if (place === undefined || sentence === undefined) continue;
    const attribution = findAttribution(sentence, context.names.mentions[sentence.id] ?? [], place);
    if (attribution !== undefined) return resolve(context, sentence, attribution);
  }
  return goesOn(context) ? context.last?.speaker : undefined;
}

function resolve(context: Context, sentence: Sentence, { words, speaker }: Attribution): Speaker | undefined {
  const step: Place = { sentence: sentence.id, from: words.from, to: words.to };
  switch (speaker.kind) {
    case 'name':
      return {
        name: nameOf(context.names, speaker.mention),
        steps: [step, ...fullNameStep(context, sentence, speaker.mention)],
      };
    case 'noun':
      return { name: sentence.passage.text.slice(speaker.from, speaker.to), steps: [step] };
    // "he added" means whom the article quoted last, and nobody else.
    case 'pronoun':
      return sameAsLast(context, step);
  }
}

/** "he added" means whom the article quoted last – unless somebody else was named since: then it does not say. */
function sameAsLast({ last, names, sentences }: Context, step: Place): Speaker | undefined {
  if (last === undefined || genderOf(sentences, step) * genderOf(sentences, last.speaker.steps[0]) < 0)
    return undefined;
  const since = last.speaker.steps[0]?.sentence ?? 0;
  for (let id = since; id <= step.sentence; id++) {
    const people = (names.mentions[id] ?? []).filter(({ kind }) => kind === 'person');
    if (people.some(({ entity }) => names.entities[entity]?.name !== last.speaker.name)) return undefined;
  }
  return { name: last.speaker.name, steps: [step, ...last.speaker.steps] };
}

/** 1 where the words have "he", -1 where they have "she", 0 where they have neither. */
function genderOf(sentences: readonly Sentence[], place: Place | undefined): number {
  const words = sentences[place?.sentence ?? -1]?.passage.text.slice(place?.from, place?.to) ?? '';
  if (/\bhe\b/i.test(words)) return 1;
  return /\bshe\b/i.test(words) ? -1 : 0;
}

function nameOf({ entities }: Entities, mention: NameMention): string {
  return entities[mention.entity]?.name ?? '';
}

/** Where the article first writes the name more fully than the attribution does. */
function fullNameStep({ names, sentences }: Context, sentence: Sentence, mention: NameMention): Place[] {
  const entity: Entity | undefined = names.entities[mention.entity];
  const length = mention.to - mention.from;
  for (const id of entity?.sentences ?? []) {
    if (sentences[id]?.article !== sentence.article || id === sentence.id) continue;
    const fuller = names.mentions[id]?.find(
      (one) => one.entity === mention.entity && one.to - one.from > length + 1,
    );
    if (fuller !== undefined) return [{ sentence: id, from: fuller.from, to: fuller.to }];
  }
  return [];
}

/** "…," said X. "…": what follows right after an attributed quotation in the same paragraph is the same speaker's. */
function goesOn({ paragraph, quoted, last }: Context): boolean {
  if (last?.paragraph !== paragraph) return false;
  const before = paragraph.text.slice(0, quoted.from - 1);
  const own = placesOf(paragraph, { from: quoted.from - 1, to: quoted.from })[0];
  const step = last.speaker.steps[0];
  const isNext =
    own !== undefined && step !== undefined && own.from === 0 && own.sentence - step.sentence === 1;
  return isNext && /[.!?]\s*$/.test(before);
}
