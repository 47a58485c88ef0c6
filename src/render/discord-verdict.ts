import type { Evidence } from '../domain/answer.ts';
import type { Check, Matched, Verdict } from '../domain/verdict.ts';
import { assertNever } from '../errors.ts';
import type { Detail } from './discord-candidate.ts';
import { bold, literal, quoteBlock, struckAndBold, subtext } from './discord-text.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { checkedWords, comparisonPieces, turnWords, verdictName, verdictWords } from './verdict-words.ts';
import { besideWords, citationWords, speakerWords } from './words.ts';

/** The fewest of the parts of a stitched text that are shown, however little room there is. */
const fewestParts = 2;

/** One quotation with what became of it: the verdict, the comparison, and the article's own words with their place. */
export function checkSection(check: Check, detail: Detail, lexicon: Lexicon): string {
  const { verdict } = check;
  const name = verdictName(check, lexicon);
  return [
    detail.heading === '' ? bold(name, detail.words) : detail.heading + literal(name, detail.words),
    subtext(checkedWords(check, lexicon), detail.line),
    literal(verdictWords(check, lexicon), detail.line),
    ...evidenceLines(verdict, detail, lexicon),
  ].join('\n');
}

function evidenceLines(verdict: Verdict, detail: Detail, lexicon: Lexicon): string[] {
  switch (verdict.kind) {
    case 'exact':
    case 'other speaker':
      return [
        ...wordsInArticle(verdict.match.evidence, verdict, detail, lexicon),
        ...alsoLines(verdict.also, detail, lexicon),
      ];
    case 'altered':
    case 'cut':
      return [
        ...comparisonLines(verdict.match, detail, lexicon),
        ...wordsInArticle(verdict.match.evidence, verdict, detail, lexicon),
      ];
    case 'stitched':
      return verdict.parts
        .slice(0, Math.max(fewestParts, detail.also))
        .flatMap((part) => [
          ...comparisonLines(part, detail, lexicon),
          ...wordsInArticle(part.evidence, { naming: [] }, detail, lexicon),
        ]);
    case 'other words':
      return verdict.evidence
        .slice(0, Math.max(1, detail.also))
        .flatMap((evidence) => wordsInArticle(evidence, { naming: [] }, detail, lexicon));
    case 'absent':
      return [];
    default:
      return assertNever(verdict);
  }
}

function comparisonLines(match: Matched, detail: Detail, lexicon: Lexicon): string[] {
  const { comparison, turns } = match;
  return [
    ...(comparison.length > 1 ? [struckAndBold(comparisonPieces(match), detail.sentence)] : []),
    ...turns
      .slice(0, Math.max(1, detail.also))
      .map((turn) => bold(turnWords(turn, match, lexicon), detail.line)),
  ];
}

type Said = Pick<Extract<Verdict, { kind: 'altered' }>, 'speaker' | 'naming'>;

function wordsInArticle(
  evidence: Evidence,
  { speaker, naming }: Said,
  detail: Detail,
  lexicon: Lexicon,
): string[] {
  return [
    quoteBlock(evidence.sentence, evidence.highlight, detail.sentence),
    ...(speaker === undefined ? [] : [`— ${literal(speakerWords(speaker, lexicon), detail.line)}`]),
    subtext(citationWords(evidence.citation, lexicon), detail.line),
    ...naming
      .slice(0, detail.beside)
      .flatMap((one) => [
        subtext(`${besideWords(one, evidence, lexicon)}:`, detail.line),
        quoteBlock(one.sentence, one.highlight, detail.sentence),
      ]),
  ];
}

function alsoLines(also: readonly Evidence[], detail: Detail, lexicon: Lexicon): string[] {
  const shown = also.slice(0, detail.also);
  const more = also.length - shown.length;
  return [
    ...shown.map(({ citation }) => subtext(lexicon.alsoIn(citationWords(citation, lexicon)), detail.line)),
    ...(more === 0 ? [] : [subtext(lexicon.alsoIn(lexicon.counted(more, 'further place')), detail.line)]),
  ];
}
