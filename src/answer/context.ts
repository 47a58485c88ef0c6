import type { Evidence, ShownCandidate } from '../domain/answer.ts';
import type { Paragraph } from '../domain/article.ts';
import type { Passage, Range, Span } from '../domain/span.ts';
import type { Library } from '../library/library.ts';
import { spansOf } from '../text/passage.ts';

/**
 * The paragraphs around an answer: those that hold its words, the words highlighted, with the one before and the one
 * after. The first piece of evidence is where the words begin, the others follow in the order of the article.
 * Undefined where the library does not have these words.
 */
export function findContext(library: Library, evidence: Evidence): ShownCandidate | undefined {
  const article = library.articles.get(evidence.citation.article);
  const words =
    evidence.highlight && spansOf({ spans: evidence.spans, text: evidence.sentence }, evidence.highlight);
  const start = words?.[0]?.start;
  const end = words?.at(-1)?.end;
  if (article === undefined || start === undefined || end === undefined) return undefined;
  const pieces = article.paragraphs.map((paragraph) => ({
    paragraph,
    range: rangeBetween(paragraph.passage, { start, end }),
  }));
  const first = pieces.findIndex(({ range }) => range !== undefined);
  const last = pieces.findLastIndex(({ range }) => range !== undefined);
  const cite = ({ paragraph, range }: (typeof pieces)[number]) => citeParagraph(evidence, paragraph, range);
  const [main, ...others] = pieces.slice(first, last + 1).map(cite);
  if (first < 0 || main?.highlight === undefined) return undefined;
  const around = [...pieces.slice(Math.max(first - 1, 0), first), ...pieces.slice(last + 1, last + 2)];
  return {
    text: main.sentence.slice(main.highlight.from, main.highlight.to),
    evidence: [main, ...others, ...around.map(cite)],
    also: [],
    aliases: [],
  };
}

function citeParagraph(
  { citation }: Evidence,
  { number, passage }: Paragraph,
  highlight: Range | undefined,
): Evidence {
  return {
    sentence: passage.text,
    spans: passage.spans,
    ...(highlight && { highlight }),
    role: 'answer',
    citation: { ...citation, paragraph: number },
  };
}

/** The part of a passage's text that stands between two places of the raw text. */
function rangeBetween(passage: Passage, { start, end }: Span): Range | undefined {
  const from = lengthBefore(passage, start);
  const to = lengthBefore(passage, end);
  return from < to ? { from, to } : undefined;
}

function lengthBefore({ spans }: Passage, offset: number): number {
  return spans.reduce((sum, { start, end }) => sum + Math.min(Math.max(offset - start, 0), end - start), 0);
}
