import type { RelatedTerm } from '../../search/related-words.ts';
import type { Relations } from './relations.ts';

/** Weaker ties bring up more wrong sentences than right ones. */
const leastNearness = 0.3;
const mostMeanings = 24;
const mostKinds = 9;

/** WordNet's highest kinds, of which nearly everything is one. As terms. */
const anything = new Set(
  `entiti object thing whole artifact unit group matter substanc physic abstract psycholog act action event state attribut
  relat measur instrument part caus organ be causal agent communic content process`.split(/\s+/),
);

/** Cuts what was related to the terms that are known, and to the nearest of each. */
export function cutTable(related: ReadonlyMap<string, Relations>, known: ReadonlySet<string>): RelatedTerm[] {
  return [...related].flatMap(([term, { meanings, kinds }]): RelatedTerm[] => {
    if (!known.has(term)) return [];
    const nearest = [...meanings]
      .filter(([other, near]) => near >= leastNearness && known.has(other))
      .sort(([a, nearA], [b, nearB]) => nearB - nearA || (a < b ? -1 : 1))
      .slice(0, mostMeanings)
      .map(([other, near]) => ({ term: other, tenths: Math.round(near * 10) }));
    const useful = [...kinds].filter((kind) => !anything.has(kind) && known.has(kind)).slice(0, mostKinds);
    return nearest.length === 0 && useful.length === 0 ? [] : [{ term, meanings: nearest, kinds: useful }];
  });
}
