import type { Quotation } from '../../domain/quotation.ts';
import type { Range } from '../../domain/span.ts';
import type { Turn } from '../../domain/verdict.ts';
import { speechWords } from '../../extract/words.ts';
import type { Library } from '../../library/library.ts';
import type { Claim } from './claim.ts';
import { type Found, rangeOf, type StartOf } from './found.ts';
import type { PlacedWord } from './stretches.ts';
import { turnOf } from './turns.ts';

/** Words beside a match that it leaves out, and those of them that turn its meaning. */
export type LeftOut = {
  readonly range: Range;
  readonly at: 'before' | 'after';
  readonly turns: readonly Turn[];
};

/** Words that turn what stands beside them, of which a quotation must not be cut free. Put together for this project. */
const turning =
  /^(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|false|untrue|denied|denies|deny|denying|doubt|doubts|doubted|but|however|unless|if|except|although|though|until|only|whether|allegedly|reportedly|may|might|could|rather|instead|.+n't)$/;

/** Of these, the ones that only set off what follows them: "…, but X" says X. */
const settingOff = /^(?:but|however|although|though|until|rather|instead)$/;

/** So far from the match a verb of saying still makes what is left out an attribution. */
const attribution = 6;

/**
 * What a match of equal words leaves out of its sentence or, where it is quoted, of its quotation. What stands before and
 * does not turn the meaning is not counted: anybody may quote the end of a sentence.
 */
export function findLeftOut(
  library: Library,
  { opensWithEllipsis, endsWithEllipsis }: Claim,
  found: Found,
  quotation: Quotation | undefined,
  startOf: StartOf,
): LeftOut[] {
  const { words, stretch } = found;
  const [first] = words;
  const last = words.at(-1) ?? first;
  const before = stretch.filter(({ sentence, from }) => sentence === first.sentence && from < first.from);
  const rest = stretch.filter(({ sentence, from }) => sentence === last.sentence && from > last.from);
  const quotedBefore = before.filter((word) => quotation === undefined || isQuoted(quotation, word));
  const after = rest.filter((word) => quotation === undefined || isQuoted(quotation, word));
  const beforeClause = clause(library, before, -1);
  const beforeTurns = turnsIn(
    beforeClause.filter(({ key }) => !settingOff.test(key)),
    startOf,
  );
  const afterTurns = turnsIn(clause(library, after, 1), startOf);
  const isWholeStart = quotedBefore.length === 0;
  const isAttribution = after.length === rest.length && isAttributing(library, last, after);
  const isCutAfter =
    after.length > 0 && !isAttribution && (isWholeStart || endsWithEllipsis || afterTurns.length > 0);
  const shownBefore = beforeTurns.length > 0 ? before : opensWithEllipsis ? quotedBefore : [];
  return [
    ...(shownBefore.length > 0
      ? [{ range: rangeOf(shownBefore, startOf), at: 'before', turns: beforeTurns } as const]
      : []),
    ...(isCutAfter ? [{ range: rangeOf(after, startOf), at: 'after', turns: afterTurns } as const] : []),
  ];
}

/** The words that turn the meaning, each by itself. */
export function turnsIn(words: readonly PlacedWord[], startOf: StartOf): Turn[] {
  return words
    .filter(({ key }) => turning.test(key))
    .map((word) => ({
      kind: turnOf(word.key, false) === 'negation' ? 'negation' : 'limit',
      article: rangeOf([word], startOf),
    }));
}

export function isQuoted({ words }: Quotation, { sentence, from, to }: PlacedWord): boolean {
  return words.some((place) => place.sentence === sentence && place.from <= from && to <= place.to);
}

/** The words of the clause that touches the match: up to the next mark that ends one. A mark right beside it is skipped. */
function clause(library: Library, words: readonly PlacedWord[], step: 1 | -1): readonly PlacedWord[] {
  const ordered = step > 0 ? words : words.toReversed();
  const end = ordered.findIndex((word, at) => {
    const previous = ordered[at - 1];
    if (previous === undefined) return false;
    const text = library.sentences[word.sentence]?.passage.text ?? '';
    const [one, other] = step > 0 ? [previous, word] : [word, previous];
    return /[,;:—–]/.test(text.slice(one.to, other.from));
  });
  return end < 0 ? ordered : ordered.slice(0, end);
}

/** ", Dillon said.", ", according to the ministry": who says it, after a comma. */
function isAttributing(library: Library, last: PlacedWord, after: readonly PlacedWord[]): boolean {
  const [first] = after;
  if (first === undefined) return false;
  const text = library.sentences[last.sentence]?.passage.text ?? '';
  const isApart = /[,”"’'—–?!]/.test(text.slice(last.to, first.from));
  const near = after.slice(0, attribution).map(({ key }) => key);
  return (
    isApart && (near.some((key) => speechWords.has(key)) || near.slice(0, 2).join(' ') === 'according to')
  );
}
