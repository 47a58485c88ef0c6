import type { Candidate, Evidence } from '../domain/answer.ts';
import { indented, type Line, linesOf, narrower, type Piece, type Screen, type Style } from './screen.ts';
import { aliasWords, besideWords, citationWords, speakerWords } from './words.ts';

const indent = '  ';

/** Longer words are only shown in their sentence, not above it too. In UTF-16 code units. */
const longestHeading = 300;

/** The words, the sentence with them, whose words they are, where it stands, and what is needed beside it. */
export function candidateLines(candidate: Candidate, screen: Screen): Line[] {
  const [answer, ...beside] = candidate.evidence;
  const inner = narrower(screen, indent.length);
  const line = (text: string, style: Style) => linesOf([{ text, style }], inner);
  const below = [
    linesOf(sentencePieces(answer), inner),
    candidate.speaker === undefined ? [] : line(`— ${speakerWords(candidate.speaker)}`, 'plain'),
    line(citationWords(answer.citation), 'faint'),
    ...beside.map((evidence) => [
      ...line(`${besideWords(evidence, answer)}:`, 'faint'),
      ...linesOf(sentencePieces(evidence), inner),
    ]),
    ...candidate.also.map(({ citation }) => line(`Also in: ${citationWords(citation)}`, 'faint')),
    candidate.aliases.length === 0 ? [] : line(aliasWords(candidate.aliases) ?? '', 'faint'),
  ];
  return [...heading(candidate, screen), ...indented(below.flat(), indent)];
}

/** Words that are the whole sentence, or much of a long one, are not shown twice. */
function heading({ text, evidence }: Candidate, screen: Screen): Line[] {
  if (text.length >= evidence[0].sentence.length || text.length > longestHeading) return [];
  return linesOf([{ text, style: 'strong' }], screen);
}

/** The sentence as it stands in the article, with the words that answer in it. */
export function sentencePieces({ sentence, highlight }: Evidence): Piece[] {
  if (highlight === undefined) return [{ text: sentence, style: 'plain' }];
  const { from, to } = highlight;
  return [
    { text: sentence.slice(0, from), style: 'plain' },
    { text: sentence.slice(from, to), style: 'answer' },
    { text: sentence.slice(to), style: 'plain' },
  ];
}
