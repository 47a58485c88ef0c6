import * as z from 'zod';
import type { Span } from '../../domain/span.ts';

/** More pieces than any sentence has, and few enough to look at. */
const mostPieces = 200;

const offset = /^\d{1,9}$/;

/** What an address asks to be shown of an article; what is not understood is left aside. */
export type AskedPlace = { readonly words: readonly Span[]; readonly version?: string };

const query = z.object({
  words: z.string().max(8000).optional().catch(undefined),
  of: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .optional()
    .catch(undefined),
});

/** Reads `words=120-131.140-152` and `of=…`, see `sourceAddress`. */
export function readPlace(values: Readonly<Record<string, string>>): AskedPlace {
  const { words = '', of } = query.parse(values);
  const spans = words
    .split('.')
    .slice(0, mostPieces)
    .flatMap((piece): Span[] => {
      const [start = '', end = '', ...more] = piece.split('-');
      const isSpan =
        more.length === 0 && offset.test(start) && offset.test(end) && Number(start) < Number(end);
      return isSpan ? [{ start: Number(start), end: Number(end) }] : [];
    });
  return { words: spans, ...(of !== undefined && { version: of }) };
}
