import type { Sentence } from '../../domain/sentence.ts';
import type { Searched } from '../../search/matches.ts';
import { createSentenceForm, type SentenceForm } from './sentence-form.ts';

/** Makes a sentence ready for comparing its runs, and remembers the sentences that it made ready last. */
export type FormReader = (searched: Searched, sentence: Sentence) => SentenceForm;

/** About 15 kB each: a small library is remembered whole, a large one takes no more memory than this. */
const mostRemembered = 500;

export function createFormReader(): FormReader {
  const known = new Map<Sentence, SentenceForm>();
  return (searched, sentence) => {
    const form = known.get(sentence) ?? createSentenceForm(searched, sentence);
    // Put in anew it is the last to be forgotten: a Map keeps the order of insertion.
    known.delete(sentence);
    known.set(sentence, form);
    if (known.size > mostRemembered) {
      const [oldest] = known.keys();
      if (oldest !== undefined) known.delete(oldest);
    }
    return form;
  };
}
