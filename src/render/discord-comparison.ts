import type { ComparedArticle } from '../domain/comparison.ts';
import { type Compared, differenceWords, moreSidesWords, silentWords } from './compare-words.ts';
import type { Detail } from './discord-candidate.ts';
import { bold, quoteBlock, subtext } from './discord-text.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { citationWords, sideWords } from './words.ts';

/** Where the articles differ, how names were understood; nothing where there is neither. */
export function comparisonHeading(compared: Compared, detail: Detail, lexicon: Lexicon): string[] {
  const lines = [
    ...compared.understood.map((text) => subtext(text, detail.line)),
    ...compared.differences.map((difference) =>
      bold(differenceWords(difference, compared, lexicon), detail.line),
    ),
  ];
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** What one article says. */
export function sideSection(
  { evidence }: ComparedArticle,
  number: number,
  detail: Detail,
  lexicon: Lexicon,
): string {
  return [
    bold(sideWords(number, evidence[0].citation, lexicon), detail.line),
    ...evidence.flatMap((one) => [
      quoteBlock(one.sentence, one.highlight, detail.sentence),
      subtext(citationWords(one.citation, lexicon), detail.line),
    ]),
  ].join('\n');
}

/** The articles that say nothing, and how many had no room. */
export function comparisonEnd(compared: Compared, detail: Detail, lexicon: Lexicon): string[] {
  const words = [moreSidesWords(compared, lexicon), silentWords(compared, lexicon)];
  const lines = words.flatMap((text) => (text === undefined ? [] : [subtext(text, detail.sentence)]));
  return lines.length === 0 ? [] : [lines.join('\n')];
}
