import type { Place, Quotation } from '../domain/quotation.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Range } from '../domain/span.ts';
import type { Entities } from './entities.ts';
import { findQuoted } from './marks.ts';
import { paragraphsOf, placesOf, type ReadParagraph } from './paragraphs.ts';
import { createReaderOf } from './reader.ts';
import { createSpeakerOf, type Said } from './speakers.ts';

/** Without a speaker, fewer words than this between marks are a title or a term, not speech. */
const fewestWords = 4;

/** A quotation that runs on into the next paragraph. */
type Begun = {
  readonly words: readonly Place[];
  readonly first: { readonly paragraph: ReadParagraph; readonly quoted: Range };
};

/** Finds what is quoted in the library and who says it, article by article in the order of the text. */
export function extractQuotations(sentences: readonly Sentence[], names: Entities): Quotation[] {
  const quotations: Quotation[] = [];
  const speakerOf = createSpeakerOf(sentences, names, createReaderOf());
  let previous: Said | undefined;
  let begun: Begun | undefined;
  for (const paragraph of paragraphsOf(sentences)) {
    const article = paragraph.sentences[0]?.article;
    if (previous?.paragraph.sentences[0]?.article !== article) previous = undefined;
    for (const quoted of findQuoted(paragraph.text)) {
      const words = [...(begun?.words ?? []), ...placesOf(paragraph, quoted)];
      const first = begun?.first ?? { paragraph, quoted };
      begun = undefined;
      // An opening mark that the paragraph does not close is closed in a later one; each repeats the opening mark.
      if (quoted.open) {
        begun = { words, first };
        continue;
      }
      const said = speakerOf({ ...first, words, previous });
      if (said === undefined && !isSpeech(paragraph.text.slice(quoted.from, quoted.to))) continue;
      quotations.push({ id: quotations.length, words, ...(said && { speaker: said.speaker }) });
      previous = said;
    }
    if (!opensNext(sentences, paragraph)) begun = undefined;
  }
  return quotations;
}

function opensNext(sentences: readonly Sentence[], paragraph: ReadParagraph): boolean {
  const lastSentence = paragraph.sentences.at(-1);
  const next = sentences[(lastSentence?.id ?? 0) + 1];
  return next?.article === lastSentence?.article && /^[“„«"‘]/.test(next?.passage.text ?? '');
}

/** Speech has a small letter in most of its words; a title has capitals. */
function isSpeech(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => /^\P{L}*\p{Ll}/u.test(word));
  return words.length >= fewestWords && small.length * 2 > words.length;
}
