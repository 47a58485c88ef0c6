import type { EntityId, Mention } from '../domain/entity.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { placeWords, roleWords } from '../extract/words.ts';
import type { Library } from '../library/library.ts';
import { fold } from '../text/terms.ts';

/** What an article says somebody or something is, and how surely the grammar says so. */
export type Definition = { readonly sentence: Sentence; readonly range: Range; readonly strength: number };

type Reader = {
  readonly sentence: Sentence;
  readonly word: (at: number) => string;
  readonly mentions: readonly Mention[];
};

/**
 * Finds what the articles say an entity is, best first: an apposition ("X, the head of one border unit,"), a role or a
 * description before the name ("security expert X", "the border town of X"), a sentence "X is a …", a relative clause
 * ("X, who heads operations"), a naming ("the offensive, dubbed by Y as “X”").
 */
export function defineEntity(
  library: Library,
  entity: EntityId,
  within: (sentence: Sentence) => boolean,
): Definition[] {
  const definitions: Definition[] = [];
  for (const id of library.entities[entity]?.sentences ?? []) {
    const sentence = library.sentences[id];
    if (sentence === undefined || !within(sentence)) continue;
    const reader = readerOf(sentence, library.mentions[id] ?? []);
    for (const mention of reader.mentions) {
      if (!('entity' in mention) || mention.entity !== entity) continue;
      for (const { range, strength } of describe(reader, mention))
        definitions.push({ sentence, range, strength });
    }
  }
  return definitions.toSorted((a, b) => b.strength - a.strength || a.sentence.id - b.sentence.id);
}

function readerOf(sentence: Sentence, mentions: readonly Mention[]): Reader {
  const { tokens, passage } = sentence;
  const word = (at: number) => fold(passage.text.slice(tokens[at]?.from ?? 0, tokens[at]?.to ?? 0));
  return { sentence, word, mentions };
}

type Description = { readonly range: Range; readonly strength: number };

function describe(reader: Reader, mention: Range): Description[] {
  const { tokens } = reader.sentence;
  const first = tokens.findIndex(({ from }) => from === mention.from);
  const last = tokens.findIndex(({ to }) => to === mention.to);
  if (first < 0 || last < 0) return [];
  const found = [
    apposition(reader, last),
    copula(reader, last),
    before(reader, first),
    appositionBefore(reader, first),
    kindBefore(reader, first),
    naming(reader, first),
  ];
  return found.filter((one) => one !== undefined);
}

/** "X, spokesman for Y, …", "X, a massive desert governorate which …,", "X, who heads operations in Y, …" */
function apposition(reader: Reader, last: number): Description | undefined {
  const { word, sentence } = reader;
  const start = word(last + 1) === ')' ? last + 2 : last + 1;
  if (word(start) !== ',') return undefined;
  let first = start + 1;
  if (/^(?:who|which|whose)$/.test(word(first))) {
    const end = clauseEnd(reader, first);
    return end - first < 2 ? undefined : { range: rangeOf(sentence, first, end), strength: 0.7 };
  }
  const hasArticle = /^(?:a|an|the|one|its|his|her|their)$/.test(word(first));
  if (/^(?:a|an|the)$/.test(word(first))) first++;
  const end = clauseEnd(reader, first);
  const head = headOf(reader, first, end);
  const isRole = roleWords.has(head) || placeWords.has(head);
  if (end < first || (!hasArticle && !isRole) || sentence.tokens[first]?.part === 'name') return undefined;
  if (!isNominalPhrase(reader, first, end)) return undefined;
  return { range: rangeOf(sentence, first, end), strength: isRole ? 1 : 0.9 };
}

/** Up to the next comma, dash, bracket or full stop; a relative clause inside an apposition belongs to it. */
function clauseEnd({ word, sentence }: Reader, first: number): number {
  let at = first;
  while (at < sentence.tokens.length && !/^[,;:.!?()“”"—–]$/.test(word(at))) {
    if (/^(?:told|said|says|added|wrote|announced)$/.test(word(at)) && at > first + 1) break;
    at++;
  }
  return at - 1;
}

/** The noun that a phrase is about: the last noun before "of", "for", "in", "who" and the like. */
function headOf({ word, sentence }: Reader, first: number, last: number): string {
  let head = '';
  for (let at = first; at <= last; at++) {
    if (/^(?:of|for|in|at|on|to|who|which|that|with|from|within|near|reclaimed)$/.test(word(at))) break;
    if (sentence.tokens[at]?.part !== 'mark' && word(at) !== '’s') head = word(at);
  }
  return head;
}

function isNominalPhrase({ sentence }: Reader, first: number, last: number): boolean {
  return sentence.tokens.slice(first, last + 1).some(({ part }) => part === 'noun');
}

/** "X is the last urban centre for the militants" */
function copula({ word, sentence }: Reader, last: number): Description | undefined {
  if (!/^(?:is|are|was|were)$/.test(word(last + 1)) || !/^(?:a|an|the|one)$/.test(word(last + 2)))
    return undefined;
  const first = word(last + 2) === 'one' ? last + 2 : last + 3;
  let end = first;
  while (
    end < sentence.tokens.length &&
    !/^[,;:.!?()“”"—–]$/.test(word(end)) &&
    !/^(?:where|but|while)$/.test(word(end))
  )
    end++;
  return end - first < 1 ? undefined : { range: rangeOf(sentence, first, end - 1), strength: 0.95 };
}

/** "Security expert X", "Russian President X", "Spokesman for the U.S. coalition Col. X", "its director X" */
function before(reader: Reader, mentionFirst: number): Description | undefined {
  const { word, sentence } = reader;
  const end = mentionFirst - 1;
  let first = mentionFirst;
  for (let at = end; at >= 0 && end - at < 12; at--) {
    const { part, hint } = sentence.tokens[at] ?? { part: 'other', hint: 'none' };
    const isInside = ['noun', 'name', 'adjective'].includes(part) && hint !== 'date';
    const isLink =
      /^(?:of|for|the|['’]s|-)$/.test(word(at)) || (word(at) === '.' && /^\p{L}{2,4}$/u.test(word(at - 1)));
    if (!isInside && !isLink) break;
    first = at;
  }
  while (first < end && /^(?:the|of|for|['’]s|-|\.)$/.test(word(first))) first++;
  let role = -1;
  for (let at = first; at <= end; at++)
    if (roleWords.has(word(at)) || titles.has(word(at))) role = role < 0 ? at : role;
  if (first > end || role < 0) return undefined;
  // What stands before the role and is not part of it ("Currently, Russian President X" has "Russian" in it).
  return {
    range: rangeOf(sentence, first, end),
    strength: titles.has(word(role)) && first === end ? 0.5 : 0.85,
  };
}

const titles = new Set([
  'general',
  'colonel',
  'lieutenant',
  'col',
  'gen',
  'lt',
  'captain',
  'major',
  'minister',
  'president',
  'prime',
  'secretary',
  'king',
  'queen',
  'prince',
  'senator',
  'judge',
  'mayor',
  'dr',
  'professor',
]);

/** "the commander of the joint forces of the province, General X, has put": the description stands before the comma. */
function appositionBefore(reader: Reader, mentionFirst: number): Description | undefined {
  const { word, sentence } = reader;
  let comma = mentionFirst - 1;
  while (comma > mentionFirst - 5 && titles.has(word(comma))) comma--;
  if (word(comma) !== ',') return undefined;
  let first = comma;
  while (first > 0 && comma - first < 14) {
    const { part } = sentence.tokens[first - 1] ?? { part: 'other' };
    if (
      !['noun', 'name', 'adjective', 'determiner'].includes(part) &&
      !/^(?:of|for|in|['’]s|-|its|his|her|their)$/.test(word(first - 1))
    )
      break;
    first--;
  }
  while (first < comma && /^(?:the|a|an|of|for|in|that|['’]s|-)$/.test(word(first))) first++;
  const hasRole = Array.from({ length: comma - first }, (_, at) => word(first + at)).some((one) =>
    roleWords.has(one),
  );
  return hasRole ? { range: rangeOf(sentence, first, comma - 1), strength: 0.9 } : undefined;
}

/** "the border town of X", "the eastern Syrian city of X" */
function kindBefore({ word, sentence }: Reader, mentionFirst: number): Description | undefined {
  if (word(mentionFirst - 1) !== 'of' || !placeWords.has(word(mentionFirst - 2))) return undefined;
  let first = mentionFirst - 2;
  while (
    ['noun', 'adjective', 'name'].includes(sentence.tokens[first - 1]?.part ?? '') &&
    word(first - 1) !== 'of'
  )
    first--;
  return {
    range: rangeOf(sentence, first, mentionFirst - 2),
    strength: first < mentionFirst - 2 ? 0.8 : 0.4,
  };
}

/** "the recent Turkish offensive, dubbed by the Turkish Armed Forces as “X”" */
function naming({ word, sentence }: Reader, mentionFirst: number): Description | undefined {
  let verb = mentionFirst - 1;
  const isInside = (at: number) =>
    /^(?:as|by|the|["“‘'()-])$/.test(word(at)) ||
    ['noun', 'name', 'adjective'].includes(sentence.tokens[at]?.part ?? '');
  while (verb >= 0 && mentionFirst - verb < 14 && isInside(verb)) {
    if (namingVerb.test(word(verb))) break;
    verb--;
  }
  if (!namingVerb.test(word(verb))) return undefined;
  const isDirect = verb === mentionFirst - 1 || /^(?:as|by|["“‘'])$/.test(word(verb + 1));
  if (!isDirect) return undefined;
  let end = verb - 1;
  while (/^(?:,|\(|also|so|is|was|were|are|which|that)$/.test(word(end))) end--;
  let first = end;
  while (first > 0 && ['noun', 'name', 'adjective'].includes(sentence.tokens[first - 1]?.part ?? '')) first--;
  const isNoun = ['noun', 'name', 'adjective'].includes(sentence.tokens[end]?.part ?? '');
  return isNoun && first <= end ? { range: rangeOf(sentence, first, end), strength: 0.9 } : undefined;
}

const namingVerb = /^(?:dubbed|called|named|codenamed|nicknamed|known|titled)$/;

function rangeOf(sentence: Sentence, first: number, last: number): Range {
  return { from: sentence.tokens[first]?.from ?? 0, to: sentence.tokens[last]?.to ?? 0 };
}
