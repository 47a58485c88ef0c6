import type { Evidence, SpeakerShown } from '../../domain/answer.ts';
import { isSpoken, type Quotation } from '../../domain/quotation.ts';
import type { Library } from '../../library/library.ts';
import { namingSpeaker, speakerShown } from '../said-by.ts';
import type { Found } from './found.ts';
import { isQuoted } from './left-out.ts';

/** The quotation in which most of the equal words stand; what is only reported where they are not quoted. */
export function quotationOf({ quotations }: Library, { runs }: Found): Quotation | undefined {
  const words = runs.flatMap(({ same }) => same);
  const sentences = new Set(words.map(({ sentence }) => sentence));
  const holding = quotations.filter(
    (quotation) =>
      quotation.kind !== 'scare' &&
      quotation.words.some(({ sentence }) => sentences.has(sentence)) &&
      words.filter((word) => isQuoted(quotation, word)).length * 2 > words.length,
  );
  return holding.find(isSpoken) ?? holding[0];
}

/** Who says the quotation, and the sentences that name them where the matched one does not. */
export function saidOf(
  library: Library,
  quotation: Quotation | undefined,
): { readonly speaker?: SpeakerShown | null; readonly naming: readonly Evidence[] } {
  if (quotation === undefined) return { naming: [] };
  return { speaker: speakerShown(library, quotation), naming: namingSpeaker(library, quotation) };
}
