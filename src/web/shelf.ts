import type { ArticleId } from '../domain/article.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Place, Quotation } from '../domain/quotation.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Library } from '../library/library.ts';

/** What a library holds of one article. */
export type Volume = {
  readonly sentences: readonly Sentence[];
  /** What is quoted or reported, in the order of the text. */
  readonly quotations: readonly Quotation[];
  /** Where each entity is named, in the order of the text. */
  readonly mentions: ReadonlyMap<EntityId, readonly Place[]>;
};

export type Shelf = ReadonlyMap<ArticleId, Volume>;

/** Sorts what a library holds by article, in one pass: a page of one article must not look at all of them. */
export function createShelf({ articles, sentences, mentions, quotations }: Library): Shelf {
  const shelf = new Map(
    [...articles.keys()].map((id) => [
      id,
      { sentences: [] as Sentence[], quotations: [] as Quotation[], mentions: new Map<EntityId, Place[]>() },
    ]),
  );
  for (const sentence of sentences) {
    const volume = shelf.get(sentence.article);
    if (volume === undefined) continue;
    volume.sentences.push(sentence);
    for (const mention of mentions[sentence.id] ?? []) {
      if (!('entity' in mention)) continue;
      const { entity, from, to } = mention;
      const places = volume.mentions.get(entity);
      const place = { sentence: sentence.id, from, to };
      if (places === undefined) volume.mentions.set(entity, [place]);
      else places.push(place);
    }
  }
  for (const quotation of quotations) {
    if (quotation.kind === 'scare') continue;
    const sentence = sentences[quotation.words[0]?.sentence ?? -1];
    shelf.get(sentence?.article ?? '')?.quotations.push(quotation);
  }
  return shelf;
}

/** Makes something of each library once: when the articles have changed, of the new one. */
export function onceForEach<Made>(make: (library: Library) => Made): (library: Library) => Made {
  let last: { readonly library: Library; readonly made: Made } | undefined;
  return (library) => {
    if (last?.library !== library) last = { library, made: make(library) };
    return last.made;
  };
}
