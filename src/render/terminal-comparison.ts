import type { ComparedArticle } from '../domain/comparison.ts';
import { type Compared, differenceWords, moreSidesWords, silentWords } from './compare-words.ts';
import {
  gap,
  indented,
  type Line,
  linesOf,
  narrower,
  type Screen,
  type Style,
  sideBySide,
  spaced,
} from './screen.ts';
import { sentencePieces } from './terminal-candidate.ts';
import { citationWords, sideWords } from './words.ts';

const indent = '  ';

/** Articles stand side by side where each has at least so many columns; else one below the other. */
const leastSide = 36;

/** Where they differ, then what each article says, then those that say nothing. */
export function comparisonLines(compared: Compared, screen: Screen): Line[] {
  const { sides, differences, understood } = compared;
  const line = (text: string | undefined, style: Style) =>
    text === undefined ? [] : linesOf([{ text, style }], screen);
  return spaced([
    understood.flatMap((text) => line(text, 'faint')),
    differences.flatMap((difference) => line(differenceWords(difference, compared), 'strong')),
    ...sideSections(sides, screen),
    [...line(moreSidesWords(compared), 'faint'), ...line(silentWords(compared), 'faint')],
  ]);
}

function sideSections(sides: readonly ComparedArticle[], screen: Screen): Line[][] {
  const width = Math.floor((screen.width + gap.length) / sides.length) - gap.length;
  const fits = Number.isFinite(width) && width >= leastSide && sides.length > 1;
  const sections = sides.map((side, index) =>
    sideLines(side, index + 1, fits ? { ...screen, width } : screen),
  );
  return fits ? [sideBySide(sections, Array(sides.length).fill(width))] : sections;
}

function sideLines({ evidence }: ComparedArticle, number: number, screen: Screen): Line[] {
  const inner = narrower(screen, indent.length);
  return [
    ...linesOf([{ text: sideWords(number, evidence[0].citation), style: 'strong' }], screen),
    ...indented(
      evidence.flatMap((one) => [
        ...linesOf(sentencePieces(one), inner),
        ...linesOf([{ text: citationWords(one.citation), style: 'faint' }], inner),
      ]),
      indent,
    ),
  ];
}
