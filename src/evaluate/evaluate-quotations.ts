import { listQuotations, type QuotationRecord } from '../answer/list-quotations.ts';
import type { QuotationKind } from '../domain/quotation.ts';
import { InputError } from '../errors.ts';
import type { Library } from '../library/library.ts';
import { createOpener } from '../library/open-one.ts';
import { type ExpectedQuotation, findWords, type QuotedText } from './quotation-file.ts';

/** An expected quotation and what was found in its place; one of them may be missing. */
export type QuotationPair = {
  readonly text: string;
  readonly kind: QuotationKind;
  /** What is expected, in words; undefined for one that should not have been found. */
  readonly expected: string | undefined;
  /** What was found, in words. */
  readonly found: string | undefined;
  /** Exactly the same pieces of the text. */
  readonly isSpan: boolean;
  /** And of the same kind. */
  readonly isKind: boolean;
  /** The text says who speaks. */
  readonly isStated: boolean;
  readonly isSpeaker: boolean;
  /** The words that name the speaker are the same. */
  readonly isSource: boolean;
  /** Somebody is named whom the text does not name. */
  readonly isInvented: boolean;
};

/** Compares what is found in texts with what they are known to have. Throws InputError for words that a text lacks. */
export async function evaluateQuotations(texts: readonly QuotedText[]): Promise<QuotationPair[]> {
  const pairs: QuotationPair[] = [];
  const open = await createOpener();
  for (const text of texts) {
    const library = 'file' in text ? await open.file(text.file) : open.paragraphs(text.text);
    pairs.push(...compare(text, library));
  }
  return pairs;
}

function compare({ id, quotations }: QuotedText, library: Library): QuotationPair[] {
  const [article] = [...library.articles.values()];
  const raw = article?.raw ?? '';
  const records = listQuotations(library, article?.id ?? '');
  const left = new Set(records);
  const pairs = quotations.map((expected): QuotationPair => {
    const content = expected.content.map((words) => placeOf(id, raw, words));
    const same = records.find(
      (record) => left.has(record) && JSON.stringify(record.content) === JSON.stringify(content),
    );
    if (same !== undefined) left.delete(same);
    return pairOf(id, raw, expected, same);
  });
  const extra = [...left].map((record): QuotationPair => {
    const found = wordsOf(raw, record);
    const none = { isSpan: false, isKind: false, isStated: false, isSpeaker: false, isSource: false };
    return { text: id, kind: record.kind, expected: undefined, found, ...none, isInvented: false };
  });
  return [...pairs, ...extra];
}

function placeOf(id: string, raw: string, words: string): readonly [number, number] {
  const place = findWords(raw, words);
  if (place === undefined) throw new InputError(`The text ${id} does not hold “${words}”.`);
  return place;
}

function pairOf(
  id: string,
  raw: string,
  { kind, content, source, name }: ExpectedQuotation,
  record: QuotationRecord | undefined,
): QuotationPair {
  const found = record?.speaker ?? null;
  const start = record?.content[0]?.[0] ?? 0;
  const place = source === null ? undefined : findWords(raw, source, found?.span[0] ?? start);
  const isSpeaker = name !== null && found !== null && bare(found.name) === bare(name);
  const isOwnWords = found !== null && bare(found.name) === bare(source ?? '');
  return {
    text: id,
    kind,
    expected: `[${content.join(' … ')}] ${source ?? 'nobody'} = ${name ?? 'not stated'}`,
    found: record && wordsOf(raw, record),
    isSpan: record !== undefined,
    isKind: record?.kind === kind,
    isStated: name !== null,
    isSpeaker,
    isSource: found !== null && JSON.stringify(found.span) === JSON.stringify(place),
    isInvented: found !== null && !isSpeaker && !isOwnWords,
  };
}

function wordsOf(raw: string, { kind, content, speaker }: QuotationRecord): string {
  const words = content.map(([start, end]) => raw.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
  const by = speaker === null ? 'nobody' : `${raw.slice(...speaker.span)} = ${speaker.name}`;
  return `${kind} [${words}] ${by}`;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?) /, '');
}
