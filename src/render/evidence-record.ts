import type { Evidence } from '../domain/answer.ts';
import type { DateBasis } from '../domain/article.ts';

/** UTF-16 offsets, start inclusive, end exclusive. */
export type Offsets = readonly [start: number, end: number];

/** A sentence in an answer record. `null` stands for what nobody knows. */
export type EvidenceRecord = {
  readonly sentence: string;
  readonly article: string;
  readonly title: string;
  /** The outlet, else the credit. */
  readonly outlet: string | null;
  /** As precisely as it is known: "2018-10-29", "2018-11", "--01-14". */
  readonly published: string | null;
  readonly basis: DateBasis | null;
  readonly url: string | null;
  readonly paragraph: number;
  /** Of the raw file, decoded: their text, with white space collapsed, is the sentence. */
  readonly spans: readonly Offsets[];
  /** Where the answer's text stands in the sentence; null where only a part of it or something else stands. */
  readonly highlight: Offsets | null;
  /** Words of the sentence that matter and are not the answer's text: a part of it, or the name that is meant. */
  readonly part?: Offsets;
  readonly role: Evidence['role'];
};

/** @param text the answer's text, which the highlight may be or not. */
export function evidenceRecord(
  { sentence, spans, highlight, citation, role }: Evidence,
  text: string,
): EvidenceRecord {
  const { article, title, outlet = null, published, url = null, paragraph } = citation;
  const words: Offsets | undefined = highlight && [highlight.from, highlight.to];
  const isText = words !== undefined && sentence.slice(...words) === text;
  return {
    sentence,
    article,
    title,
    outlet,
    published: published?.date ?? null,
    basis: published?.basis ?? null,
    url,
    paragraph,
    spans: spans.map(({ start, end }) => [start, end]),
    highlight: isText ? words : null,
    ...(words !== undefined && !isText && { part: words }),
    role,
  };
}
