import type { Article } from '../../domain/article.ts';
import type { EntityId, EntityKind } from '../../domain/entity.ts';
import type { Place } from '../../domain/quotation.ts';
import type { Span } from '../../domain/span.ts';
import type { Library } from '../../library/library.ts';
import { spansOf } from '../../text/passage.ts';
import type { Volume } from '../shelf.ts';

/** Something that is marked in the text. Only the first piece of it carries the name that links lead to. */
export type Mark = Span &
  (
    | { readonly kind: 'cited' }
    | { readonly kind: 'sentence' }
    | { readonly kind: 'quotation' | 'report'; readonly name?: string }
    | {
        readonly kind: 'mention';
        readonly of: EntityKind;
        readonly entity: EntityId;
        readonly name?: string;
      }
  );

/** The names of the places that links of the panel lead to. The number counts from 1. */
export const mentionName = (entity: EntityId, number: number) => `e${entity}-${number}`;
export const quotationName = (number: number) => `q${number}`;

/** Everything that is marked in an article, in the order of its text. */
export function findMarks(
  library: Library,
  volume: Volume,
  article: Article,
  words: readonly Span[],
): readonly Mark[] {
  const spansAt = ({ sentence, from, to }: Place): Span[] => {
    const passage = library.sentences[sentence]?.passage;
    return passage === undefined ? [] : spansOf(passage, { from, to });
  };
  const quotations = volume.quotations.flatMap(({ kind, words: own }, index): Mark[] =>
    own.flatMap(spansAt).map((span, at) => ({
      ...span,
      kind: kind === 'indirect' ? 'report' : 'quotation',
      ...(at === 0 && { name: quotationName(index + 1) }),
    })),
  );
  const mentions = [...volume.mentions].flatMap(([entity, places]) =>
    places.flatMap((place, index) =>
      spansAt(place).map((span, at): Mark => {
        const of = library.entities[entity]?.kind ?? 'other';
        const name = at === 0 ? { name: mentionName(entity, index + 1) } : {};
        return { ...span, kind: 'mention', of, entity, ...name };
      }),
    ),
  );
  const cited = words.filter(({ start, end }) => start < end && end <= article.raw.length);
  const sentences = volume.sentences.flatMap(({ passage }) =>
    cited.some((word) => passage.spans.some((span) => overlap(span, word)))
      ? passage.spans.map((span): Mark => ({ ...span, kind: 'sentence' }))
      : [],
  );
  const exact = cited.map((span): Mark => ({ ...span, kind: 'cited' }));
  return [...sentences, ...quotations, ...mentions, ...exact].sort((a, b) => a.start - b.start);
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A piece of text that is marked in the same way throughout. */
export type Segment = Span & { readonly marks: readonly Mark[] };

/**
 * Cuts spans at the ends of the marks in them. The marks come in the order of their starts; the spans that are asked for
 * one after the other come in the order of the text, so that a long article is walked through once.
 */
export function createSegmenter(marks: readonly Mark[]): (span: Span) => Segment[] {
  let next = 0;
  let open: readonly Mark[] = [];
  return ({ start, end }) => {
    const segments: Segment[] = [];
    for (let at = start; at < end; at = segments.at(-1)?.end ?? end) {
      const begun: Mark[] = [];
      for (let mark = marks[next]; mark !== undefined && mark.start <= at; mark = marks[++next])
        begun.push(mark);
      open = [...open, ...begun].filter((mark) => mark.end > at);
      const cuts = open.map((mark) => mark.end);
      segments.push({ start: at, end: Math.min(end, marks[next]?.start ?? end, ...cuts), marks: open });
    }
    return segments;
  };
}
