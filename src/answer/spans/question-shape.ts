import type { TermId } from '../../domain/sentence.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';
import { fold, termOf } from '../../text/terms.ts';
import type { Understood } from '../understand/understand.ts';

/**
 * What a question leaves open in its own clause, as a number: 0 when, where, why or how; 1 who or what does something;
 * 2 to whom or what something is done; 3 what something is; 4 to what something is done, in the passive.
 */
export type Gap = 0 | 1 | 2 | 3 | 4;

/**
 * The place of a question's word beside its question word: 1 the first word after it, 2 the second, 3 the last of all,
 * 4 another one, 5 before it, 6 the noun that is asked for ("which city"). 0 stands for no word.
 */
export type Role = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** What of a question is compared with the places of a sentence; the same for every sentence. */
export type QuestionShape = {
  readonly gap: Gap;
  /** For each word of the query. */
  readonly roles: readonly Role[];
  /** The word before the question word ("in" of "in which year"), and the last one ("with" of "whom does he deal with"). */
  readonly wordBefore: string;
  readonly lastWord: string;
  /** The singular of the noun that is asked for; empty where none is. */
  readonly noun: string;
  /** The terms of the library that are a kind of it. */
  readonly kinds: ReadonlySet<TermId>;
  readonly rarities: readonly number[];
};

const questionWord = /^(?:who(?:m|se)?|where|when|why|which|what|how)(?:['’]s)?$/;
const asksForThing = new Set(['who', 'whose', 'which', 'what', 'how many']);
const formsOfDo = new Set(['did', 'does', 'do']);
const formsOfBe = new Set(['is', 'are', 'was', 'were', 'be', 'been']);
const formsOfHave = new Set(['has', 'have', 'had']);
const modals = new Set(['can', 'could', 'will', 'would', 'should', 'may', 'might', 'must', 'shall']);
const betweenVerbs =
  /^(?:also|always|not|once|never|often|usually|originally|first|currently|generally|typically|sometimes|only|be|been|being)$/;
const opensSubject = /^(?:the|a|an|his|her|its|their|you|one|people|they|he|she|it|we|i)$/;
const strandedPreposition = /^(?:by|in|on|at|for|to|from|with|of|as|about|into)$/;
/** Past participles and gerunds, by their ending and the commonest irregular ones. */
const participle = /(?:ed|en|ing|wn|made|held|built|found|lost|won|sent|kept|left|told|put|set|cut)$/;
/** Between the question word and its verb stands at most a noun phrase of so many words. */
const longestPhrase = 5;

export function shapeOf(understood: Understood, vocabulary: Vocabulary): QuestionShape {
  const words = (understood.text.match(/[\p{L}\p{N}’'-]+/gu) ?? []).map((word) => word.toLowerCase());
  const at = words.findIndex((word) => questionWord.test(word));
  const noun = understood.noun === undefined ? '' : singular(fold(understood.noun));
  return {
    gap: at >= 0 && asksForThing.has(understood.questionWord) ? gapIn(words.slice(at + 1)) : 0,
    roles: rolesOf(understood, words, at),
    wordBefore: at > 0 ? (words[at - 1] ?? '') : '',
    lastWord: words.at(-1) ?? '',
    noun,
    kinds: new Set(noun === '' ? [] : vocabulary.ofKind(termOf(understood.noun ?? ''))),
    rarities: understood.query.words.map(({ rarity }) => rarity),
  };
}

export function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}

/** @param rest the words after the question word. */
function gapIn(rest: readonly string[]): Gap {
  const isAuxiliary = (word: string) =>
    [formsOfDo, formsOfBe, formsOfHave, modals].some((forms) => forms.has(word));
  const at = rest.findIndex(isAuxiliary);
  if (at < 0 || at > longestPhrase) return 1;
  const auxiliary = rest[at] ?? '';
  if (formsOfDo.has(auxiliary)) return 2;
  const next = rest.slice(at + 1).find((word) => !betweenVerbs.test(word)) ?? '';
  if (formsOfBe.has(auxiliary)) {
    if (participle.test(next)) return 4;
    const last = rest.at(-1) ?? '';
    return strandedPreposition.test(last) || participle.test(last) ? 2 : 3;
  }
  if (formsOfHave.has(auxiliary)) return participle.test(next) ? 1 : 2;
  return opensSubject.test(next) ? 2 : 1;
}

function rolesOf({ query, noun }: Understood, words: readonly string[], questionWordAt: number): Role[] {
  let from = 0;
  let after = 0;
  return query.words.map(({ word }, index): Role => {
    const lower = word.toLowerCase();
    const found = words.findIndex((one, place) => place >= from && one.startsWith(lower));
    if (found >= 0) from = found;
    if (found >= 0 && found < questionWordAt) return 5;
    if (after === 0 && lower === noun) return 6;
    after++;
    if (after === 1) return 1;
    if (index === query.words.length - 1) return 3;
    return after === 2 ? 2 : 4;
  });
}
