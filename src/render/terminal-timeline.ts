import type { Evidence } from '../domain/answer.ts';
import { indented, type Line, linesOf, narrower, type Screen, type Style, spaced } from './screen.ts';
import { sentencePieces } from './terminal-candidate.ts';
import {
  howWords,
  moreStatementsWords,
  quotedDate,
  type Timeline,
  unresolvedWords,
  whenWords,
} from './timeline-words.ts';
import { citationWords } from './words.ts';

const indent = '  ';

/** The statements by their dates, then those whose date cannot be worked out. */
export function timelineLines(
  { understood, statements, unresolved, more }: Timeline,
  screen: Screen,
): Line[] {
  const line = (text: string, style: Style) => linesOf([{ text, style }], screen);
  const entry = (heading: string, how: string | undefined, evidence: Evidence) => [
    ...line(heading, 'strong'),
    ...indented(
      [
        ...(how === undefined
          ? []
          : linesOf([{ text: how, style: 'faint' }], narrower(screen, indent.length))),
        ...evidenceLines(evidence, narrower(screen, indent.length)),
      ],
      indent,
    ),
  ];
  return spaced([
    understood.flatMap((text) => line(text, 'faint')),
    ...statements.map((statement) =>
      entry(whenWords(statement.dated), howWords(statement), statement.evidence),
    ),
    unresolved.length === 0 ? [] : line(unresolvedWords(), 'strong'),
    ...unresolved.map((evidence) => entry(quotedDate(evidence), undefined, evidence)),
    more === 0 ? [] : line(moreStatementsWords(more), 'faint'),
  ]);
}

function evidenceLines(evidence: Evidence, screen: Screen): Line[] {
  return [
    ...linesOf(sentencePieces(evidence), screen),
    ...linesOf([{ text: citationWords(evidence.citation), style: 'faint' }], screen),
  ];
}
