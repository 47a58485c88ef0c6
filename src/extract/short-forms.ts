import type { ArticleId } from '../domain/article.ts';
import { groupBy } from '../text/group-by.ts';
import type { Spot } from './found.ts';
import type { Groups } from './groups.ts';
import { decideKind } from './kinds.ts';
import { isSurname, surnameOf } from './name-keys.ts';
import { organisationWords, waterWords } from './words.ts';

/**
 * "Dillon" is Ryan Dillon, "the Observatory" is the Syrian Observatory for Human Rights, "the Euphrates" is the
 * Euphrates River: where the same article, or else the whole library, has exactly one longer name that it can be short
 * for. An organisation is sought in its own article only.
 * @returns the key of the name that a spot's name is short for, or its own.
 */
export function findFullNames(spots: readonly Spot[], groups: Groups): (spot: Spot) => string {
  const long = spots.filter(({ form }) => !isSurname(form.written));
  const bySurname = byWord(long.filter(isPersonLike), (spot) => [surnameOf(spot.form.written)]);
  const byOrganisationWord = byWord(long, ({ form }) =>
    form.key.split(' ').filter((word) => organisationWords.has(word)),
  );
  const byWater = byWord(long, ({ form }) => {
    const words = form.key.split(' ').filter((word) => !waterWords.has(word));
    return words.length === form.key.split(' ').length - 1 ? [words.join(' ')] : [];
  });

  const fullNameOf = (spot: Spot): string | undefined => {
    const { form, article } = spot;
    if (organisationWords.has(form.key)) return onlyOne(byOrganisationWord.in(article, form.key), groups);
    if (!isSurname(form.written)) return undefined;
    const surname = surnameOf(form.written);
    const person = onlyOne(bySurname.in(article, surname), groups);
    if (person !== undefined) return person;
    const water = isWaterLike(spot) ? onlyOne(byWater.anywhere(form.key), groups) : undefined;
    if (water !== undefined) return water;
    const kind = decideKind(spot.votes);
    return kind === 'person' || kind === 'other' ? onlyOne(bySurname.anywhere(surname), groups) : undefined;
  };

  const known = new Map<Spot, string>();
  for (const spot of spots) known.set(spot, fullNameOf(spot) ?? spot.form.key);
  return (spot) => known.get(spot) ?? spot.form.key;
}

type ByWord = {
  readonly in: (article: ArticleId, word: string) => readonly string[];
  readonly anywhere: (word: string) => readonly string[];
};

/** The different keys of names by their words, in each article and in the library. */
function byWord(spots: readonly Spot[], wordsOf: (spot: Spot) => readonly string[]): ByWord {
  const entries = spots.flatMap((spot) => wordsOf(spot).map((word) => ({ word, spot })));
  const keysOf = (some: typeof entries) => [...new Set(some.map(({ spot }) => spot.form.key))];
  const anywhere = new Map(
    [...groupBy(entries, ({ word }) => word)].map(([word, some]) => [word, keysOf(some)]),
  );
  const byArticle = new Map(
    [...groupBy(entries, ({ spot }) => spot.article)].map(([article, some]) => [
      article,
      groupBy(some, ({ word }) => word),
    ]),
  );
  return {
    in: (article, word) => keysOf(byArticle.get(article)?.get(word) ?? []),
    anywhere: (word) => anywhere.get(word) ?? [],
  };
}

function isPersonLike({ form }: Spot): boolean {
  return form.written.split(' ').length <= 5 && !/\b(?:of|for|and|the)\b/.test(form.written);
}

/** A river mostly has "the"; a person of the same name never has. */
function isWaterLike({ mentions, withArticle }: Spot): boolean {
  return withArticle * 2 >= mentions;
}

/** The candidates must all be names of one thing. */
function onlyOne(keys: readonly string[], groups: Groups): string | undefined {
  const [first] = keys;
  const different = new Set(keys.map(groups.of));
  return different.size === 1 ? first : undefined;
}
