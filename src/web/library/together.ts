import type { EntityId } from '../../domain/entity.ts';
import type { Library } from '../../library/library.ts';
import type { Shelf } from '../shelf.ts';

/** Names that can still be told apart in a picture. */
const mostNames = 14;

/** Two of the names, by their place in the list, and in how many paragraphs both stand. */
export type Pair = { readonly one: number; readonly other: number; readonly paragraphs: number };

export type Together = {
  readonly entities: readonly EntityId[];
  /** The most frequent first. */
  readonly pairs: readonly Pair[];
};

/** Which of the library's most frequent names occur together in a paragraph. */
export function findTogether({ entities, sentences, mentions }: Library, shelf: Shelf): Together {
  const frequent = entities
    .filter(({ kind }) => kind !== 'other')
    .toSorted((a, b) => b.sentences.length - a.sentences.length || a.id - b.id)
    .slice(0, mostNames)
    .map(({ id }) => id);
  const counts = new Map<string, number>();
  for (const { sentences: own } of shelf.values()) {
    for (const present of paragraphsOf(own.map(({ id }) => id)))
      for (const one of present)
        for (const other of present)
          if (one < other) counts.set(`${one} ${other}`, (counts.get(`${one} ${other}`) ?? 0) + 1);
  }
  const order = arrange(frequent, counts);
  const pairs = [...counts].map(([key, paragraphs]) => {
    const [one = -1, other = -1] = key.split(' ').map((id) => order.indexOf(Number(id)));
    return { one: Math.min(one, other), other: Math.max(one, other), paragraphs };
  });
  return { entities: order, pairs: pairs.toSorted((a, b) => b.paragraphs - a.paragraphs || a.one - b.one) };

  /** For each paragraph of these sentences, which of the frequent names it has. */
  function paragraphsOf(ids: readonly number[]): Iterable<readonly EntityId[]> {
    const wanted = new Set(frequent);
    const found = new Map<number, Set<EntityId>>();
    for (const id of ids) {
      const paragraph = sentences[id]?.paragraph ?? 0;
      const present = found.get(paragraph) ?? new Set();
      found.set(paragraph, present);
      for (const mention of mentions[id] ?? [])
        if ('entity' in mention && wanted.has(mention.entity)) present.add(mention.entity);
    }
    return [...found.values()].map((present) => [...present]);
  }
}

/** Names that occur together often stand near each other: each next one is the one that has most with those before. */
function arrange(ids: readonly EntityId[], counts: ReadonlyMap<string, number>): EntityId[] {
  const between = (one: EntityId, other: EntityId) =>
    counts.get(`${Math.min(one, other)} ${Math.max(one, other)}`) ?? 0;
  const left = [...ids];
  const placed = left.splice(0, 1);
  while (left.length > 0) {
    const recent = placed.slice(-2);
    const tied = left.map((id) => recent.reduce((sum, near) => sum + between(near, id), 0));
    placed.push(...left.splice(tied.indexOf(Math.max(...tied)), 1));
  }
  return placed;
}
