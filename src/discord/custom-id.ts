import type { Kept, KeptCandidate } from '../answer/kept.ts';
import type { Disagreement } from '../domain/answer.ts';
import type { Place } from '../domain/quotation.ts';
import { checksum, digits, letters, longest, number, version } from './custom-id-parts.ts';
import { type QuotesPress, readQuotesPress } from './quotes-id.ts';

// A button holds all that its press needs, in the 100 characters that Discord gives it: nothing is stored, and it works
// after a restart. Ids look like
//
//   1p2 0123456789ab a .9ix-1f-m+8c-2-4 .7a-0-c !d01 ~1c,2 *Xy_4   (without the blanks)
//
// version, action, number; fingerprint; asked or quoted; places by candidate; sides; names of the question; checksum.
// Numbers are written with the digits 0-9a-z.

/** What a press of a button under an answer asks for. `at` is a page's number, of `context` a candidate's, from 0. */
export type AnswerPress = {
  readonly kind: 'page' | 'context' | 'share' | 'citation';
  readonly at: number;
  readonly kept: Kept;
};

export type Press =
  | AnswerPress
  | QuotesPress
  | { readonly kind: 'settings'; readonly answers: 'public' | 'private' };

const actions = ['page', 'context', 'share', 'citation'] as const;
const disagreements: Readonly<Record<Disagreement['kind'], string>> = {
  amounts: 'm',
  names: 'n',
  denial: 'd',
};
const settings = { public: `${version}u`, private: `${version}r` } as const;

export function writePress(press: Exclude<Press, QuotesPress>): string {
  if (press.kind === 'settings') return settings[press.answers];
  const { kind, at, kept } = press;
  const text = `${version}${letters[kind]}${digits(at)}${keptText(kept)}`;
  return `${text}*${checksum(text)}`;
}

/**
 * As much of a kept answer as a button can hold: its candidates, the last ones left out where they are very many. What
 * else is left out are places that say the same, and other names. Undefined where not even one candidate fits.
 */
export function fitting(kept: Kept): Kept | undefined {
  for (let smaller: Kept | undefined = kept; smaller !== undefined; smaller = withLess(smaller))
    if (writePress({ kind: 'page', at: 0, kept: smaller }).length <= longest) return smaller;
  return undefined;
}

function withLess(kept: Kept): Kept | undefined {
  const { candidates, asked, disagreement } = kept;
  const withAlso = candidates.findLastIndex(({ also }) => also.length > 0);
  if (withAlso >= 0) {
    const shorter = (one: KeptCandidate, at: number) =>
      at === withAlso ? { ...one, also: one.also.slice(0, -1) } : one;
    const [first, ...others] = candidates;
    return { ...kept, candidates: [shorter(first, 0), ...others.map((one, at) => shorter(one, at + 1))] };
  }
  if (asked.length > 0) return { ...kept, asked: asked.slice(0, -1) };
  const [first, ...others] = candidates;
  const isSide = disagreement?.sides.includes(candidates.length - 1) ?? false;
  return others.length === 0 || isSide ? undefined : { ...kept, candidates: [first, ...others.slice(0, -1)] };
}

const place = '[0-9a-z]{1,6}-[0-9a-z]{1,4}-[0-9a-z]{1,4}';
const pattern = new RegExp(
  `^${version}([pcst])([0-9a-z])([0-9a-f]{12})([aq])((?:\\.${place}(?:\\+${place})*)+)(?:!([${Object.values(disagreements).join('')}])([0-9a-z]{2,}))?(?:~([0-9a-z,]+))?\\*[\\w-]{4}$`,
);

/** Reads a button's id. Undefined for everything that `writePress` does not write. */
export function readPress(id: string): Press | undefined {
  for (const answers of ['public', 'private'] as const)
    if (id === settings[answers]) return { kind: 'settings', answers };
  if (id.length > longest) return undefined;
  const quotes = readQuotesPress(id);
  if (quotes !== undefined) return quotes;
  const [, letter, at, fingerprint, form, places, difference, sides, asked] = pattern.exec(id) ?? [];
  const kind = actions.find((action) => letters[action] === letter);
  if (kind === undefined || at === undefined || fingerprint === undefined || places === undefined)
    return undefined;
  const [first, ...others] = places.slice(1).split('.').map(readCandidate);
  if (first === undefined) return undefined;
  const press: AnswerPress = {
    kind,
    at: number(at),
    kept: {
      fingerprint,
      quoted: form === 'q',
      candidates: [first, ...others],
      ...readSides(difference, sides),
      asked: asked === undefined ? [] : asked.split(',').map(number),
    },
  };
  const last = others.length;
  const isInside = press.at <= last && (press.kept.disagreement?.sides ?? []).every((side) => side <= last);
  // Every other way to write the same, and every wrong checksum, ends here.
  return isInside && writePress(press) === id ? press : undefined;
}

function keptText({ fingerprint, quoted, candidates, disagreement, asked }: Kept): string {
  const places = candidates.map(({ place, also }) => `.${[place, ...also].map(placeText).join('+')}`);
  const sides =
    disagreement === undefined
      ? ''
      : `!${disagreements[disagreement.kind]}${disagreement.sides.map(digits).join('')}`;
  const names = asked.length === 0 ? '' : `~${asked.map(digits).join(',')}`;
  return `${fingerprint}${quoted ? 'q' : 'a'}${places.join('')}${sides}${names}`;
}

function placeText({ sentence, from, to }: Place): string {
  return [sentence, from, to - from].map(digits).join('-');
}

function readCandidate(text: string): KeptCandidate {
  const [place = { sentence: -1, from: 0, to: 0 }, ...also] = text.split('+').map((one): Place => {
    const [sentence = -1, from = 0, length = 0] = one.split('-').map(number);
    return { sentence, from, to: from + length };
  });
  return { place, also };
}

function readSides(
  letter: string | undefined,
  text: string | undefined,
): { readonly disagreement?: Disagreement } {
  const kind = (['amounts', 'names', 'denial'] as const).find((one) => disagreements[one] === letter);
  const [one, other, ...more] = [...(text ?? '')].map(number);
  if (kind === undefined || one === undefined || other === undefined) return {};
  return { disagreement: { kind, sides: [one, other, ...more] } };
}
