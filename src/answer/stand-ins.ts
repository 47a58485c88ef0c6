import type { StandIn } from '../domain/answer.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { RankedSentence } from '../search/rank.ts';
import { termOf } from '../text/terms.ts';
import type { Understood } from './understand/understand.ts';

/** The words of a sentence that stood for others of the question when it was found, each once, in the order of the text. */
export function standInsOf(
  { query }: Pick<Understood, 'query'>,
  { tokens, terms, passage }: Sentence,
  { match }: Pick<RankedSentence, 'match'>,
): StandIn[] {
  /** Where the last of some terms stands, looked for from a token on, one after the other. */
  const reached = (wanted: readonly string[], from: number, step: 1 | -1): number =>
    wanted.reduce((place, term) => {
      const isIt = (at: number) => termOf(passage.text.slice(tokens[at]?.from, tokens[at]?.to)) === term;
      let at = place + step;
      while (at >= 0 && at < tokens.length && !isIt(at)) at += step;
      return at >= 0 && at < tokens.length ? at : place;
    }, from);
  const all = tokens.flatMap(({ from, to }, at): StandIn[] => {
    const asked = query.words[match.matched[at] ?? -1];
    const weight = match.weights[at] ?? 0;
    if (asked === undefined || weight === 1) return [];
    const alternative = asked.alternatives.find((one) => one.term === terms[at] && one.weight === weight);
    const { before = [], after = [] } = alternative?.phrase ?? {};
    const first = reached(before.toReversed(), at, -1);
    const last = reached(after, at, 1);
    const found = passage.text.slice(tokens[first]?.from ?? from, tokens[last]?.to ?? to);
    // What is no alternative is another name of what the question names.
    return [{ asked: asked.word, found, weight, because: alternative?.because ?? 'same name' }];
  });
  return all.filter(
    ({ asked, found }, at) => all.findIndex((one) => one.asked === asked && one.found === found) === at,
  );
}
