import type { Completion } from '../domain/command.ts';
import type { Library } from '../library/library.ts';

/** How many sentences a completion would lead to; undefined for a text that is none. */
export type CountSentences = (completion: Completion, text: string) => number | undefined;

/** Counts in the current library: sentences that name an entity, that quote a speaker, that an article has. */
export function createCountSentences(current: () => Library): CountSentences {
  let known: { readonly library: Library; readonly counts: Counts } | undefined;
  return (completion, text) => {
    const library = current();
    if (known?.library !== library) known = { library, counts: countsIn(library) };
    return known.counts[completion].get(text);
  };
}

type Counts = Readonly<Record<Completion, ReadonlyMap<string, number>>>;

function countsIn({ entities, quotations, articles, sentences }: Library): Counts {
  const ofSpeakers = new Map<string, Set<number>>();
  for (const { speaker, words } of quotations) {
    if (speaker === undefined) continue;
    const own = ofSpeakers.get(speaker.name) ?? new Set();
    for (const { sentence } of words) own.add(sentence);
    ofSpeakers.set(speaker.name, own);
  }
  const ofArticles = new Map<string, number>();
  for (const { article } of sentences) ofArticles.set(article, (ofArticles.get(article) ?? 0) + 1);
  return {
    entities: new Map(entities.map(({ name, sentences: own }) => [name, own.length])),
    speakers: new Map([...ofSpeakers].map(([name, own]) => [name, own.size])),
    titles: new Map([...articles.values()].map(({ id, title }) => [title, ofArticles.get(id) ?? 0])),
  };
}
