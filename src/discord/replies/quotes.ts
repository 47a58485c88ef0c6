import { type Kept, keep } from '../../answer/kept.ts';
import type { Answer, Shown } from '../../domain/answer.ts';
import { InputError } from '../../errors.ts';
import type { QuotesPaging } from '../answer-buttons.ts';
import { type AskedQuotes, type QuotesPress, writeQuotesPress } from '../quotes-id.ts';
import type { Making } from '../reply.ts';

type Found = Extract<Answer, { kind: 'found' }>;

/** One quotation of all that match, with what its buttons hold. */
export type OneQuotation = { readonly shown: Shown; readonly kept: Kept; readonly quotes: QuotesPaging };

/**
 * The first of the quotations found, for a message whose buttons lead to all others. Undefined for other answers, where
 * all are shown already, and where the buttons cannot hold what was asked.
 */
export function firstQuotation(answer: Found, { library }: Making): OneQuotation | undefined {
  const { question, paging } = answer;
  if (question.kind !== 'quote' || paging === undefined || paging.matches < 2) return undefined;
  const current = library();
  const { speaker, topic, source } = question;
  const cited = answer.candidates[0].evidence[0].citation.article;
  const article = source === undefined ? undefined : [...current.articles.keys()].indexOf(cited);
  const asked: AskedQuotes = { fingerprint: current.fingerprint, speaker, topic, article };
  // The last page has the longest id.
  const longest = { kind: 'page', at: paging.matches, asked } as const;
  if (writeQuotesPress(longest) === undefined) return undefined;
  const page = (paging.page - 1) * question.limit;
  return showOne(answer, { asked, page, pages: paging.matches }, current);
}

export type RecalledQuotation =
  | ({ readonly kind: 'shown' } & OneQuotation)
  | { readonly kind: 'changed' | 'expired' };

/** Asks again what a button holds: the same library gives the same quotations in the same order. */
export async function recallQuotation(
  { at, asked }: QuotesPress,
  { answerer, library }: Making,
): Promise<RecalledQuotation> {
  const current = library();
  if (asked.fingerprint !== current.fingerprint) return { kind: 'changed' };
  const source = asked.article === undefined ? undefined : [...current.articles.keys()][asked.article];
  if (asked.article !== undefined && source === undefined) return { kind: 'expired' };
  const { speaker, topic } = asked;
  const question = { kind: 'quote', speaker, topic, source, limit: 1, page: at + 1 } as const;
  const answer = await answerer.answer(question).catch((error: unknown) => {
    if (error instanceof InputError) return undefined;
    throw error;
  });
  if (answer?.kind === 'changed') return answer;
  if (answer?.kind !== 'found' || answer.paging === undefined) return { kind: 'expired' };
  const one = showOne(answer, { asked, page: at, pages: answer.paging.matches }, current);
  return one === undefined ? { kind: 'changed' } : { kind: 'shown', ...one };
}

function showOne(
  { candidates: [first], understood }: Found,
  quotes: QuotesPaging,
  library: Parameters<typeof keep>[0],
): OneQuotation | undefined {
  const shown: Shown = { candidates: [first], understood };
  const kept = keep(library, shown);
  return kept && { shown, kept, quotes };
}
