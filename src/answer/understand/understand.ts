import type { Entity, EntityId } from '../../domain/entity.ts';
import type { AskedKind } from '../../domain/question.ts';
import type { TermId } from '../../domain/sentence.ts';
import type { Range } from '../../domain/span.ts';
import { startsWithCapital } from '../../extract/casing.ts';
import { roleWords, titleWords } from '../../extract/words.ts';
import type { Searched } from '../../search/matches.ts';
import type { Alternative, Because, Query, QueryWord } from '../../search/query.ts';
import { isContentWord, rarity, type Vocabulary } from '../../search/vocabulary.ts';
import { fold, isAcronym, termOf } from '../../text/terms.ts';
import { tokenize } from '../../text/tokens.ts';
import { alternativesOf } from './alternatives.ts';
import type { FindEntities, FoundEntity } from './find-entities.ts';
import { type Asking, asking } from './wanted.ts';

/** A question made ready for searching. */
export type Understood = Asking & {
  readonly text: string;
  readonly query: Query;
  readonly entities: readonly EntityId[];
  /** Set where the question asks what or who something is: the words that name it. */
  readonly defines?: { readonly words: string; readonly entity?: EntityId };
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
  const words = written.flatMap((word, at): QueryWord[] => {
    const named =
      found.find(({ first, last }) => first <= at && at <= last) ??
      peopleOf(vocabulary, findEntities, word, at);
    if (!isContentWord(word) || isLead(word, at, written)) return [];
    return [queryWord(vocabulary, word, at === firstTyped, named && entities[named.entity])];
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
  const defines = definitionOf(text, tokens, written, found, command);
  return { ...asked, text, query, entities: found.map(({ entity }) => entity), ...(defines && { defines }) };
}

/** "American" and "Russians" mean the country, where the articles name it. */
function peopleOf(
  vocabulary: Vocabulary,
  findEntities: FindEntities,
  word: string,
  at: number,
): FoundEntity | undefined {
  if (!startsWithCapital(word) || isAcronym(word)) return undefined;
  const names = vocabulary.wordNet.related(termOf(word)).filter(({ weight }) => weight >= 0.9);
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

function queryWord(
  vocabulary: Vocabulary,
  word: string,
  isFirst: boolean,
  named: Entity | undefined,
): QueryWord {
  const own = termOf(word);
  const id = vocabulary.idOf(own);
  const held = id === undefined ? 0 : (vocabulary.frequencies[id] ?? 0);
  const isCapital = startsWithCapital(word) && !isFirst;
  return {
    word,
    rarity: rarity(vocabulary, own, Math.max(held, named?.sentences.length ?? 0)),
    alternatives: [
      ...alternativesOf(vocabulary, word, named !== undefined || isAcronym(word)),
      ...(named === undefined ? [] : aliasesOf(vocabulary, named, id)),
    ],
    ...(named && { entity: named.id }),
    isName: named !== undefined || isCapital || isAcronym(word),
    isNumber: /\p{N}/u.test(word),
  };
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
    const id = isContentWord(word) ? vocabulary.idOf(termOf(word)) : undefined;
    return id === undefined ? [] : [id];
  });
}

const definitionStart =
  /^(?:(?:who|what|where)(?:['’]s| is| are| was| were)|tell me about|define|describe)\s+/i;

const preposition = /\b(?:of|in|for|to|by|between|from|on|at|with)\b/i;

/**
 * "Who is X?", "What are the X?", or just "X" – when X is all that is left and names something. The articles must then say
 * what X is: in an apposition, a title, or a sentence "X is …".
 */
function definitionOf(
  text: string,
  tokens: readonly Range[],
  written: readonly string[],
  found: readonly FoundEntity[],
  command: AskedKind,
): Understood['defines'] {
  if (command === 'when' || command === 'how-many') return undefined;
  const start = definitionStart.exec(text)?.[0].length;
  const from = start ?? 0;
  const subject = text
    .slice(from)
    .replace(/[?.!\s]+$/, '')
    .replace(/^(?:the|a|an)\s+/i, '');
  const content = tokens
    .map((_, at) => at)
    .filter((at) => (tokens[at]?.from ?? 0) >= from && isContentWord(written[at] ?? ''));
  const [only] = found;
  const isNamed = only !== undefined && found.length === 1;
  const outside = content.filter((at) => !isNamed || at < only.first || at > only.last);
  const onlyTitles = outside.every((at) => isNamed && at < only.first && isTitleLike(written[at] ?? ''));
  if (isNamed && onlyTitles) {
    const name = { from: tokens[only.first]?.from ?? 0, to: tokens[only.last]?.to ?? 0 };
    // "the spokesman of X" asks for the spokesman, "what did X say" for what was said.
    const isOther = start === undefined && asking(text, command).questionWord !== 'none';
    if (isOther || preposition.test(text.slice(from, name.from))) return undefined;
    return { words: text.slice(name.from, name.to), entity: only.entity };
  }
  const isPhrase =
    start !== undefined &&
    found.length === 0 &&
    content.length > 0 &&
    content.length <= 4 &&
    !/\b(?:that|who)\b/i.test(subject) &&
    !preposition.test(subject);
  return isPhrase ? { words: subject } : undefined;
}

/** "Lieutenant Colonel Abbas Mohammad", "the Iraqi president Barham Salih": words that may stand before a name. */
function isTitleLike(word: string): boolean {
  return titleWords.has(fold(word)) || roleWords.has(fold(word)) || startsWithCapital(word);
}
