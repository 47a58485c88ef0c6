import type { Range } from '../domain/span.ts';

/** Words between quotation marks, without the marks. `open` is true when the paragraph ends before they are closed. */
export type Quoted = Range & { readonly open: boolean };

/** Which marks close what an opening mark begins. Straight marks close themselves; `` and '' are how wires write them. */
const closers = [
  ['“', ['”']],
  ['„', ['“', '”']],
  ['«', ['»']],
  ['‹', ['›']],
  ['``', ["''"]],
  ['‘', ['’']],
  ['"', ['"']],
  ["'", ["'"]],
] as const;
const anyMark = /``|''|[“”„«»‹›‘’"']/g;

/**
 * How far a single mark may be from the one that closes it: words between single marks are few, and an apostrophe may
 * look like either.
 */
const longestSingle = 2000;

/** Finds what stands between quotation marks in a paragraph, the outermost marks only. */
export function findQuoted(text: string): Quoted[] {
  const { closed, open } = pairMarks(text);
  const quoted: Quoted[] = [];
  let end = 0;
  for (const [from, to] of [...closed].sort(([one], [other]) => one - other)) {
    if (from < end) continue;
    if (from + 1 < to) quoted.push({ from: from + 1, to, open: false });
    end = to + 1;
  }
  const isOpen = open !== undefined && open >= end && open + 1 < text.length;
  return isOpen ? [...quoted, { from: open + 1, to: text.length, open: true }] : quoted;
}

/** The range with the marks around it, as far as there are any. */
export function withMarks(text: string, { from, to }: Range): Range {
  const isWire = text.startsWith('``', from - 2);
  const before = isWire ? 2 : Number(/[“„«‹‘"']/.test(text.charAt(from - 1)));
  const after = isWire && text.startsWith("''", to) ? 2 : Number(/[“”»›’"']/.test(text.charAt(to)));
  return { from: from - before, to: to + after };
}

type Pairs = {
  /** The offset of each opening mark, with that of the mark that closes it. */
  readonly closed: ReadonlyMap<number, number>;
  /** The last double mark that nothing closes; one with more quotations after it is a slip. */
  readonly open: number | undefined;
};

/** Pairs all marks in one pass: double marks like brackets, single ones with the next that is no apostrophe. */
function pairMarks(text: string): Pairs {
  const closed = new Map<number, number>();
  const waiting = closers.map((): number[] => []);
  for (const { index: at, 0: mark } of text.matchAll(anyMark)) {
    closers.forEach(([opening, closing], kind) => {
      const starts = waiting[kind] ?? [];
      if (closing.some((one) => one === mark)) {
        if (!isSingle(opening)) close(closed, starts.pop(), at);
        else if (!isApostrophe(text, at)) {
          for (const from of starts.splice(0)) if (at - from <= longestSingle) close(closed, from, at);
        }
      }
      const last = at + mark.length - 1;
      if (mark === opening && opens(text, last)) starts.push(last);
    });
  }
  const unclosed = closers.flatMap(([opening], kind) =>
    isSingle(opening) ? [] : (waiting[kind]?.slice(-1) ?? []),
  );
  return { closed, open: unclosed.length === 0 ? undefined : Math.max(...unclosed) };
}

function close(closed: Map<number, number>, from: number | undefined, at: number): void {
  if (from !== undefined) closed.set(from, at);
}

function isSingle(mark: string): boolean {
  return mark === '‘' || mark === "'";
}

/** An opening mark stands before a word and not inside one; this tells ' and " from feet, inches and apostrophes. */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (/\s|^$/.test(text.charAt(at + 1))) return false;
  return mark === '"' || isSingle(mark) ? !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) : true;
}

/** "don't", "the dockers' union": an apostrophe has a letter after it, or a small word; a closing mark has a mark before. */
function isApostrophe(text: string, at: number): boolean {
  if (/\p{L}/u.test(text.charAt(at + 1))) return true;
  const isPluralPossessive = text.charAt(at - 1) === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));
  return isPluralPossessive && /[’']/.test(text.slice(at + 1, at + longestSingle));
}
