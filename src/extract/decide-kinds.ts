import type { EntityKind } from '../domain/entity.ts';
import type { Found, Spot } from './found.ts';
import { addVotes, castListVotes, decideKind, noVotes, type Votes } from './kinds.ts';

/** The key of the group that a mention belongs to: one thing, under all its names. */
export type GroupOf = (mention: Found) => string;

/** A country's name is strong evidence for a place, except where it is short for a person: "Jordan" for Michael Jordan. */
export function voteForCountries(
  spots: readonly Spot[],
  fullName: (spot: Spot) => string,
  names: Iterable<string>,
): void {
  const countries = new Set(names);
  for (const spot of spots) {
    const isOwnName = fullName(spot) === spot.form.key;
    if (isOwnName && countries.has(spot.form.key)) addVotes({ place: 5 * spot.mentions }, spot.votes);
  }
}

/** Adds the votes of all mentions of a thing, under all its names, and then of its neighbours in lists. */
export function decideKinds(found: readonly Found[], groupOf: GroupOf): Map<string, EntityKind> {
  const votes = new Map<string, Votes>();
  const votesOf = (mention: Found) => {
    const group = groupOf(mention);
    const own = votes.get(group) ?? noVotes();
    votes.set(group, own);
    return own;
  };
  const counted = new Set<Spot>();
  for (const mention of found) {
    if (!counted.has(mention.spot)) addVotes(mention.spot.votes, votesOf(mention));
    counted.add(mention.spot);
  }
  found.forEach((next, index) => {
    const one = found[index - 1];
    if (one?.sentence !== next.sentence) return;
    const between = next.sentence.passage.text.slice(one.name.to, next.name.from);
    castListVotes(between, votesOf(one), votesOf(next));
  });
  return new Map([...votes].map(([key, own]) => [key, decideKind(own)]));
}
