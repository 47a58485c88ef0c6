import type { Sentence, SentenceId } from '../../domain/sentence.ts';
import type { Library } from '../../library/library.ts';
import { isContentWord } from '../../search/vocabulary.ts';
import { termOf } from '../../text/terms.ts';
import { type Word, wordsOf } from './words.ts';

/** A word of an article; the range is one of its sentence's text. */
export type PlacedWord = Word & { readonly sentence: SentenceId };

/** Consecutive sentences of one article, as words. */
export type Stretch = readonly PlacedWord[];

/** So many words of the text are looked for together: about a sentence, so that each part of a long text is found. */
const wordsAtOnce = 24;
/** Sentences around one that was found which are compared too. */
const around = 2;

/** Words of the text that no article has. */
export function unknownWords({ vocabulary }: Library, text: string, words: readonly Word[]): string[] {
  const written = words.map(({ from, to }) => text.slice(from, to)).filter(isContentWord);
  return [...new Set(written.filter((word) => vocabulary.idOf(termOf(word)) === undefined))];
}

/**
 * Where words of the text stand together, the best place first, by the index. A text of words that the index does not know
 * because they are in every text ("it is what it is") can stand anywhere.
 * @param most how many sentences are looked for, for each piece of the text.
 */
export function findStretches(
  library: Library,
  text: string,
  words: readonly Word[],
  most: number,
  within: (sentence: SentenceId) => boolean,
): Stretch[] {
  const { vocabulary, index, sentences } = library;
  const found = new Set<SentenceId>();
  let isSearched = false;
  for (let start = 0; start < words.length; start += wordsAtOnce) {
    const terms = words.slice(start, start + wordsAtOnce).flatMap(({ from, to }) => {
      const written = text.slice(from, to);
      return isContentWord(written) ? [vocabulary.idOf(termOf(written))] : [];
    });
    isSearched ||= terms.length > 0;
    const known = [...new Set(terms)].flatMap((term) => (term === undefined ? [] : [{ term, weight: 1 }]));
    for (const { sentence } of index.find(known, most, within)) found.add(sentence);
  }
  if (!isSearched) for (const { id } of sentences) if (within(id)) found.add(id);
  return stretchesAround(sentences, found);
}

/** The sentences with their neighbours; stretches that touch are one. In the order of the best sentence of each. */
function stretchesAround(sentences: readonly Sentence[], found: ReadonlySet<SentenceId>): Stretch[] {
  const isNear = (one: SentenceId, other: SentenceId) =>
    sentences[one]?.article === sentences[other]?.article;
  const wanted = new Set<SentenceId>();
  for (const id of found)
    for (let at = id - around; at <= id + around; at++) if (isNear(id, at)) wanted.add(at);
  const done = new Set<SentenceId>();
  return [...found].flatMap((id) => {
    if (done.has(id)) return [];
    let first = id;
    let last = id;
    while (wanted.has(first - 1) && isNear(first - 1, id)) first--;
    while (wanted.has(last + 1) && isNear(last + 1, id)) last++;
    const run = sentences.slice(first, last + 1);
    for (const sentence of run) done.add(sentence.id);
    return [run.flatMap(placedWords)];
  });
}

function placedWords({ id, passage, tokens }: Sentence): PlacedWord[] {
  return wordsOf(passage.text, tokens).map((word) => ({ ...word, sentence: id }));
}
