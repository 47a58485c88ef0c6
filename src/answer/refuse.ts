import type { Refusal, Wanted as WantedWord } from '../domain/answer.ts';
import type { Because, QueryWord, Wanted } from '../search/query.ts';
import type { RankedSentence } from '../search/rank.ts';
import type { Understood } from './understand/understand.ts';

/** Completes "no sentence tells … together with these words". */
const wantedWords: Readonly<Record<Wanted, WantedWord>> = {
  person: 'who',
  organisation: 'who',
  place: 'where',
  date: 'when',
  amount: 'how many',
  reason: 'why',
  manner: 'how',
  thing: 'what',
  statement: 'whether',
};

/** Whether the articles have the word itself, or a form or name of it: a word that means the same is not it. */
function isMentioned({ alternatives, entity }: QueryWord): boolean {
  return entity !== undefined || alternatives.some(({ because }) => itself.has(because));
}

const itself: ReadonlySet<Because> = new Set(['same word', 'same family', 'same name']);

/**
 * Why there is no answer: words that occur nowhere, else that no sentence holds what is wanted together with the others.
 * @param best the sentence that comes nearest.
 */
export function refusalOf({ query }: Understood, best: Pick<RankedSentence, 'match'> | undefined): Refusal {
  if (query.words.length === 0) return { kind: 'too general' };
  const unknown = query.words.filter((word) => !isMentioned(word)).map(({ word }) => word);
  if (unknown.length > 0) return { kind: 'unknown words', words: [...new Set(unknown)] };
  const strengths = best?.match.strengths;
  const apart = query.words.filter((_, at) => (strengths?.[at] ?? 0) === 0).map(({ word }) => word);
  const words = apart.length > 0 ? apart : query.words.map(({ word }) => word);
  return { kind: 'no such answer', wanted: wantedWords[query.wanted], words: [...new Set(words)] };
}
