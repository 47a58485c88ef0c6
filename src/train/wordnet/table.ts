import type { Relations } from './relations.ts';

/** A line for each term, in the order of code units: what `search/wordnet.ts` reads. */
export type StoredWordNet = { readonly lines: string };

/** Weaker ties bring up more wrong sentences than right ones. */
const leastNearness = 0.3;
const mostMeanings = 12;
const mostKinds = 9;

/** WordNet's highest kinds, of which nearly everything is one. As terms. */
const anything = new Set(
  `entiti object thing whole artifact unit group matter substanc physic abstract psycholog act action event state attribut
  relat measur instrument part caus organ be causal agent communic content process`.split(/\s+/),
);

/** Cuts what was related to the terms that are known, and writes it: "term near7 nearer9|kind kind", weights in tenths. */
export function writeTable(
  related: ReadonlyMap<string, Relations>,
  known: ReadonlySet<string>,
): StoredWordNet {
  const lines = [...related].flatMap(([term, { meanings, kinds }]) => {
    if (!known.has(term)) return [];
    const nearest = [...meanings]
      .filter(([other, near]) => near >= leastNearness && known.has(other))
      .sort(([a, nearA], [b, nearB]) => nearB - nearA || (a < b ? -1 : 1))
      .slice(0, mostMeanings)
      .map(([other, near]) => `${other}${Math.round(near * 10)}`);
    const useful = [...kinds].filter((kind) => !anything.has(kind) && known.has(kind)).slice(0, mostKinds);
    if (nearest.length === 0 && useful.length === 0) return [];
    const end = useful.length === 0 ? '' : `|${useful.join(' ')}`;
    return [{ term, line: `${term} ${nearest.join(' ')}${end}` }];
  });
  lines.sort((a, b) => (a.term < b.term ? -1 : 1));
  return { lines: lines.map(({ line }) => line).join('\n') };
}
