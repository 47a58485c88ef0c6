import type { ShownCandidate } from '../domain/answer.ts';
import { boxed, type DiscordMessage, fits } from './discord-message.ts';
import { literal, quoteBlock, subtext } from './discord-text.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { citationWords } from './words.ts';

const longestHeading = 500;
/** Of a paragraph, in UTF-16 code units: the fullest that fits is shown. */
const lengths = [3500, 1500, 700, 300];

/** The paragraphs around an answer's words, in the order of the article, the words in bold. */
export function renderContext({ evidence }: ShownCandidate, lexicon: Lexicon): DiscordMessage {
  const [main] = evidence;
  const inOrder = evidence.toSorted((a, b) => a.citation.paragraph - b.citation.paragraph);
  const heading = literal(lexicon.context(citationWords(main.citation, lexicon)), longestHeading);
  const render = (longest: number) =>
    boxed([
      [
        heading,
        ...inOrder.flatMap(({ citation, sentence, highlight }) => [
          subtext(lexicon.paragraph(citation.paragraph), longestHeading),
          quoteBlock(sentence, highlight, longest),
        ]),
      ].join('\n'),
    ]);
  return lengths.map(render).find(fits) ?? render(100);
}
