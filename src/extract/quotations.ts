import type { ArticleId } from '../domain/article.ts';
import type { Place, Quotation } from '../domain/quotation.ts';
import type { Sentence, SentenceId } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import { isCue } from './cues.ts';
import type { Entities } from './entities.ts';
import { findQuoted, type Quoted, withMarks } from './marks.ts';
import { type Outline, outlineOf, rangeOf } from './outline.ts';
import { paragraphsOf, placesOf, type ReadParagraph } from './paragraphs.ts';
import { createReaderOf, type Reader, type ReaderOf } from './reader.ts';
import { findReports, type Report } from './reports.ts';
import { createSpeakerOf, type Said, type SpeakerOf } from './speakers.ts';
import { kindOf } from './speech.ts';

/** Finds what is quoted and what is reported in the library and who says it, article by article in the order of the text. */
export function extractQuotations(sentences: readonly Sentence[], names: Entities): Quotation[] {
  const readerOf = createReaderOf();
  const reading = createReading(names, readerOf, createSpeakerOf(sentences, names, readerOf));
  for (const paragraph of paragraphsOf(sentences)) reading.add(paragraph, opensNext(sentences, paragraph));
  return reading.quotations.map((quotation, id) => ({ id, ...quotation }));
}

/** Of a quotation in the text: where its attribution stands to it. */
type Attributed = {
  readonly report: Report;
  readonly said: Said | undefined;
  readonly placed: Report['quotes'][number]['placed'];
};

/** A quotation that runs on into the next paragraph. */
type Begun = { readonly words: readonly Place[]; readonly said: Said | undefined };

/** A quotation's place in a sentence, with its marks, and which of its paragraph's quotations it is. */
type Marked = Range & { readonly index: number };

type MarkedSentence = {
  readonly paragraph: ReadParagraph;
  readonly sentence: Sentence;
  /** Where it begins in the paragraph. */
  readonly start: number;
  readonly quoted: readonly Quoted[];
  readonly own: readonly Marked[];
};

/** What is known so far of one article. */
type Reading = {
  readonly quotations: Omit<Quotation, 'id'>[];
  readonly add: (paragraph: ReadParagraph, opensNext: boolean) => void;
};

function createReading(names: Entities, readerOf: ReaderOf, speakerOf: SpeakerOf): Reading {
  const quotations: Omit<Quotation, 'id'>[] = [];
  /** Who spoke last: a person, and anybody. */
  let person: Said | undefined;
  let previous: Said | undefined;
  let current: ArticleId | undefined;
  /** The last sentence that is theirs. */
  let lastSaid = -1;
  let begun: Begun | undefined;
  const marksIn = new Map<SentenceId, readonly Range[]>();
  const quotedIn = (id: SentenceId) => marksIn.get(id) ?? [];

  const add = (paragraph: ReadParagraph, isFollowed: boolean): void => {
    const article = paragraph.sentences[0]?.article;
    if (article !== current) {
      current = article;
      previous = person = undefined;
      marksIn.clear();
    }
    const quoted = findQuoted(paragraph.text);
    const marked = quoted.map((one) => withMarks(paragraph.text, one));
    let next = 0;
    paragraph.sentences.forEach((sentence, at) => {
      const start = paragraph.starts[at] ?? 0;
      const end = start + sentence.passage.text.length;
      while ((marked[next]?.to ?? Number.POSITIVE_INFINITY) <= start) next++;
      const own: Marked[] = [];
      for (let index = next; (marked[index]?.from ?? end) < end; index++) {
        const { from, to } = marked[index] ?? { from: start, to: start };
        own.push({ from: Math.max(0, from - start), to: Math.min(end, to) - start, index });
      }
      addSentence({ paragraph, sentence, start, quoted, own });
    });
    if (!isFollowed) begun = undefined;
  };

  const addSentence = ({ paragraph, sentence, start, quoted, own }: MarkedSentence): void => {
    if (own.length > 0) marksIn.set(sentence.id, own);
    const reader = readerOf(sentence);
    if (own.length === 0 && !hasCue(reader)) return;
    const outline = outlineOf(reader, names.mentions[sentence.id] ?? [], own);
    const reports = findReports(outline);
    // Words of the article beside the quotation could tell of somebody else: “Go,” were his last words.
    const isAlone = outline.items.every(({ part }) => part === 'quoted' || part === 'mark');
    const carried =
      isAlone && lastSaid === sentence.id - 1 && isSameParagraph(paragraph, lastSaid) ? previous : undefined;
    const attributed = new Map<number, Attributed>();
    const found: { readonly from: number; readonly quotation: Omit<Quotation, 'id'> }[] = [];
    for (const report of reports) {
      const { source } = report;
      const said =
        source &&
        speakerOf({
          sentence,
          outline,
          report: { ...report, source },
          paragraph,
          previous,
          person,
          quotedIn,
        });
      // What somebody claims does not make them the one who speaks.
      const isBeside = report.form === 'according' && lastSaid === sentence.id;
      if (said !== undefined && report.form !== 'nominal' && !isBeside) {
        previous = said;
        if (said.being === 'person' || said.being === 'either') person = said;
        lastSaid = sentence.id;
      }
      for (const { quoted: at, placed } of quotesOf(outline, report)) {
        const known = attributed.get(at);
        if (known === undefined || rank[placed] <= rank[known.placed])
          attributed.set(at, { report, said, placed });
      }
      const words = (report.content ?? []).map(
        ([first, last]): Place => ({ sentence: sentence.id, ...rangeOf(outline, first, last) }),
      );
      const [first] = words;
      if (first !== undefined)
        found.push({
          from: first.from,
          quotation: { kind: 'indirect', words, ...attribution(sentence, report, said) },
        });
    }
    own.forEach(({ from, to, index }, at) => {
      const one = quoted[index];
      if (one === undefined) return;
      const isFirst = placesOf(paragraph, one)[0]?.sentence === sentence.id;
      const isLast = to + start === withMarks(paragraph.text, one).to;
      const by = attributed.get(at);
      const said =
        by?.said ?? (by === undefined ? (begun?.said ?? (isFirst ? carried : undefined)) : undefined);
      if (one.open && isLast) {
        begun = { words: [...(begun?.words ?? []), ...placesOf(paragraph, one)], said };
        return;
      }
      if (!isLast) {
        if (said !== undefined) begun = { words: begun?.words ?? [], said };
        return;
      }
      const words = [...(begun?.words ?? []), ...placesOf(paragraph, one)];
      begun = undefined;
      const text = paragraph.text.slice(one.from, one.to);
      const kind = kindOf(outline, at, text, by?.placed ?? (said === undefined ? undefined : 'carried'));
      const goesOn = by !== undefined && by.placed === 'after' && isInterrupted(outline, attributed, at);
      found.push({
        from,
        quotation: {
          kind,
          words,
          ...(goesOn && { goesOn }),
          ...(kind !== 'scare' &&
            (by === undefined ? carriedBy(said) : attribution(sentence, by.report, said))),
        },
      });
      if (kind === 'scare') return;
      if (by === undefined) previous = said;
      if (said?.being !== 'person' && said?.being !== 'either') person = undefined;
      if (said !== undefined) lastSaid = sentence.id;
    });
    for (const { quotation } of found.sort((a, b) => a.from - b.from)) quotations.push(quotation);
  };

  return { quotations, add };
}

/** An attribution after a quotation says more surely whose it is than one before it, and that more than one around it. */
const rank = { before: 0, after: 1, inside: 2 } as const;

/** The quotations that a report attributes, with those inside what it reports. */
function quotesOf({ items }: Outline, { quotes, content }: Report): Report['quotes'] {
  const inside = (content ?? []).flatMap(([first, last]) =>
    items
      .slice(first, last + 1)
      .flatMap(({ quoted }) => (quoted < 0 ? [] : [{ quoted, placed: 'inside' as const }])),
  );
  return [...quotes, ...inside.filter(({ quoted }) => !quotes.some((own) => own.quoted === quoted))];
}

/** “It is cold,” he said, “and dark.” */
function isInterrupted(outline: Outline, attributed: ReadonlyMap<number, Attributed>, at: number): boolean {
  const before = attributed.get(at - 1);
  const item = outline.items.findIndex(({ quoted }) => quoted === at);
  const isSame = before !== undefined && before.report === attributed.get(at)?.report;
  return isSame && before.placed === 'before' && outline.word(item - 1) === ',';
}

function attribution(sentence: Sentence, report: Report, said: Said | undefined): Partial<Quotation> {
  const { source, cueRange, form } = report;
  return {
    ...(form !== 'noun' && { cue: { sentence: sentence.id, ...cueRange } }),
    ...(source && { source: { sentence: sentence.id, from: source.from, to: source.to } }),
    ...(said?.speaker && { speaker: said.speaker }),
  };
}

function carriedBy(said: Said | undefined): Partial<Quotation> {
  return said === undefined
    ? {}
    : { cue: said.cue, source: said.source, ...(said.speaker && { speaker: said.speaker }) };
}

function isSameParagraph({ sentences }: ReadParagraph, id: SentenceId): boolean {
  return (sentences[0]?.id ?? id + 1) <= id;
}

function hasCue({ sentence, folded }: Reader): boolean {
  return sentence.tokens.some((_, at) => isCue(folded(at)));
}

function opensNext(sentences: readonly Sentence[], paragraph: ReadParagraph): boolean {
  const lastSentence = paragraph.sentences.at(-1);
  const next = sentences[(lastSentence?.id ?? 0) + 1];
  return next?.article === lastSentence?.article && /^[“„«"‘']/.test(next?.passage.text ?? '');
}
