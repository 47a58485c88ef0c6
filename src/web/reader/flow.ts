import type { Article, LeftOut, Paragraph } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';

/** A paragraph's own text, or what stands in the middle of it and is no part of the article. */
export type Piece =
  | { readonly kind: 'text'; readonly span: Span }
  | { readonly kind: 'left out'; readonly parts: readonly LeftOut[] };

/** What a reader meets from top to bottom. */
export type Step =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph; readonly pieces: readonly Piece[] }
  | { readonly kind: 'left out'; readonly parts: readonly LeftOut[] };

/**
 * The whole file in the order in which it stands: paragraphs, and between and inside them what cleaning left out. The
 * headline is left out of it, because the page has it above.
 */
export function flowOf({ paragraphs, leftOut }: Article): Step[] {
  const parts = leftOut.filter(({ as }) => as !== 'title');
  const steps: Step[] = [];
  let next = 0;
  const takeBefore = (offset: number): LeftOut[] => {
    const from = next;
    while (next < parts.length && (parts[next]?.span.start ?? 0) < offset) next += 1;
    return parts.slice(from, next);
  };
  for (const paragraph of paragraphs) {
    const { spans } = paragraph.passage;
    addLeftOut(steps, takeBefore(spans[0]?.start ?? 0));
    const pieces = spans.flatMap((span): Piece[] => {
      const between = takeBefore(span.start);
      const text: Piece = { kind: 'text', span };
      return between.length === 0 ? [text] : [{ kind: 'left out', parts: between }, text];
    });
    steps.push({ kind: 'paragraph', paragraph, pieces });
  }
  addLeftOut(steps, takeBefore(Number.POSITIVE_INFINITY));
  return steps;
}

function addLeftOut(steps: Step[], parts: readonly LeftOut[]): void {
  if (parts.length > 0) steps.push({ kind: 'left out', parts });
}
