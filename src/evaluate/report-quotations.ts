import type { QuotationPair } from './evaluate-quotations.ts';
import { type Row, tableOf } from './table.ts';

const kinds = ['direct', 'partial', 'indirect', 'scare'] as const;

/** What came of a comparison, in words: by kind how many were found, how exactly, and whose they were taken for. */
export function reportQuotations(set: string, pairs: readonly QuotationPair[], mostMisses: number): string {
  const texts = new Set(pairs.map(({ text }) => text));
  const rows = kinds.map((kind) =>
    rowOf(
      kind,
      pairs.filter((pair) => pair.kind === kind),
      ({ isKind }) => isKind,
    ),
  );
  const spoken = pairs.filter(({ kind }) => kind === 'direct' || kind === 'partial');
  const misses = pairs.filter(
    (pair) => !pair.isKind || (pair.isStated && !pair.isSpeaker) || pair.isInvented,
  );
  return [
    `${set}: ${texts.size} texts with quotations`,
    tableOf([
      ['kind', 'expected', 'found', 'precision', 'recall', 'F1', 'speaker', 'source', 'invented'],
      ...rows,
      rowOf('direct + partial', spoken, ({ isSpan }) => isSpan),
      rowOf('all', pairs, ({ isSpan }) => isSpan),
    ]),
    ...misses
      .slice(0, mostMisses)
      .map(
        ({ text, expected, found }) =>
          `${text}\n  expected ${expected ?? 'nothing'}\n  found    ${found ?? 'nothing'}`,
      ),
  ].join('\n\n');
}

function rowOf(
  name: string,
  pairs: readonly QuotationPair[],
  isRight: (pair: QuotationPair) => boolean,
): Row {
  const expected = pairs.filter((pair) => pair.expected !== undefined);
  const found = pairs.filter((pair) => pair.found !== undefined);
  const right = expected.filter(isRight).length;
  const stated = expected.filter(({ isStated }) => isStated);
  return [
    name,
    String(expected.length),
    String(found.length),
    share(right, found.length),
    share(right, expected.length),
    share(2 * right, expected.length + found.length),
    share(stated.filter(({ isSpeaker }) => isSpeaker).length, stated.length),
    share(stated.filter(({ isSource }) => isSource).length, stated.length),
    String(pairs.filter(({ isInvented }) => isInvented).length),
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
