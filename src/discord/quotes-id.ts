import { checksum, digits, letters, longest, number, version } from './custom-id-parts.ts';

// Of quotations there may be more than places fit into a button. Their buttons hold what was asked, where it is short
// enough, and each press asks it again:
//
//   1Qp1f 0123456789ab . 2 . a . al-HusseiniThe border *Xy_4   (without the blanks)
//
// version, form, action, page; fingerprint; article; length of the speaker; speaker and topic; checksum.

/** What /quote was asked, of one library. `article` is its number in the order of the library. */
export type AskedQuotes = {
  readonly fingerprint: string;
  readonly speaker?: string | undefined;
  readonly topic?: string | undefined;
  readonly article?: number | undefined;
};

/** What a press of a button under a quotation asks for. `at` is the quotation's number among all that match, from 0. */
export type QuotesPress = {
  readonly kind: keyof typeof letters;
  readonly at: number;
  readonly asked: AskedQuotes;
};

/** Undefined where what was asked is too long for a button. */
export function writeQuotesPress({ kind, at, asked }: QuotesPress): string | undefined {
  const { fingerprint, article, speaker = '', topic = '' } = asked;
  const place = article === undefined ? '' : digits(article);
  const text = `${version}Q${letters[kind]}${digits(at)}.${fingerprint}.${place}.${digits(speaker.length)}.${speaker}${topic}`;
  const id = `${text}*${checksum(text)}`;
  return id.length <= longest ? id : undefined;
}

const pattern = new RegExp(
  `^${version}Q([pcst])([0-9a-z]{1,3})\\.([0-9a-f]{12})\\.([0-9a-z]{0,4})\\.([0-9a-z]{1,2})\\.(.+)\\*[\\w-]{4}$`,
  's',
);

/** Reads such a button's id. Undefined for everything that `writeQuotesPress` does not write. */
export function readQuotesPress(id: string): QuotesPress | undefined {
  const [, letter, at = '', fingerprint = '', place = '', length = '', words = ''] = pattern.exec(id) ?? [];
  const kind = (['page', 'context', 'share', 'citation'] as const).find(
    (action) => letters[action] === letter,
  );
  if (kind === undefined) return undefined;
  const speaker = words.slice(0, number(length));
  const topic = words.slice(number(length));
  const asked = {
    fingerprint,
    ...(speaker !== '' && { speaker }),
    ...(topic !== '' && { topic }),
    ...(place !== '' && { article: number(place) }),
  };
  const press: QuotesPress = { kind, at: number(at), asked };
  return writeQuotesPress(press) === id ? press : undefined;
}
