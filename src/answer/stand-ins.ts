import type { StandIn } from '../domain/answer.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Library } from '../library/library.ts';
import { placeOfPhrase, writtenTerms } from '../search/phrases.ts';
import type { RankedSentence } from '../search/rank.ts';
import type { Understood } from './understand/understand.ts';

/** The words of a sentence that stood for others of the question when it was found, each once, in the order of the text. */
export function standInsOf(
  { vocabulary }: Pick<Library, 'vocabulary'>,
  { query }: Pick<Understood, 'query'>,
  sentence: Sentence,
  { match }: Pick<RankedSentence, 'match'>,
): StandIn[] {
  const { tokens, terms, passage } = sentence;
  const termAt = writtenTerms(vocabulary, sentence);
  const all = tokens.flatMap(({ from, to }, at): StandIn[] => {
    const asked = query.words[match.matched[at] ?? -1];
    const weight = match.weights[at] ?? 0;
    if (asked === undefined || weight === 1) return [];
    const alternative = asked.alternatives.find((one) => one.term === terms[at] && one.weight === weight);
    const place = alternative?.phrase && placeOfPhrase(alternative.phrase, at, termAt);
    const found = passage.text.slice(
      tokens[place?.first ?? at]?.from ?? from,
      tokens[place?.last ?? at]?.to ?? to,
    );
    // What is no alternative is another name of what the question names.
    return [{ asked: asked.word, found, weight, because: alternative?.because ?? 'same name' }];
  });
  return all.filter(
    ({ asked, found }, at) => all.findIndex((one) => one.asked === asked && one.found === found) === at,
  );
}
