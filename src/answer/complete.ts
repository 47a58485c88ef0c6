import MiniSearch from 'minisearch';
import type { Completion } from '../domain/command.ts';
import type { Library } from '../library/library.ts';
import { fold } from '../text/terms.ts';

/** Discord shows at most this many choices, each of at most this many characters. */
const mostChoices = 25;
const longestChoice = 100;

export type Complete = (completion: Completion, typed: string) => readonly string[];

/** Completes names and titles; beginnings of words and typing errors are forgiven. */
export function createComplete(library: Library): Complete {
  const texts: Readonly<Record<Completion, readonly string[]>> = {
    entities: library.entities
      .toSorted((a, b) => b.sentences.length - a.sentences.length || a.id - b.id)
      .map(({ name }) => name),
    speakers: speakersOf(library),
    titles: [...library.articles.values()].map(({ title }) => title),
  };
  const indexes = new Map<Completion, MiniSearch>();

  const indexFor = (completion: Completion): MiniSearch => {
    const known = indexes.get(completion);
    if (known !== undefined) return known;
    const index = new MiniSearch({ fields: ['text'], processTerm: (term) => fold(term) });
    index.addAll(texts[completion].map((text, id) => ({ id, text })));
    indexes.set(completion, index);
    return index;
  };

  return (completion, typed) => {
    const all = texts[completion];
    if (typed.trim() === '') return choices(all);
    const found = indexFor(completion).search(typed.slice(0, longestChoice), {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: 'AND',
    });
    return choices(found.map(({ id }) => all[Number(id)] ?? ''));
  };
}

function choices(texts: readonly string[]): string[] {
  const whole = texts.filter((text) => text !== '').map((text) => [...text].slice(0, longestChoice).join(''));
  return [...new Set(whole)].slice(0, mostChoices);
}

/** Speakers, who said most first. */
export function speakersOf({ quotations }: Library): string[] {
  const counts = new Map<string, number>();
  for (const { speaker } of quotations)
    if (speaker !== undefined) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
}
