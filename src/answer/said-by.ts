import type { Evidence, SpeakerShown } from '../domain/answer.ts';
import { isSpoken, type Place, type Quotation } from '../domain/quotation.ts';
import type { Library } from '../library/library.ts';
import { cite } from './cite.ts';

/** Who says a quotation, with the words that say so; null when the article does not say. */
export function speakerShown(library: Library, quotation: Quotation): SpeakerShown | null {
  const { speaker } = quotation;
  if (speaker === undefined) return null;
  const evidence = textOf(library, speaker.steps[0]);
  return { name: speaker.name, evidence, ...(!isSpoken(quotation) && { reported: true }) };
}

/** The sentences that lead to the speaker's name, where the quotation's own ones do not hold it. */
export function namingSpeaker(library: Library, { words, speaker }: Quotation): Evidence[] {
  const own = new Set(words.map(({ sentence }) => sentence));
  const steps = (speaker?.steps ?? []).filter(
    ({ sentence }, at, all) => !own.has(sentence) && all.findIndex((one) => one.sentence === sentence) === at,
  );
  return steps.flatMap((step): Evidence[] => {
    const sentence = library.sentences[step.sentence];
    return sentence === undefined ? [] : [cite(library, sentence, 'speaker', step)];
  });
}

function textOf(library: Library, place: Place | undefined): string {
  return library.sentences[place?.sentence ?? -1]?.passage.text.slice(place?.from, place?.to) ?? '';
}
