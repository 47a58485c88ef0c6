import type { Furniture, LeftOut, Paragraph } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import type { Block } from './block.ts';
import { findCredit } from './clean/credit.ts';
import type { Known } from './clean/rule.ts';
import { clean } from './clean/rules.ts';
import { joinParagraphs } from './join.ts';
import { markdownBlocks } from './markdown/blocks.ts';
import { plainBlocks } from './plain-text.ts';
import { wordsOf } from './shape.ts';

/** How a file is written. */
export type Format = 'text' | 'markdown';

/** What a file's text says by itself. */
export type Parsed = {
  /** The metadata's title, else the text's, else its first words. Never empty. */
  readonly title: string;
  /** Whom a credit line of the text names. */
  readonly credit?: string;
  readonly paragraphs: readonly Paragraph[];
  /** With the paragraphs this covers every character of the raw text that is not white space, each once. */
  readonly leftOut: readonly LeftOut[];
};

export const untitled = '(untitled)';
const titleWords = 12;

/**
 * Finds the article in a raw text. `frontMatter` is where the front matter of a Markdown file stands. Throws InputError
 * when the text has more lines than an article can have.
 */
export function parse(raw: string, format: Format, known: Known = {}, frontMatter?: Span): Parsed {
  const found = format === 'markdown' ? markdownBlocks(raw, frontMatter?.end ?? 0) : plainBlocks(raw);
  const blocks = clean(found, known);
  const paragraphs = joinParagraphs(raw, blocks).map((passage, index) => ({ number: index + 1, passage }));
  const credit = textOf(blocks, 'credit')
    .map(findCredit)
    .find((name) => name !== undefined);
  const firstWords = wordsOf(paragraphs[0]?.passage.text.slice(0, 1000) ?? '').slice(0, titleWords);
  return {
    title: known.title ?? textOf(blocks, 'title')[0] ?? (firstWords.join(' ') || untitled),
    ...(credit === undefined ? {} : { credit }),
    paragraphs,
    leftOut: leftOutOf(raw, blocks, paragraphs, frontMatter),
  };
}

function textOf(blocks: readonly Block[], as: Furniture): string[] {
  return blocks.flatMap((block) => (block.as === as ? [block.passage.text] : []));
}

/** The furniture, and between everything else the characters that belong to no block: Markdown's own. */
function leftOutOf(
  raw: string,
  blocks: readonly Block[],
  paragraphs: readonly Paragraph[],
  frontMatter: Span | undefined,
): LeftOut[] {
  const furniture = blocks.flatMap(({ as, passage }) => {
    const start = passage.spans[0]?.start;
    const end = passage.spans.at(-1)?.end;
    return as === undefined || start === undefined || end === undefined ? [] : [{ span: { start, end }, as }];
  });
  const metadata: LeftOut[] = frontMatter === undefined ? [] : [{ span: frontMatter, as: 'metadata' }];
  const named = [...metadata, ...furniture];
  const taken = [...named.map(({ span }) => span), ...paragraphs.flatMap(({ passage }) => passage.spans)];
  const markup = gapsBetween(raw, taken).map((span): LeftOut => ({ span, as: 'markup' }));
  return [...named, ...markup].sort((a, b) => a.span.start - b.span.start);
}

/** What stands between spans, without the white space around it. */
function gapsBetween(raw: string, spans: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let end = 0;
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  for (const span of [...sorted, { start: raw.length, end: raw.length }]) {
    const text = raw.slice(end, span.start);
    const trimmed = text.trim();
    const start = end + text.length - text.trimStart().length;
    if (trimmed !== '') gaps.push({ start, end: start + trimmed.length });
    end = span.end;
  }
  return gaps;
}
