import type { Entity, EntityId } from '../../domain/entity.ts';
import type { AskedKind } from '../../domain/question.ts';
import type { TermId } from '../../domain/sentence.ts';
import { startsWithCapital } from '../../extract/casing.ts';
import { rareTerm } from '../../search/background.ts';
import type { Searched } from '../../search/matches.ts';
import { meaningsOfPhrases, type PhraseMeaning } from '../../search/phrases.ts';
import type { Alternative, Because, Query, QueryWord } from '../../search/query.ts';
import { emptyTerm, isContentWord, rarity, type Vocabulary } from '../../search/vocabulary.ts';
import { isAcronym } from '../../text/terms.ts';
import { tokenize } from '../../text/tokens.ts';
import { alternativesOf } from './alternatives.ts';
import { type Defines, findDefined } from './defines.ts';
import type { FindEntities, FoundEntity } from './find-entities.ts';
import { findOffice, type Office } from './office.ts';
import { peoplesOf } from './peoples.ts';
import { type Asking, asking } from './wanted.ts';

/** A question made ready for searching. */
export type Understood = Asking & {
  readonly text: string;
  readonly query: Query;
  readonly entities: readonly EntityId[];
  /** Set where the question asks what, who or where something is that the articles name. */
  readonly defines?: Defines;
  /** Set where the question asks who has an office. */
  readonly office?: Office;
};

/**
 * What alternatives weigh in retrieval, which adds them up: a word's many synonyms together must not outweigh the word.
 * Ranking takes the best one only.
 */
const retrievalShare: Readonly<Record<Because, number>> = {
  'same word': 1,
  'same family': 0.8,
  'same meaning': 0.3,
  'same name': 1,
  'kind of it': 0,
};

/** What another name of an entity weighs in retrieval. */
const aliasWeight = 0.8;

/** Words that only lead up to what is asked for. */
const leadWords = new Set([
  'said',
  'called',
  'kind',
  'type',
  'sort',
  'according',
  'many',
  'much',
  'long',
  'name',
  'names',
]);

/**
 * Words that are in questions for the sake of grammar and tell nothing of what is looked for: auxiliaries with "not",
 * pronouns for anything, anybody or nobody, where and when without saying so much ("around Vellmar"), and what people are
 * called in speech.
 */
const saysLittle =
  /^(?:\p{L}+n['’]t|(?:any|every|no|some)(?:one|body|thing)|around|during|guys?|lady|ladies|things?|stuff)$/iu;

/** What a command's name says before the question, where people leave it out: "/where did the clashes erupt?". */
const commandWords: Readonly<Record<AskedKind, string>> = {
  who: 'who ',
  where: 'where ',
  when: 'when ',
  'how-many': 'how many ',
  ask: '',
};

const hasQuestionWord =
  /^\P{L}*(?:\p{L}+ )?(?:who(?:m|se)?|where|when|why|which|what|how)(?![\p{L}\p{N}])|\b(?:who|where|when|what|how many|how much)\P{L}*$/iu;

/** The question in full: with the word that the command stands for, unless it has a question word of its own. */
function completed(typed: string, command: AskedKind): string {
  const isName = /^\P{L}*\p{Lu}/u.test(typed) && !/[?]\s*$/.test(typed);
  return hasQuestionWord.test(typed) || isName ? typed : commandWords[command] + typed;
}

export function understand(
  { vocabulary, entities }: Pick<Searched, 'vocabulary' | 'entities'>,
  findEntities: FindEntities,
  typed: string,
  command: AskedKind,
): Understood {
  const text = completed(typed, command);
  const firstTyped = tokenize(text.slice(0, text.length - typed.length)).length;
  const tokens = tokenize(text);
  const written = tokens.map(({ from, to }) => text.slice(from, to));
  const found = findEntities(text, tokens);
  const asked = asking(text, command);
  const phrases = meaningsOfPhrases(vocabulary, written);
  const words = written.flatMap((word, at): QueryWord[] => {
    const named =
      found.find(({ first, last }) => first <= at && at <= last) ??
      peopleOf(vocabulary, findEntities, word, at);
    if (!isContentWord(word) || saysLittle.test(word) || isLead(word, at, written)) return [];
    const inPhrases = phrases.filter(({ places }) => places.includes(at));
    const typed = { word, place: at, isFirst: at === firstTyped };
    return [queryWord(vocabulary, typed, named && entities[named.entity], inPhrases)];
  });
  const aliases = found.flatMap(({ entity }) => {
    const own = entities[entity];
    const names = own === undefined ? [] : [own.name, ...own.aliases];
    return names.flatMap((name) => termsOf(vocabulary, name)).map((term) => ({ term, weight: aliasWeight }));
  });
  const terms = [
    ...aliases,
    ...words.flatMap(({ alternatives }) =>
      alternatives.map(({ term, weight, because }) => ({ term, weight: weight * retrievalShare[because] })),
    ),
  ];
  const best = new Map<number, number>();
  for (const { term, weight } of terms) {
    if (weight > 0) best.set(term, Math.max(best.get(term) ?? 0, weight));
  }
  const query: Query = {
    words,
    wanted: asked.wanted,
    terms: [...best].map(([term, weight]) => ({ term, weight })),
  };
  const defines = findDefined({ text, tokens, written, found, asked, command });
  const office = defines === undefined ? findOffice(text, asked, query, entities) : undefined;
  return {
    ...asked,
    text,
    query,
    entities: found.map(({ entity }) => entity),
    ...(defines && { defines }),
    ...(office && { office }),
  };
}

/** "American" and "Russians" mean the country, where the articles name it. */
function peopleOf(
  vocabulary: Vocabulary,
  findEntities: FindEntities,
  word: string,
  at: number,
): FoundEntity | undefined {
  if (!startsWithCapital(word) || isAcronym(word)) return undefined;
  const names = vocabulary.relatedWords
    .related(vocabulary.termOf(word))
    .filter(({ weight }) => weight >= 0.9);
  for (const { term } of names) {
    const [found] = findEntities(term, tokenize(term));
    if (found !== undefined) return { ...found, first: at, last: at };
  }
  return undefined;
}

function isLead(word: string, at: number, written: readonly string[]): boolean {
  const lower = word.toLowerCase();
  return (
    leadWords.has(lower) &&
    /^(?:how|what|which|is|are|the|of|to)$/i.test(written[at - 1] ?? '') &&
    lower !== 'said'
  );
}

/** A word as it was typed, and whether it is the first one: its capital tells nothing. */
type Typed = Pick<QueryWord, 'word' | 'place'> & { readonly isFirst: boolean };

function queryWord(
  vocabulary: Vocabulary,
  { word, place, isFirst }: Typed,
  named: Entity | undefined,
  inPhrases: readonly PhraseMeaning[],
): QueryWord {
  const own = vocabulary.termOf(word);
  const id = vocabulary.idOf(own);
  const held = id === undefined ? 0 : (vocabulary.frequencies[id] ?? 0);
  const isCapital = startsWithCapital(word) && !isFirst;
  const isUnknownName = named === undefined && (isCapital || isStrange(vocabulary, own));
  const alternatives = alternativesOf(vocabulary, word, named !== undefined || isAcronym(word), inPhrases);
  return {
    word,
    place,
    rarity: rarity(vocabulary, own, Math.max(held, named?.sentences.length ?? 0)),
    alternatives: [
      ...(isUnknownName ? alternatives.filter((one) => isSameName(vocabulary, own, one)) : alternatives),
      ...(named === undefined ? [] : aliasesOf(vocabulary, named, id)),
      ...(isUnknownName || named?.kind === 'place'
        ? calledAfter(vocabulary, named ?? { name: word, aliases: [] })
        : []),
    ],
    ...(named && { entity: named.id }),
    isName: named !== undefined || isCapital || isAcronym(word),
    isNumber: /\p{N}/u.test(word),
  };
}

/** "French" and "Iraqi" say whose something is as "of France" and "of Iraq" do. */
function calledAfter(
  vocabulary: Vocabulary,
  { name, aliases }: Pick<Entity, 'name' | 'aliases'>,
): Alternative[] {
  const countries = [name, ...aliases].filter((one) => !/\s/.test(one) && !isAcronym(one));
  return countries.flatMap(peoplesOf).flatMap((people): Alternative[] => {
    const term = vocabulary.idOf(people);
    return term === undefined ? [] : [{ term, weight: aliasWeight, because: 'same name' }];
  });
}

/** A word that neither the library nor any word list knows is a name, or as good as one. */
function isStrange(vocabulary: Vocabulary, term: string): boolean {
  return (
    vocabulary.idOf(term) === undefined &&
    vocabulary.background(term) <= rareTerm &&
    vocabulary.relatedWords.related(term).length === 0
  );
}

/** The beginning of a name is not the name: "Emman" is not "Emmanuel", but "Orsenian" is what belongs to "Orsenia". */
function isSameName(vocabulary: Vocabulary, own: string, { term, because }: Alternative): boolean {
  if (because !== 'same family') return true;
  const other = vocabulary.terms[term] ?? '';
  const [short, long] = own.length < other.length ? [own, other] : [other, own];
  return long.startsWith(short) && /^(?:n|an|ian|ish|ese|i|s|'s)$/.test(long.slice(short.length));
}

/** Other names of one word each: "US" stands in "US President", where no name is found beside the president's. */
function aliasesOf(
  vocabulary: Vocabulary,
  { name, aliases }: Entity,
  own: TermId | undefined,
): Alternative[] {
  return [name, ...aliases].flatMap((alias): Alternative[] => {
    const [term, ...more] = termsOf(vocabulary, alias);
    return term === undefined || more.length > 0 || term === own || /\s/.test(alias)
      ? []
      : [{ term, weight: aliasWeight, because: 'same name' }];
  });
}

function termsOf(vocabulary: Vocabulary, name: string): number[] {
  return tokenize(name).flatMap(({ from, to }) => {
    const word = name.slice(from, to);
    const id =
      vocabulary.words.get(word) ??
      (isContentWord(word) ? vocabulary.idOf(vocabulary.termOf(word)) : undefined);
    return id === undefined || id === emptyTerm ? [] : [id];
  });
}
