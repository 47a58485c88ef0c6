import { readFileSync } from 'node:fs';

/**
 * Words that may stand for a word, from WordNet 3.1 (Princeton University; its licence is in NOTICE) and the Moby Thesaurus
 * (Grady Ward; public domain): synonyms, similar adjectives, derived words and their synonyms, words that stand in the same
 * entries of a thesaurus, what a noun is a kind of, and what news says for one another, phrases of several terms among it.
 * All words are terms (folded and stemmed). `src/train` makes the table and says which words and senses are in it.
 */
export type RelatedWords = {
  /** Terms with nearly the same meaning, and how nearly, 0 to 1. */
  readonly related: (term: string) => readonly { readonly term: string; readonly weight: number }[];
  /** What a noun is a kind of: "rocket" is a "vehicle". */
  readonly kinds: (term: string) => readonly string[];
  /** Whether phrases of the table begin with a term. */
  readonly opensPhrase: (term: string) => boolean;
};

/** A table before it is packed. Terms are in the order of code units, each once, and of ASCII letters;
 * those of a phrase are divided by spaces. */
export type RelatedTerm = {
  readonly term: string;
  /** At most 255 of each; weights in tenths, as are stored. */
  readonly meanings: readonly { readonly term: string; readonly tenths: number }[];
  readonly kinds: readonly string[];
};

const bytesOfHeader = 12;

/**
 * Packs a table: the numbers of terms, meanings and kinds (32 bits each); the numbers of each term's meanings and kinds,
 * by their places among the terms (16 bits); how many meanings and kinds each term has, and how long it is (8 bits each);
 * the weights (8 bits); the terms themselves. Little-endian.
 */
export function packRelatedWords(table: readonly RelatedTerm[]): Uint8Array {
  const named = table.flatMap(({ term, meanings, kinds }) => [
    term,
    ...meanings.map((one) => one.term),
    ...kinds,
  ]);
  const terms = [...new Set(named)].sort();
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const rows = new Map(table.map((row) => [row.term, row]));
  const all = terms.map((term) => rows.get(term) ?? { term, meanings: [], kinds: [] });
  const meanings = all.flatMap((row) => row.meanings);
  const kinds = all.flatMap((row) => row.kinds);
  const numberOf = (term: string) => numbers.get(term) ?? 0;
  const parts = [
    Uint32Array.from([terms.length, meanings.length, kinds.length]),
    Uint16Array.from([...meanings.map(({ term }) => term), ...kinds], numberOf),
    Uint8Array.from(all, (row) => row.meanings.length),
    Uint8Array.from(all, (row) => row.kinds.length),
    Uint8Array.from(terms, (term) => term.length),
    Uint8Array.from(meanings, ({ tenths }) => tenths),
    Buffer.from(terms.join(''), 'latin1'),
  ];
  return Buffer.concat(
    parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
}

export function readRelatedWords(): RelatedWords {
  return unpackRelatedWords(readFileSync(new URL('./related-words.bin', import.meta.url)));
}

/** @param packed what `packRelatedWords` gave. */
export function unpackRelatedWords(packed: Uint8Array): RelatedWords {
  // A copy begins where numbers of 32 bits may begin.
  const bytes = Uint8Array.from(packed);
  const [count = 0, meaningCount = 0, kindCount = 0] = new Uint32Array(bytes.buffer, 0, 3);
  let at = bytesOfHeader;
  const take = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const numbers = new Uint16Array(take(2 * (meaningCount + kindCount)).slice().buffer);
  const meaningStarts = startsOf(take(count), 0);
  const kindStarts = startsOf(take(count), meaningCount);
  const termStarts = startsOf(take(count), 0);
  const weights = take(meaningCount);
  const text = Buffer.from(bytes.subarray(at)).toString('latin1');
  const termAt = (number: number) => text.slice(termStarts[number], termStarts[number + 1]);

  /** The terms are sorted, so a place among them is found by halving. */
  const firstFrom = (term: string): number => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (termAt(middle) < term) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  /** -1 where it is none of them. */
  const numberOf = (term: string): number => {
    const number = firstFrom(term);
    return number < count && termAt(number) === term ? number : -1;
  };
  /** What is kept at the places of a term. */
  const keptOf = <Kept>(starts: Uint32Array, term: string, keptAt: (place: number) => Kept): Kept[] => {
    const number = numberOf(term);
    const kept: Kept[] = [];
    if (number < 0) return kept;
    const end = starts[number + 1] ?? 0;
    for (let place = starts[number] ?? 0; place < end; place++) kept.push(keptAt(place));
    return kept;
  };
  const termOfPlace = (place: number) => termAt(numbers[place] ?? 0);
  const meaningOfPlace = (place: number) => ({
    term: termOfPlace(place),
    weight: (weights[place] ?? 0) / 10,
  });

  return {
    related: (term) => keptOf(meaningStarts, term, meaningOfPlace),
    kinds: (term) => keptOf(kindStarts, term, termOfPlace),
    opensPhrase: (term) => {
      const number = firstFrom(`${term} `);
      return number < count && termAt(number).startsWith(`${term} `);
    },
  };
}

/** Where each of some pieces begins that lie one after the other, and where the last one ends. */
function startsOf(lengths: Uint8Array, first: number): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  starts[0] = first;
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = (starts[at] ?? 0) + (lengths[at] ?? 0);
  return starts;
}
