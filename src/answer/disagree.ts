import type { Disagreement } from '../domain/answer.ts';
import { fold } from '../text/terms.ts';
import type { Drafted } from './answer-asked.ts';
import type { Understood } from './understand/understand.ts';

/** Sides must speak about the question nearly as much as the best answer does. */
const nearly = 0.7;

/**
 * Finds answers that cannot both be the whole truth: different amounts for one question, or one sentence that denies
 * with "not" what another says. They are only pointed at; there is no verdict.
 */
export function findDisagreement(
  { query }: Understood,
  drafted: readonly Drafted[],
): Disagreement | undefined {
  const [best] = drafted;
  if (best?.ranked === undefined) return undefined;
  const enough = best.confidence * nearly;
  const sides = drafted.flatMap((one, index) =>
    one.confidence >= enough && one.ranked !== undefined ? [{ one, index }] : [],
  );
  if (query.wanted === 'amount') {
    const amounts = sides.filter(({ one }) =>
      /\d|\b(?:dozens|hundreds|thousands|one|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(
        wordsOf(one),
      ),
    );
    const different = amounts.filter(
      ({ one }, at) => amounts.findIndex((other) => numbersOf(other.one) === numbersOf(one)) === at,
    );
    return sidesOf(
      'amounts',
      different.map(({ index }) => index),
    );
  }
  if (query.wanted === 'statement') {
    const denying = sides.find(({ one }) => denies(one));
    const claiming = sides.find(({ one }) => !denies(one));
    if (denying === undefined || claiming === undefined) return undefined;
    return sidesOf(
      'denial',
      [claiming.index, denying.index].toSorted((a, b) => a - b),
    );
  }
  return undefined;
}

function sidesOf(kind: Disagreement['kind'], indexes: readonly number[]): Disagreement | undefined {
  const [one, other, ...rest] = indexes;
  return one === undefined || other === undefined ? undefined : { kind, sides: [one, other, ...rest] };
}

function wordsOf({ sentence, range }: Drafted): string {
  return sentence.passage.text.slice(range.from, range.to);
}

function numbersOf(one: Drafted): string {
  return (wordsOf(one).match(/[\d.,]*\d/g) ?? [fold(wordsOf(one))]).join(' ');
}

/** Whether a "not" stands shortly before a matched word: "didn't cross into Syria". */
function denies({ sentence, ranked }: Drafted): boolean {
  const { tokens, passage } = sentence;
  return tokens.some((token, at) => {
    const word = fold(passage.text.slice(token.from, token.to));
    if (!/^(?:not|never|no|denied|denies)$|n't$/.test(word)) return false;
    return [1, 2, 3].some((distance) => (ranked?.match.matched[at + distance] ?? -1) >= 0);
  });
}
