import type { ArticleId } from '../../domain/article.ts';
import type { EntityId } from '../../domain/entity.ts';
import type { Library } from '../../library/library.ts';
import type { Shelf } from '../shelf.ts';

/** So many names tell what an article is about. */
const mostNames = 5;

/**
 * The names that tell an article from the others: mentioned often in it, and in few others (tf-idf, Salton and Buckley
 * 1988). In a library of one subject, a name that every article has tells nothing and comes last.
 */
export function subjectsOf({ entities }: Library, shelf: Shelf): (article: ArticleId) => readonly string[] {
  const articlesWith = new Map<EntityId, number>();
  for (const { mentions } of shelf.values())
    for (const entity of mentions.keys()) articlesWith.set(entity, (articlesWith.get(entity) ?? 0) + 1);
  const rarity = (entity: EntityId) => Math.log((shelf.size + 1) / (articlesWith.get(entity) ?? 1));
  return (article) =>
    [...(shelf.get(article)?.mentions ?? [])]
      .map(([entity, places]) => ({ entity, weight: places.length * rarity(entity) }))
      .toSorted((a, b) => b.weight - a.weight || a.entity - b.entity)
      .slice(0, mostNames)
      .map(({ entity }) => entities[entity]?.name ?? '');
}
