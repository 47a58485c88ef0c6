import type { Entity, EntityId } from '../../domain/entity.ts';
import { roleWords, titleWords } from '../../extract/words.ts';
import type { Query, QueryWord } from '../../search/query.ts';
import { groupBy } from '../../text/group-by.ts';
import { fold } from '../../text/terms.ts';
import type { Asking } from './wanted.ts';

/** An office that a question asks the holder of: "the president of France", "Vellmar’s mayor", "the transport minister". */
export type Office = {
  /** The words of the query that name the role: "prime" and "minister". */
  readonly roles: readonly number[];
  /** What says whose it is. */
  readonly of: readonly Owner[];
  /** Whether it is of a place and nothing else is told of it: who has such an office elsewhere does not. */
  readonly isOfPlace: boolean;
  /** Whoever is at the head of a country will do, whatever the office is called. */
  readonly isRuler: boolean;
};

/** A name or a word of the query, and what it names: "France" of "the president of France". */
export type Owner = {
  readonly words: readonly number[];
  readonly entity?: EntityId;
  readonly isName: boolean;
};

const opening =
  /^\P{L}*(?:(?:what|who)(?:['’]s| is| was) the name of|name|who(?:['’]s| is| was| are| were| has been)?)\s+(?:the |a |an )?/iu;
const rulers = new Set(['leader', 'ruler', 'head']);
const hasVerb = /(?:['’]s| is| was| are| were| has been)\b|^\P{L}*name\b/iu;
/** "Who leads Syria?" */
const ruling = /^\P{L}*who (?:leads|rules|governs)\b/iu;
/** Of more words than these, some tell more than whose office it is. */
const mostOthers = 5;
/** More than "the transport minister of Orsenia": the question tells something of whom it asks for. */
const tellsMore = /\b(?:that|who|which|when|where|while|after|before|than|and|or)\b|,/i;

/** @returns undefined where the question asks for something else than who has an office. */
export function findOffice(
  text: string,
  asked: Asking,
  { words }: Query,
  entities: readonly Entity[],
): Office | undefined {
  const start = opening.exec(text)?.[0].length;
  const isBare = asked.questionWord === 'none' && asked.wanted === 'person';
  if ((start === undefined && !isBare) || tellsMore.test(text.slice(start ?? 0))) return undefined;
  const isVerb = ruling.test(text);
  const numbers = words.map((_, at) => at);
  const roles = isVerb ? [0] : numbers.filter((at) => isRoleWord(words[at]));
  const others = numbers.filter((at) => !roles.includes(at));
  // "in 1975" tells when it was, which no title does.
  if (words.some(({ isNumber }) => isNumber)) return undefined;
  const isBetween = others.some((at) => at > Math.min(...roles) && at < Math.max(...roles));
  if (roles.length === 0 || others.length > mostOthers || isBetween) return undefined;
  // "Who met the president": neither a role nor whose it is comes first.
  const opens = words[0]?.isName || roles.includes(0);
  if (!opens && !hasVerb.test(text.slice(0, start)) && !isBare) return undefined;
  const canRule = isVerb || roles.every((at) => rulers.has(fold(words[at]?.word ?? '')));
  const of = ownersOf(words, others, canRule);
  const isOfPlace = of.length === 1 && of.every((owner) => isPlace(owner, entities));
  if (isVerb && !isOfPlace) return undefined;
  return { roles, of, isOfPlace, isRuler: canRule && isOfPlace };
}

/** A place of the library, or a name that is none of its other names: the articles may only speak of "French" people. */
function isPlace({ entity, isName }: Owner, entities: readonly Entity[]): boolean {
  return entity === undefined ? isName : entities[entity]?.kind === 'place';
}

function isRoleWord(one: QueryWord | undefined): boolean {
  if (one === undefined || one.entity !== undefined) return false;
  const word = fold(one.word);
  return roleWords.has(word) || titleWords.has(word) || rulers.has(word);
}

/** The "state" of a "head of state" says nothing of whose. */
function ownersOf(words: readonly QueryWord[], others: readonly number[], isRuler: boolean): Owner[] {
  const told = others.filter((at) => !isRuler || !/^(?:state|government)$/i.test(words[at]?.word ?? ''));
  const byName = groupBy(told, (at) => words[at]?.entity ?? `word ${at}`);
  return [...byName].map(([entity, own]) => ({
    words: own,
    ...(typeof entity === 'number' && { entity }),
    isName: own.every((at) => words[at]?.isName),
  }));
}
