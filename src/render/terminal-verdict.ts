import type { Answer, Evidence } from '../domain/answer.ts';
import type { Check, Matched, Verdict } from '../domain/verdict.ts';
import { assertNever } from '../errors.ts';
import { indented, type Line, linesOf, narrower, type Screen, type Style, spaced } from './screen.ts';
import { sentencePieces } from './terminal-candidate.ts';
import {
  checkedWords,
  comparisonPieces,
  turnWords,
  uncheckedWords,
  verdictName,
  verdictWords,
} from './verdict-words.ts';
import { besideWords, citationWords, speakerWords } from './words.ts';

const indent = '  ';

/** Each quotation of the message with what became of it, numbered where there are several. */
export function checkLines(
  { checks, unchecked }: Extract<Answer, { kind: 'verified' }>,
  screen: Screen,
): Line[] {
  const sections = checks.map((check, index) => {
    if (checks.length === 1) return oneCheck(check, screen);
    const number = `${index + 1}. `;
    return indented(oneCheck(check, narrower(screen, number.length)), number);
  });
  const more =
    unchecked === 0 ? [] : [linesOf([{ text: uncheckedWords(unchecked), style: 'faint' }], screen)];
  return spaced([...sections, ...more]);
}

function oneCheck(check: Check, screen: Screen): Line[] {
  const line = lineOn(screen);
  return [
    ...line(checkedWords(check), 'faint'),
    ...linesOf(
      [
        { text: `${verdictName(check)}.`, style: 'strong' },
        { text: ` ${verdictWords(check)}`, style: 'plain' },
      ],
      screen,
    ),
    ...indented(evidenceLines(check.verdict, narrower(screen, indent.length)), indent),
  ];
}

function evidenceLines(verdict: Verdict, screen: Screen): Line[] {
  const line = lineOn(screen);
  switch (verdict.kind) {
    case 'exact':
    case 'other speaker':
      return [
        ...wordsInArticle(verdict.match.evidence, verdict, screen),
        ...verdict.also.flatMap(({ citation }) => line(`Also in: ${citationWords(citation)}`, 'faint')),
      ];
    case 'altered':
    case 'cut':
      return [
        ...comparisonLines(verdict.match, screen),
        ...wordsInArticle(verdict.match.evidence, verdict, screen),
      ];
    case 'stitched':
      return spaced(
        verdict.parts.map((part) => [
          ...comparisonLines(part, screen),
          ...wordsInArticle(part.evidence, { naming: [] }, screen),
        ]),
      );
    case 'other words':
      return spaced(verdict.evidence.map((evidence) => wordsInArticle(evidence, { naming: [] }, screen)));
    case 'absent':
      return [];
    default:
      return assertNever(verdict);
  }
}

/** The comparison, where it shows any difference, and what turns the meaning in it. */
function comparisonLines(match: Matched, screen: Screen): Line[] {
  const { comparison, turns } = match;
  return [
    ...(comparison.length > 1 ? linesOf(comparisonPieces(match), screen) : []),
    ...turns.flatMap((turn) => lineOn(screen)(turnWords(turn, match), 'strong')),
  ];
}

type Said = Pick<Extract<Verdict, { kind: 'altered' }>, 'speaker' | 'naming'>;

/** The article's own words, who says them, and where they stand. */
function wordsInArticle(evidence: Evidence, { speaker, naming }: Said, screen: Screen): Line[] {
  const line = lineOn(screen);
  return [
    ...linesOf(sentencePieces(evidence), screen),
    ...(speaker === undefined ? [] : line(`— ${speakerWords(speaker)}`, 'plain')),
    ...line(citationWords(evidence.citation), 'faint'),
    ...naming.flatMap((one) => [
      ...line(`${besideWords(one, evidence)}:`, 'faint'),
      ...linesOf(sentencePieces(one), screen),
    ]),
  ];
}

function lineOn(screen: Screen): (text: string, style: Style) => Line[] {
  return (text, style) => linesOf([{ text, style }], screen);
}
