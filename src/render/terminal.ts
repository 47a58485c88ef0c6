import type { Answer, Candidate } from '../domain/answer.ts';
import { assertNever } from '../errors.ts';
import { pageLinks } from './paging-words.ts';
import {
  gap,
  indented,
  type Line,
  linesOf,
  narrower,
  type Screen,
  sideBySide,
  spaced,
  written,
} from './screen.ts';
import { articleLines, skippedLines, tableOfArticles } from './terminal-articles.ts';
import { candidateLines } from './terminal-candidate.ts';
import { comparisonLines } from './terminal-comparison.ts';
import { timelineLines } from './terminal-timeline.ts';
import { checkLines } from './terminal-verdict.ts';
import { changedWords, disagreementWords, refusalWords, sideWords } from './words.ts';

type Found = Extract<Answer, { kind: 'found' }>;
type Articles = Extract<Answer, { kind: 'articles' }>;

/** Sides of a disagreement stand side by side where each has at least so many columns; else one below the other. */
const leastSide = 36;

/** An answer as it is printed, with a line break at its end. */
export function renderInTerminal(answer: Answer, screen: Screen): string {
  switch (answer.kind) {
    case 'found':
      return written(foundLines(answer, screen));
    case 'notFound':
      return renderWords(refusalWords(answer.refusal), screen);
    case 'articles':
      return written(articlesLines(answer, screen));
    case 'verified':
      return written(checkLines(answer, screen));
    case 'compared':
      return written(comparisonLines(answer, screen));
    case 'timeline':
      return written(timelineLines(answer, screen));
    case 'changed':
      return renderWords(changedWords(answer.articles), screen);
    default:
      return assertNever(answer);
  }
}

/** The program's own words, or an echo of what was typed, as they are printed. */
export function renderWords(words: string, screen: Screen): string {
  return written(linesOf([{ text: words, style: 'plain' }], screen));
}

/** How names were understood; the sides of a disagreement; then the other candidates, best first. */
function foundLines(answer: Found, screen: Screen): Line[] {
  const sides = new Set(answer.disagreement?.sides);
  const others = answer.candidates.filter((_, index) => !sides.has(index));
  const understood = answer.understood.flatMap((text) => linesOf([{ text, style: 'faint' }], screen));
  const paging = answer.paging === undefined ? [] : pageLinks(answer.question, answer.paging);
  const more = paging.flatMap(({ label, line }) =>
    linesOf([{ text: `${label}: ${line}`, style: 'faint' }], screen),
  );
  return spaced([
    understood,
    ...disagreementSections(answer, screen),
    ...candidateSections(others, sides.size + others.length > 1, firstNumber(answer), screen),
    more,
  ]);
}

/** Candidates are numbered through all pages. */
function firstNumber({ question, paging }: Found): number {
  return question.kind === 'quote' && paging !== undefined ? (paging.page - 1) * question.limit + 1 : 1;
}

function disagreementSections({ disagreement, candidates }: Found, screen: Screen): Line[][] {
  if (disagreement === undefined) return [];
  const sides = disagreement.sides.flatMap((index) => candidates[index] ?? []);
  const width = Math.floor((screen.width + gap.length) / sides.length) - gap.length;
  const fits = Number.isFinite(width) && width >= leastSide;
  const sections = sides.map((side, index) =>
    sideLines(side, index + 1, fits ? { ...screen, width } : screen),
  );
  const together = fits ? [sideBySide(sections, Array(sides.length).fill(width))] : sections;
  return [linesOf([{ text: disagreementWords(disagreement), style: 'strong' }], screen), ...together];
}

function sideLines(side: Candidate, number: number, screen: Screen): Line[] {
  const heading = sideWords(number, side.evidence[0].citation);
  return [...linesOf([{ text: heading, style: 'faint' }], screen), ...candidateLines(side, screen)];
}

function candidateSections(
  candidates: readonly Candidate[],
  several: boolean,
  first: number,
  screen: Screen,
): Line[][] {
  if (!several) return candidates.map((candidate) => candidateLines(candidate, screen));
  return candidates.map((candidate, index) => {
    const number = `${first + index}. `;
    return indented(candidateLines(candidate, narrower(screen, number.length)), number);
  });
}

function articlesLines({ articles, skipped }: Articles, screen: Screen): Line[] {
  const [first, ...more] = articles;
  const none = linesOf(
    [{ text: 'There is no such article. /sources lists all of them.', style: 'plain' }],
    screen,
  );
  if (first === undefined) return none;
  const shown = more.length === 0 ? articleLines(first, screen) : tableOfArticles(articles, screen);
  return spaced([shown, skippedLines(skipped, screen)]);
}
