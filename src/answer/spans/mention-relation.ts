import type { Mention } from '../../domain/entity.ts';
import type { Token } from '../../domain/sentence.ts';
import type { TokenRun } from './candidates.ts';
import { mentionNumbers } from './codes.ts';

/**
 * How a run lies to the mentions of its sentence, as a number. 0 none; a kind's number when the run is exactly a mention;
 * +8 begins with one; +16 ends with one; +24 holds one; +32 inside one.
 */
export type MentionReader = (run: TokenRun) => number;

type Placed = TokenRun & { readonly kind: number };

export function createMentionReader(tokens: readonly Token[], mentions: readonly Mention[]): MentionReader {
  const startAt = new Map(tokens.map(({ from }, at) => [from, at]));
  const endAt = new Map(tokens.map(({ to }, at) => [to, at]));
  const all = mentions.flatMap(({ from, to, kind }): Placed[] => {
    const first = startAt.get(from);
    const last = endAt.get(to);
    return first === undefined || last === undefined ? [] : [{ first, last, kind: mentionNumbers[kind] }];
  });
  const at = tokens.map((_, token) => all.filter(({ first, last }) => first <= token && token <= last));

  return ({ first, last }) => {
    const here = at[first] ?? [];
    const exact = here.find((one) => one.first === first && one.last === last);
    if (exact !== undefined) return exact.kind;
    const begins = here.find((one) => one.first === first && one.last < last);
    if (begins !== undefined) return 8 + begins.kind;
    const ends = at[last] ?? [];
    if (here.some((one) => ends.includes(one))) return 32 + (here[0]?.kind ?? 0);
    if (ends[0] !== undefined) return 16 + ends[0].kind;
    for (let token = first + 1; token < last; token++) {
      const held = at[token]?.[0];
      if (held !== undefined) return 24 + held.kind;
    }
    return 0;
  };
}
