import * as z from 'zod';
import type { ArticleEntry } from '../../domain/answer.ts';

/** What the table of articles can be sorted by, in the order of its columns. */
export const columns = ['title', 'outlet', 'date', 'words', 'quotations'] as const;
export type Column = (typeof columns)[number];
export type Direction = 'ascending' | 'descending';

export type Order = { readonly by: Column; readonly direction: Direction; readonly page: number };

const query = z.object({
  sort: z.enum(columns).catch('date'),
  order: z.enum(['ascending', 'descending']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).catch(1),
});

/** Reads `sort`, `order` and `page` of an address; what is not understood is as if it were not there. */
export function readOrder(values: Readonly<Record<string, string>>): Order {
  const { sort, order, page } = query.parse(values);
  return { by: sort, direction: order ?? usualDirection(sort), page };
}

/** Texts from A to Z, numbers and dates from the greatest. */
export function usualDirection(column: Column): Direction {
  return column === 'title' || column === 'outlet' ? 'ascending' : 'descending';
}

export function sortEntries(entries: readonly ArticleEntry[], { by, direction }: Order): ArticleEntry[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return entries.toSorted(
    (a, b) => sign * compare(keyOf(a, by), keyOf(b, by)) || compare(a.article, b.article),
  );
}

/** What nobody knows comes as if it were the least. */
function keyOf(entry: ArticleEntry, column: Column): string | number {
  switch (column) {
    case 'title':
      return entry.title.toLowerCase();
    case 'outlet':
      return (entry.outlet ?? entry.credit ?? '').toLowerCase();
    case 'date':
      return entry.published?.date.replace(/^-.*/, '') ?? '';
    case 'words':
      return entry.words;
    case 'quotations':
      return entry.quotations;
  }
}

function compare(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
