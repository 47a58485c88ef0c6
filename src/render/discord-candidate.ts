import type { Evidence, ShownCandidate } from '../domain/answer.ts';
import type { Range } from '../domain/span.ts';
import { bold, literal, quoteBlock, subtext } from './discord-text.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { aliasWords, besideWords, citationWords, speakerWords } from './words.ts';

/** How much of a candidate is shown: UTF-16 code units after escaping, and numbers of further evidence. */
export type Detail = {
  readonly heading: string;
  readonly words: number;
  readonly sentence: number;
  readonly line: number;
  readonly beside: number;
  readonly also: number;
};

/** From the fullest to the shortest: the shortest of five candidates fit into one message, whatever they hold. */
export const details = {
  full: { heading: '### ', words: 300, sentence: 1200, line: 500, beside: 8, also: 5 },
  brief: { heading: '', words: 150, sentence: 400, line: 300, beside: 2, also: 2 },
  least: { heading: '', words: 80, sentence: 220, line: 140, beside: 0, also: 0 },
} as const satisfies Record<string, Detail>;

/** The words, the sentence with them, whose words they are, where it stands, and what is needed beside it. */
export function candidateSection(candidate: ShownCandidate, detail: Detail, lexicon: Lexicon): string {
  const [answer, ...beside] = candidate.evidence;
  return [
    ...heading(candidate, detail),
    quoteBlock(answer.sentence, boldIn(answer), detail.sentence),
    ...speaker(candidate, detail, lexicon),
    subtext(citationWords(answer.citation, lexicon), detail.line),
    ...aliases(candidate, detail, lexicon),
    ...beside
      .slice(0, detail.beside)
      .flatMap((evidence) => [
        subtext(`${besideWords(evidence, answer, lexicon)}:`, detail.line),
        quoteBlock(evidence.sentence, evidence.highlight, detail.sentence),
      ]),
    ...also(candidate, detail, lexicon),
  ].join('\n');
}

/** Words that are the whole sentence, or more of which the sentence is a part, are not shown twice. */
function isWhole({ text, evidence: [{ sentence }] }: ShownCandidate): boolean {
  return text.length >= sentence.length;
}

/** Much of a long sentence is not shown twice either. */
function heading(candidate: ShownCandidate, detail: Detail): string[] {
  const { text } = candidate;
  if (isWhole(candidate) || text.length > detail.words) return [];
  return [detail.heading === '' ? bold(text, detail.words) : detail.heading + literal(text, detail.words)];
}

/** Where the whole sentence answers, nothing of it is bolder than the rest. */
function boldIn({ sentence, highlight }: Evidence): Range | undefined {
  const isAll = highlight?.from === 0 && highlight.to === sentence.length;
  return isAll ? undefined : highlight;
}

function speaker({ speaker }: ShownCandidate, detail: Detail, lexicon: Lexicon): string[] {
  return speaker === undefined ? [] : [`— ${literal(speakerWords(speaker, lexicon), detail.line)}`];
}

function aliases(candidate: ShownCandidate, detail: Detail, lexicon: Lexicon): string[] {
  const words = aliasWords(candidate.aliases, lexicon);
  return words === undefined ? [] : [subtext(words, detail.line)];
}

function also({ also }: ShownCandidate, detail: Detail, lexicon: Lexicon): string[] {
  const shown = also.slice(0, detail.also);
  const more = also.length - shown.length;
  return [
    ...shown.map(({ citation }) => subtext(lexicon.alsoIn(citationWords(citation, lexicon)), detail.line)),
    ...(more === 0 ? [] : [subtext(lexicon.alsoIn(lexicon.counted(more, 'further place')), detail.line)]),
  ];
}
