import type { EntityId } from '../../domain/entity.ts';
import type { AskedKind } from '../../domain/question.ts';
import type { Range } from '../../domain/span.ts';
import { startsWithCapital } from '../../extract/casing.ts';
import { roleWords, titleWords } from '../../extract/words.ts';
import { isContentWord } from '../../search/vocabulary.ts';
import { fold } from '../../text/terms.ts';
import type { FoundEntity } from './find-entities.ts';
import type { Asking } from './wanted.ts';

/** What a question asks to be told: what or who an entity is, where, or what its letters stand for; and what it is called. */
export type Defines = {
  readonly entity: EntityId;
  readonly words: string;
  readonly asks: 'what' | 'where' | 'letters';
};

const opening =
  /^(?:(?:who|what|where)(?:['’]s| is| are| was| were)(?: (?:called|dubbed|named|known as))?|what do(?:es)?(?= .*\bstand for\b)|tell me about|define|describe)\s+/i;
const asksForLetters = /\bstands? for\b/i;
const preposition = /\b(?:of|in|for|to|by|between|from|on|at|with)\b/i;
const endsOpen = /\b(?:about|by|from|given|in|of|on|to|with)\s*\??\s*$/i;
/** Words behind the name that ask for no more: "Where is X located?" */
const closing = new Set(['located', 'situated', 'based', 'exactly']);

/** A question's text with its tokens, the entities that they name, and what it asks for. */
export type Typed = {
  readonly text: string;
  readonly tokens: readonly Range[];
  readonly written: readonly string[];
  readonly found: readonly FoundEntity[];
  readonly asked: Asking;
  readonly command: AskedKind;
};

/** "Who is X?", "What are the X?", "Where is X?", or just "X" – when X is all that is left and names something. */
export function findDefined({ text, tokens, written, found, asked, command }: Typed): Defines | undefined {
  const [only] = found;
  if (command === 'when' || command === 'how-many' || only === undefined || found.length > 1)
    return undefined;
  const start = opening.exec(text)?.[0].length;
  // "the spokesman of X" asks for the spokesman, "what did X say" for what was said.
  if (start === undefined && asked.questionWord !== 'none') return undefined;
  const from = start ?? 0;
  const name = { from: tokens[only.first]?.from ?? 0, to: tokens[only.last]?.to ?? 0 };
  const outside = written.flatMap((word, at) => {
    const isOutside = at < only.first || at > only.last;
    return isOutside && (tokens[at]?.from ?? 0) >= from && isContentWord(word) ? [{ word, at }] : [];
  });
  const isLetters = start !== undefined && asksForLetters.test(text);
  const isAll = outside.every(({ word, at }) =>
    at < only.first ? isTitleLike(word) : closing.has(fold(word)) || (isLetters && fold(word) === 'stand'),
  );
  if (!isAll || preposition.test(text.slice(from, name.from))) return undefined;
  // "What is X about?" and "What is X based on?" ask for something else than what X is.
  if (!isLetters && asked.questionWord === 'what' && endsOpen.test(text.slice(name.to))) return undefined;
  const called = { entity: only.entity, words: text.slice(name.from, name.to) };
  if (isLetters) return { ...called, asks: 'letters' };
  const isPlace = asked.questionWord === 'where' || (asked.questionWord === 'none' && command === 'where');
  return { ...called, asks: isPlace ? 'where' : 'what' };
}

/** "Lieutenant Colonel Abbas Mohammad", "the Iraqi president Barham Salih": words that may stand before a name. */
function isTitleLike(word: string): boolean {
  return titleWords.has(fold(word)) || roleWords.has(fold(word)) || startsWithCapital(word);
}
