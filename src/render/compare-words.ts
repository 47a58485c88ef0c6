import type { Answer } from '../domain/answer.ts';
import type { Difference, DifferingWords } from '../domain/comparison.ts';
import { compareLexicons } from './lexicon/compare.ts';
import { english } from './lexicon/english.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { shorten } from './shorten.ts';
import { sourceWords } from './words.ts';

export type Compared = Extract<Answer, { kind: 'compared' }>;

const longestWords = 60;
const mostSilent = 6;

/** "Different amounts: “around 2,000” (side 2), “between 2,500 and 3,500” (side 1)." */
export function differenceWords(
  { kind, places: [one, other] }: Difference,
  { sides }: Compared,
  lexicon: Lexicon = english,
): string {
  const { quoted, foreign, line, side } = lexicon;
  const shown = (words: DifferingWords) => {
    const sentence = sides[words.side]?.evidence[words.evidence]?.sentence ?? '';
    const text = shorten(sentence.slice(words.range.from, words.range.to), longestWords);
    return `${quoted(foreign(text))} (${side(words.side + 1)})`;
  };
  return line(compareLexicons[lexicon.language].differ[kind](shown(one), shown(other)));
}

/** Which articles do not speak of it; undefined when all do. */
export function silentWords({ silent }: Compared, lexicon: Lexicon = english): string | undefined {
  if (silent.length === 0) return undefined;
  const words = compareLexicons[lexicon.language];
  const shown = silent.slice(0, mostSilent).map((article) => sourceWords(article, lexicon));
  const more = silent.length - shown.length;
  return lexicon.line(words.silent([...shown, ...(more > 0 ? [words.andMore(more)] : [])].join('; ')));
}

/** That more articles speak of it than there was room for. */
export function moreSidesWords({ more }: Compared, lexicon: Lexicon = english): string | undefined {
  return more === 0 ? undefined : compareLexicons[lexicon.language].noRoomFor(more);
}
