import type { Evidence, SpeakerShown } from '../../domain/answer.ts';
import { isSpoken, type Place, type Quotation } from '../../domain/quotation.ts';
import type { Library } from '../../library/library.ts';
import { cite } from '../cite.ts';
import type { Found } from './found.ts';
import { isQuoted } from './left-out.ts';

/** The quotation in which most of the equal words stand. */
export function quotationOf({ quotations }: Library, { runs }: Found): Quotation | undefined {
  const words = runs.flatMap(({ same }) => same);
  const sentences = new Set(words.map(({ sentence }) => sentence));
  return quotations.find(
    (quotation) =>
      isSpoken(quotation) &&
      quotation.words.some(({ sentence }) => sentences.has(sentence)) &&
      words.filter((word) => isQuoted(quotation, word)).length * 2 > words.length,
  );
}

/** Who says the quotation, and the sentences that name them where the matched one does not. */
export function saidOf(
  library: Library,
  quotation: Quotation | undefined,
  { words }: Found,
): { speaker?: SpeakerShown | null; naming: readonly Evidence[] } {
  if (quotation === undefined) return { naming: [] };
  const { speaker } = quotation;
  if (speaker === undefined) return { speaker: null, naming: [] };
  const shown = new Set(words.map(({ sentence }) => sentence));
  const steps = speaker.steps.filter(
    ({ sentence }, at, all) =>
      !shown.has(sentence) && all.findIndex((one) => one.sentence === sentence) === at,
  );
  return {
    speaker: { name: speaker.name, evidence: textOf(library, speaker.steps[0]) },
    naming: steps.flatMap((step) => {
      const sentence = library.sentences[step.sentence];
      return sentence === undefined ? [] : [cite(library, sentence, 'speaker', step)];
    }),
  };
}

function textOf(library: Library, place: Place | undefined): string {
  return library.sentences[place?.sentence ?? -1]?.passage.text.slice(place?.from, place?.to) ?? '';
}
