import type { EntityKind } from '../domain/entity.ts';
import type { Seen } from './seen.ts';
import {
  agencyWords,
  memberWords,
  organisationWords,
  otherWords,
  placeWords,
  roleWords,
  speechWords,
} from './words.ts';

/** Points for each kind. Every mention of a name in the library votes; the votes are added and the highest wins. */
export type Votes = Record<EntityKind, number>;

export const noVotes = (): Votes => ({ person: 0, organisation: 0, place: 0, other: 0 });

/** A reason to take a mention for something: how many points it gives to which kinds, and when. */
type Clue = readonly [points: Partial<Votes>, when: (seen: Seen) => boolean];

const isLong = ({ words }: Seen) => words.length > 1;
const is = (words: ReadonlySet<string>, word: string | undefined) => word !== undefined && words.has(word);
const placeBeforeName = /^(?:river|mount|lake|port|cape|fort|camp|bay|gulf)$/;
const kindOfPlace =
  /^(?:town|city|village|province|district|region|capital|area|port|island|state|county|governorate)$/;
const compass = /^(?:north|south|east|west|northeast|northwest|southeast|southwest|edge|outskirts|way)$/;
const isListed = /^(?:,|and)$/;

/**
 * How one mention votes. Strong evidence (3 or more) is grammar that only one kind allows: a title before it ("Col. X"),
 * what it is called ("the town of X", "X province", "X Ministry"), an apposition ("X, spokesman for …"), a dateline.
 * Weak evidence (under 2) is what several kinds allow: a preposition, a verb of saying, the tagger's own opinion.
 */
const clues: readonly Clue[] = [
  // What it is called.
  [{ person: 4 }, ({ name }) => name.isTitled],
  [{ organisation: 3 }, (seen) => isLong(seen) && organisationWords.has(seen.head)],
  [{ organisation: 1 }, (seen) => isLong(seen) && seen.words.some((word) => organisationWords.has(word))],
  [
    { place: 3 },
    (seen) => isLong(seen) && (placeWords.has(seen.head) || placeBeforeName.test(seen.words[0] ?? '')),
  ],
  [{ other: 4 }, (seen) => isLong(seen) && (is(otherWords, seen.head) || seen.words[0] === 'operation')],
  [{ organisation: 3 }, ({ words, head }) => words.length === 1 && agencyWords.has(head)],
  [{ organisation: 1.5 }, (seen) => seen.isAcronym && seen.head.length <= 5],
  [{ person: 0.8 }, (seen) => isPlain(seen) && (seen.words.length === 2 || seen.words.length === 3)],
  // What the tagger thinks.
  [{ person: 1 }, ({ hinted }) => hinted('person') >= 0.5],
  [{ place: 1.5 }, ({ hinted }) => hinted('place') >= 0.5],
  [{ organisation: 0.7 }, ({ hinted }) => hinted('organisation') >= 0.5],
  // What is said of it.
  [{ person: 3 }, ({ apposition }) => is(roleWords, apposition?.noun)],
  [
    { person: 2 },
    ({ apposition, after }) =>
      /^whos?e?$/.test(apposition?.then ?? '') || (after[0] === ',' && after[1] === 'who'),
  ],
  [{ organisation: 3 }, ({ apposition }) => is(organisationWords, apposition?.noun)],
  [{ place: 3 }, ({ apposition }) => is(placeWords, apposition?.noun)],
  [{ organisation: 2 }, ({ category }) => is(organisationWords, category)],
  [{ place: 2 }, ({ category }) => is(placeWords, category)],
  [{ place: 4 }, ({ isDateline }) => isDateline],
  // What stands before it.
  [{ place: 3 }, ({ before }) => before[0] === 'of' && kindOfPlace.test(before[1])],
  [{ place: 2 }, ({ before, after }) => before[0] === ',' && after[0] === ',' && kindOfPlace.test(before[1])],
  [{ person: 2 }, ({ before, after }) => before[0] === ',' && after[0] === ',' && roleWords.has(before[1])],
  [
    { place: 1.5 },
    ({ before }) => /^(?:in|inside|into|near|across|outside|throughout|within)$/.test(before[0]),
  ],
  [{ place: 0.5 }, ({ before }) => /^(?:at|from|around|through|to|towards?|via|over)$/.test(before[0])],
  [{ place: 1.5 }, ({ before }) => before[0] === 'of' && compass.test(before[1])],
  [{ place: 2 }, ({ before }) => before[0] === 'the' && before[1] === 'of' && compass.test(before[2])],
  [
    { organisation: 2 },
    ({ before }) => before[0] === 'of' && /^(?:members?|fighters|leader|commander)$/.test(before[1]),
  ],
  [{ person: 2 }, (seen) => isLong(seen) && roleWords.has(seen.before[0])],
  [{ organisation: 1.5 }, ({ before }) => /^(?:group|company|militia|firm|agency|party)$/.test(before[0])],
  [{ organisation: 1, person: -1 }, (seen) => seen.hasArticle && !isListed.test(seen.after[0])],
  [{ place: -0.5 }, (seen) => seen.hasArticle && !isLong(seen) && !isListed.test(seen.after[0])],
  // "told X" has the listener after it, and in news that is mostly an outlet; "said X" has the speaker.
  [{ organisation: 1.5 }, ({ before }) => before[0] === 'told'],
  [{ person: 1, organisation: 0.5 }, ({ before }) => before[0] !== 'told' && speechWords.has(before[0])],
  [{ person: 0.7, organisation: 0.7 }, ({ before }) => before[0] === 'to' && before[1] === 'according'],
  // What stands after it.
  [{ place: 1 }, ({ after }) => /^(?:border|area)$/.test(after[0])],
  [{ place: 3 }, ({ after }) => placeWords.has(after[0]) && !/^(?:border|area|state)$/.test(after[0])],
  [{ place: 3 }, ({ after }) => after[0] === '-' && /^(?:based|born|bound)$/.test(after[1])],
  [{ organisation: 1.5 }, ({ after }) => memberWords.has(after[0])],
  [
    { organisation: 0.3 },
    ({ after }) =>
      /^['’]s$/.test(after[0]) && /^(?:military|army|forces|spokesman|government)$/.test(after[1]),
  ],
  [{ person: 1, organisation: 0.7 }, ({ after }) => speechWords.has(after[0])],
];

/** Adds what a mention says to the votes. */
export function castVotes(seen: Seen, votes: Votes): void {
  for (const [points, holds] of clues) if (holds(seen)) addVotes(points, votes);
}

export function addVotes(points: Partial<Votes>, votes: Votes): void {
  votes.person += points.person ?? 0;
  votes.organisation += points.organisation ?? 0;
  votes.place += points.place ?? 0;
  votes.other += points.other ?? 0;
}

/** The kind with the most points, or `other` where nobody said anything. */
export function decideKind(votes: Votes): EntityKind {
  const ranked = (['person', 'organisation', 'place', 'other'] as const).toSorted(
    (a, b) => votes[b] - votes[a],
  );
  const [best] = ranked;
  return best !== undefined && votes[best] >= 0.7 ? best : 'other';
}

/** Names in a list are of one kind: "Nineveh and Anbar", "Turkey, Russia, France". The surer one votes for its neighbour. */
export function castListVotes(between: string, one: Votes, next: Votes): void {
  if (!/^(?:,| and| or|, and|,? as well as) $/.test(between)) return;
  const first = decideKind(one);
  const second = decideKind(next);
  if (first !== 'other' && one[first] >= 3) next[first] += 1.5;
  if (second !== 'other' && next[second] >= 3) one[second] += 1.5;
}

function isPlain({ words, hasArticle }: Seen): boolean {
  const isCalled = (word: string) => organisationWords.has(word) || placeWords.has(word) || word === 'of';
  return !hasArticle && !words.some(isCalled);
}
