import type { ArticleId } from '../domain/article.ts';
import { isSpoken, type Place, type Quotation, type QuotationKind } from '../domain/quotation.ts';
import type { Span } from '../domain/span.ts';
import { withMarks } from '../extract/marks.ts';
import type { Library } from '../library/library.ts';
import { spansOf } from '../text/passage.ts';

/** UTF-16 offsets into the raw file, start inclusive, end exclusive. */
type Offsets = readonly [start: number, end: number];

/** A quotation for a program to read. */
export type QuotationRecord = {
  /**
   * What is said, with its marks, or with the "that" before it. One span, and more where the attribution, something
   * that does not belong to the article, or the end of a paragraph stands between.
   */
  readonly content: readonly Offsets[];
  readonly kind: QuotationKind;
  readonly cue: Offsets | null;
  /** Whom the cue names, in full, and who that is; the name is the same words where the article does not say more. */
  readonly speaker: { readonly span: Offsets; readonly name: string } | null;
};

/** All quotations of an article, in the order of its text. A quotation that goes on after its attribution is one. */
export function listQuotations(library: Library, article: ArticleId): QuotationRecord[] {
  const own = library.quotations.filter(
    ({ words }) => library.sentences[words[0]?.sentence ?? -1]?.article === article,
  );
  return own.flatMap((quotation, at) => {
    if (quotation.goesOn) return [];
    const parts = [quotation];
    for (let next = at + 1; own[next]?.goesOn; next++) parts.push(own[next] ?? quotation);
    return [recordOf(library, parts)];
  });
}

function recordOf(library: Library, parts: readonly Quotation[]): QuotationRecord {
  const [first] = parts;
  const { kind, cue, source, speaker } = first ?? { kind: 'scare' };
  const span = source && hull(library, source);
  return {
    content: parts.flatMap((part) => contentOf(library, part)),
    kind,
    cue: (cue && hull(library, cue)) ?? null,
    speaker: span === undefined ? null : { span, name: speaker?.name ?? textOf(library, source) },
  };
}

function contentOf(library: Library, { kind, words }: Quotation): Offsets[] {
  const isMarked = kind === 'scare' || isSpoken({ kind });
  const spans: (Span & { readonly paragraph: number })[] = [];
  for (const [at, place] of words.entries()) {
    const sentence = library.sentences[place.sentence];
    if (sentence === undefined) continue;
    const { text } = sentence.passage;
    const range = isMarked ? withMarks(text, place) : at === 0 ? withThat(text, place) : place;
    for (const span of spansOf(sentence.passage, range))
      spans.push({ ...span, paragraph: sentence.paragraph });
  }
  const raw = rawOf(library, words[0]);
  const joined: (Span & { readonly paragraph: number })[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : raw.slice(last.end, span.start);
    if (last?.paragraph === span.paragraph && between.trim() === '') {
      joined[joined.length - 1] = { ...last, end: span.end };
    } else joined.push(span);
  }
  return joined.map(({ start, end }) => [start, end]);
}

function rawOf({ articles, sentences }: Library, place: Place | undefined): string {
  return articles.get(sentences[place?.sentence ?? -1]?.article ?? '')?.raw ?? '';
}

function withThat(text: string, { from, to }: Place): { from: number; to: number } {
  return { from: /\bthat $/i.test(text.slice(Math.max(0, from - 6), from)) ? from - 5 : from, to };
}

/** A cue or a source as one span: a piece of page furniture in its middle is taken in. */
function hull(library: Library, place: Place): Offsets | undefined {
  const passage = library.sentences[place.sentence]?.passage;
  const spans = passage === undefined ? [] : spansOf(passage, place);
  const [first, last] = [spans[0], spans.at(-1)];
  return first === undefined || last === undefined ? undefined : [first.start, last.end];
}

function textOf({ sentences }: Library, place: Place | undefined): string {
  return sentences[place?.sentence ?? -1]?.passage.text.slice(place?.from, place?.to) ?? '';
}
