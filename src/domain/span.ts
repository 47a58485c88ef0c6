/**
 * A piece of an article's raw text. Offsets are UTF-16 code units, start inclusive, end exclusive:
 * `raw.slice(span.start, span.end)` gives the piece back.
 */
export type Span = { readonly start: number; readonly end: number };

/**
 * A piece of a passage's text (see `Passage`), as opposed to a piece of the raw text. Offsets are UTF-16 code units,
 * `from` inclusive, `to` exclusive: `passage.text.slice(range.from, range.to)` gives the piece back.
 */
export type Range = { readonly from: number; readonly to: number };

/**
 * Spans of one raw text that are read as one: a paragraph, a sentence, a title. The spans are ordered, disjoint and not
 * empty. `text` is what a reader sees: the spans' characters one after another, each white-space character shown as one
 * blank. It is therefore exactly as long as the spans together, and a range of it maps back to spans by counting.
 * A run of several white-space characters is shortened by leaving all but its first out of the spans.
 */
export type Passage = { readonly spans: readonly Span[]; readonly text: string };
