import type { Disagreement } from '../domain/answer.ts';
import type { DifferenceKind } from '../domain/comparison.ts';
import type { Library } from '../library/library.ts';
import type { Wanted } from '../search/query.ts';
import type { Drafted } from './answer-asked.ts';
import { findDifferences, type Statement } from './differ.ts';
import type { Understood } from './understand/understand.ts';

/** Sides must speak about the question nearly as much as the best answer does. */
const nearly = 0.7;

/** In what answers to a kind of question can differ; other questions have several answers that are all true. */
const kinds: Readonly<Partial<Record<Wanted, DifferenceKind>>> = {
  amount: 'amounts',
  person: 'names',
  organisation: 'names',
  place: 'names',
  statement: 'denial',
};

/** Finds answers that cannot both be the whole truth. They are only pointed at; there is no verdict. */
export function findDisagreement(
  library: Pick<Library, 'mentions' | 'entities'>,
  { query }: Understood,
  drafted: readonly Drafted[],
): Disagreement | undefined {
  const [best] = drafted;
  const kind = kinds[query.wanted];
  if (best?.ranked === undefined || kind === undefined) return undefined;
  const enough = best.confidence * nearly;
  const sides = drafted.flatMap(({ sentence, range, ranked, confidence }, index): (Statement & Side)[] =>
    confidence >= enough && ranked !== undefined ? [{ sentence, range, match: ranked.match, index }] : [],
  );
  const pairs = findDifferences(library, query, sides).filter((pair) => pair.kind === kind);
  // A claim and its denial are two; different amounts and names may be more.
  const places = (kind === 'denial' ? pairs.slice(0, 1) : pairs).flatMap((pair) => pair.places);
  const indexes = sides
    .filter(({ sentence, range }) =>
      places.some(
        (place) =>
          place.sentence === sentence.id &&
          (kind === 'denial' || (place.from < range.to && range.from < place.to)),
      ),
    )
    .map(({ index }) => index);
  const [one, other, ...others] = indexes;
  return one === undefined || other === undefined ? undefined : { kind, sides: [one, other, ...others] };
}

type Side = { readonly index: number; readonly range: Drafted['range'] };
