import type { ArticleId } from '../domain/article.ts';
import { InputError } from '../errors.ts';
import type { Library } from '../library/library.ts';
import { fold } from '../text/terms.ts';

/** Finds the article that a `source` option means: its id, its title, or the beginning of a title that only one has. Throws InputError. */
export function getArticle(library: Library, source: string): ArticleId {
  const articles = [...library.articles.values()];
  const asked = foldTitle(source);
  const exact = articles.filter(({ id, title }) => id === source || foldTitle(title) === asked);
  const found = exact.length > 0 ? exact : articles.filter(({ title }) => foldTitle(title).startsWith(asked));
  const similar = found.length > 0 ? found : articles.filter(({ title }) => foldTitle(title).includes(asked));
  const [one, other] = similar;
  if (one === undefined) {
    throw new InputError(`There is no article “${source}”. Pick one from the list, or see /sources.`, {
      problems: [{ kind: 'no article', source }],
    });
  }
  if (other !== undefined && exact.length !== 1) {
    throw new InputError(
      `${similar.length} articles fit “${source}”. Write more of the title, or see /sources.`,
      { problems: [{ kind: 'several articles', source, count: similar.length }] },
    );
  }
  return one.id;
}

function foldTitle(title: string): string {
  return fold(title).replace(/\s+/g, ' ').trim();
}
