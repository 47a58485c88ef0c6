import type { Quotation } from '../domain/quotation.ts';
import type { Sentence } from '../domain/sentence.ts';
import { type Entities, extractEntities } from '../extract/entities.ts';
import { extractQuotations } from '../extract/quotations.ts';

/** What only all sentences together tell: who and what they name, and who says what is quoted. */
export type Extraction = Entities & { readonly quotations: readonly Quotation[] };

export function extract(sentences: readonly Sentence[], aliases: readonly (readonly string[])[]): Extraction {
  const names = extractEntities(sentences, aliases);
  return { ...names, quotations: extractQuotations(sentences, names) };
}
