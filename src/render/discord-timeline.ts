import type { Evidence } from '../domain/answer.ts';
import type { Detail } from './discord-candidate.ts';
import { bold, quoteBlock, subtext } from './discord-text.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import {
  howWords,
  moreStatementsWords,
  quotedDate,
  type Timeline,
  unresolvedWords,
  whenWords,
} from './timeline-words.ts';
import { citationWords } from './words.ts';

/** Each dated statement, the earliest first, then those whose date cannot be worked out under a line of their own. */
export function timelineSections(
  { statements, unresolved }: Timeline,
  detail: Detail,
  lexicon: Lexicon,
): string[] {
  const entries = statements.map((statement) =>
    [
      bold(whenWords(statement.dated, lexicon), detail.line),
      subtext(howWords(statement, lexicon), detail.line),
      ...evidenceLines(statement.evidence, detail, lexicon),
    ].join('\n'),
  );
  const others = unresolved.map((evidence, index) =>
    [
      ...(index === 0 ? [subtext(unresolvedWords(lexicon), detail.line)] : []),
      bold(quotedDate(evidence, lexicon), detail.line),
      ...evidenceLines(evidence, detail, lexicon),
    ].join('\n'),
  );
  return [...entries, ...others];
}

/** How names were understood, and how many statements were left out. */
export function timelineHeading({ understood, more }: Timeline, detail: Detail, lexicon: Lexicon): string[] {
  const lines = [
    ...understood.map((text) => subtext(text, detail.line)),
    ...(more === 0 ? [] : [subtext(moreStatementsWords(more, lexicon), detail.line)]),
  ];
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function evidenceLines(
  { sentence, highlight, citation }: Evidence,
  detail: Detail,
  lexicon: Lexicon,
): string[] {
  return [
    quoteBlock(sentence, highlight, detail.sentence),
    subtext(citationWords(citation, lexicon), detail.line),
  ];
}
