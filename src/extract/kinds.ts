import type { EntityKind } from '../domain/entity.ts';
import type { Hint, Sentence } from '../domain/sentence.ts';
import { fold, isAcronym } from '../text/terms.ts';
import type { Name } from './names.ts';
import { memberWords, organisationWords, placeWords, roleWords, speechWords } from './words.ts';

/** Points for each kind. Every mention of a name in the library votes; the votes are added and the highest wins. */
export type Votes = { person: number; organisation: number; place: number };

export const noVotes = (): Votes => ({ person: 0, organisation: 0, place: 0 });

const inside = /^(?:in|inside|into|near|across|outside|throughout|within)$/;
const around = /^(?:at|from|around|through|to|towards?|via|over)$/;
const placeBeforeName = /^(?:river|mount|lake|port|cape|fort|camp|bay|gulf)$/;
const kindOfPlaceBefore =
  /^(?:town|city|village|province|district|region|capital|area|port|island|state|county|governorate)$/;

/**
 * How one mention votes. Strong evidence (3 or more) is grammar that only one kind allows: a title before it ("Col. X"),
 * what it is called ("the town of X", "X province", "X Ministry"), an apposition ("X, spokesman for …"), a country's name.
 * Weak evidence (under 2) is what several kinds allow: a preposition, a verb of saying, the tagger's own opinion.
 */
export function castVotes(sentence: Sentence, name: Name, votes: Votes): void {
  const { tokens, passage } = sentence;
  const word = (at: number) => passage.text.slice(tokens[at]?.from ?? 0, tokens[at]?.to ?? 0);
  const small = (at: number) => fold(word(at));
  const inName = Array.from({ length: name.last - name.first + 1 }, (_, index) => small(name.first + index));

  if (name.title !== undefined) votes.person += 4;
  const head = inName.at(-1) ?? '';
  if (inName.length > 1 && organisationWords.has(head)) votes.organisation += 3;
  if (inName.length > 1 && inName.some((part) => organisationWords.has(part))) votes.organisation += 1;
  if (inName.length > 1 && (placeWords.has(head) || placeBeforeName.test(inName[0] ?? ''))) votes.place += 3;
  if (isCountry(inName.join(' '))) votes.place += 5;

  const hints = tokens.slice(name.first, name.last + 1).map((token) => token.hint);
  const most = (hint: Hint) => hints.filter((own) => own === hint).length * 2 >= hints.length;
  if (most('person')) votes.person += 1;
  if (most('place')) votes.place += 1.5;
  if (most('organisation')) votes.organisation += 0.7;

  const before = small(name.first - 1);
  const before2 = small(name.first - 2);
  const after = small(name.last + 1);
  const after2 = small(name.last + 2);
  const possessive = /^['’]s$/.test(word(name.last + 1));

  if (before === 'of' && kindOfPlaceBefore.test(before2)) votes.place += 3;
  if (inside.test(before)) votes.place += 1.5;
  if (around.test(before)) votes.place += 0.5;
  if (placeWords.has(after) && after !== 'state')
    votes.place += after === 'border' || after === 'area' ? 1 : 3;
  if (before === 'of' && /^(?:members?|fighters|leader|commander)$/.test(before2)) votes.organisation += 2;
  if (memberWords.has(after)) votes.organisation += 1.5;
  if (possessive && /^(?:military|army|forces|spokesman|government)$/.test(after2)) votes.organisation += 0.3;
  const isListed = /^(?:,|and)$/.test(after);
  if (before === 'the' && !isListed) {
    votes.organisation += 1;
    votes.person -= 1;
    votes.place -= inName.length === 1 ? 0.5 : 0;
  }
  const letters = word(name.first).replace(/\./g, '');
  if (inName.length === 1 && letters.length <= 5 && isAcronym(letters)) votes.organisation += 1.5;

  if (speechWords.has(after)) {
    votes.person += 1;
    votes.organisation += 0.7;
  }
  // "told X" has the listener after it, and in news that is mostly an outlet; "said X" has the speaker.
  if (before === 'told') votes.organisation += 1.5;
  else if (speechWords.has(before)) {
    votes.person += 1;
    votes.organisation += 0.5;
  }
  const isPlain = inName.every(
    (part) => !organisationWords.has(part) && !placeWords.has(part) && part !== 'of',
  );
  if (isPlain && (inName.length === 2 || inName.length === 3) && before !== 'the') votes.person += 0.8;
  if (after === ',' && hasRole(small, name.last + 2)) votes.person += 3;
  if (roleWords.has(before) && inName.length > 1) votes.person += 2;
  if (after === ',' && after2 === 'who') votes.person += 2;
  if (before === 'to' && before2 === 'according') {
    votes.person += 0.7;
    votes.organisation += 0.7;
  }
}

/** The kind with the most points, or `other` where nobody said anything. */
export function decideKind(votes: Votes): EntityKind {
  const ranked = (['person', 'organisation', 'place'] as const).toSorted((a, b) => votes[b] - votes[a]);
  const [best] = ranked;
  return best !== undefined && votes[best] >= 0.7 ? best : 'other';
}

/** Names in a list are of one kind: "Nineveh and Anbar", "Turkey, Russia, France". The surer one votes for its neighbour. */
export function castListVotes(sentence: Sentence, one: Name, next: Name, votes: [Votes, Votes]): void {
  const between = sentence.passage.text.slice(one.to, next.from);
  if (!/^(?:,| and| or|, and|,? as well as) $/.test(between)) return;
  const [first, second] = votes.map(decideKind);
  if (first !== undefined && first !== 'other' && votes[0][first] >= 3) votes[1][first] += 1.5;
  if (second !== undefined && second !== 'other' && votes[1][second] >= 3) votes[0][second] += 1.5;
}

/** "…, spokesman for", "…, the head of", "…, a former spy chief" – within the words before the next mark. */
function hasRole(small: (at: number) => string, start: number): boolean {
  for (let at = start; at < start + 5; at++) {
    const word = small(at);
    if (roleWords.has(word)) return true;
    if (word === '' || /^\p{P}$/u.test(word) || /^(?:of|for|in|who|which|where)$/.test(word)) return false;
  }
  return false;
}

let countries: ReadonlySet<string> | undefined;

/** Names of countries and territories as Unicode's CLDR has them, in English. */
function isCountry(key: string): boolean {
  countries ??= countryNames();
  return countries.has(key);
}

function countryNames(): ReadonlySet<string> {
  const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((two) => one + two));
  const names = codes.flatMap((code) => display.of(code) ?? []);
  return new Set(names.map(fold));
}
