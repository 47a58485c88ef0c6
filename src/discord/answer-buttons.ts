import { type Kept, keep, keepEvidence } from '../answer/kept.ts';
import type { Evidence, Shown } from '../domain/answer.ts';
import type { Library } from '../library/library.ts';
import { pagesOf, renderPage } from '../render/discord.ts';
import { type Button, withButtons } from '../render/discord-buttons.ts';
import { type DiscordMessage, fits } from '../render/discord-message.ts';
import type { Lexicon } from '../render/lexicon/lexicon.ts';
import { type AnswerPress, fitting, writePress } from './custom-id.ts';
import { type AskedQuotes, writeQuotesPress } from './quotes-id.ts';

/** What stands under an answer to pass it on: shared already, or to be shared, or only to be copied. */
export type Passing = 'share' | 'shared' | 'citation';

/** Where a reader finds the words in their article; undefined where nowhere. */
export type LinkTo = (evidence: Evidence) => string | undefined;

export const sourceAddress: LinkTo = ({ citation }) => citation.url;

export type PageOptions = {
  readonly page: number;
  readonly passing: Passing;
  readonly lexicon: Lexicon;
  readonly linkTo: LinkTo;
  readonly note?: string;
  /** Of quotations, where the buttons hold what was asked: one quotation is a page. */
  readonly quotes?: QuotesPaging | undefined;
};

/** `page` counts from 0. */
export type QuotesPaging = { readonly asked: AskedQuotes; readonly page: number; readonly pages: number };

/** One row of buttons. */
const mostContexts = 5;

/** What buttons can keep of an answer. Undefined where its words do not stand in this library any more. */
export function keepForButtons(library: Library, shown: Shown): Kept | undefined {
  const kept = keep(library, shown);
  return kept && fitting(kept);
}

/** A message about several pieces of articles, with what stands around each of them and where it comes from. */
export function withContexts(
  message: DiscordMessage,
  library: Library,
  evidence: readonly Evidence[],
  { lexicon, linkTo }: Pick<PageOptions, 'lexicon' | 'linkTo'>,
): DiscordMessage {
  const shown = evidence.slice(0, mostContexts);
  const all = keepEvidence(library, shown);
  const kept = all && fitting(all);
  if (kept === undefined) return message;
  const numbered = (label: string, at: number) => (kept.candidates.length > 1 ? `${label} ${at + 1}` : label);
  const contexts = kept.candidates.map(
    (_, at): Button => ({
      label: numbered(lexicon.buttons.context, at),
      does: { id: writePress({ kind: 'context', at, kept }) },
    }),
  );
  const links = shown.slice(0, contexts.length).flatMap((one, at): Button[] => {
    const address = linkTo(one);
    return address === undefined
      ? []
      : [{ label: numbered(lexicon.buttons.source, at), does: { opens: address } }];
  });
  const complete = withButtons(message, rowsOf([...contexts, ...links]));
  return fits(complete) ? complete : message;
}

/** A page of an answer with its buttons: other candidates, what stands around, passing it on, and the source. */
export function answerPage(shown: Shown, kept: Kept, options: PageOptions): DiscordMessage {
  const { page, passing, lexicon, linkTo, note, quotes } = options;
  const shownHere = pagesOf(kept)[page] ?? [];
  const turned = quotes ?? { page, pages: pagesOf(kept).length };
  const press = (kind: AnswerPress['kind'], at: number) => ({
    id: pressOf(quotes, kind, at) ?? writePress({ kind, at, kept }),
  });
  const { buttons } = lexicon;

  const turning: Button[] = [
    {
      label: '◀',
      does: turned.page === 0 ? { id: 'first', disabled: true } : press('page', turned.page - 1),
    },
    { label: buttons.page(turned.page + 1, turned.pages), does: { id: 'here', disabled: true } },
    {
      label: '▶',
      does:
        turned.page === turned.pages - 1 ? { id: 'last', disabled: true } : press('page', turned.page + 1),
    },
  ];
  const numbered = (label: string, at: number) => (shownHere.length > 1 ? `${label} ${at + 1}` : label);
  const contexts = shownHere.map(
    (candidate, at): Button => ({
      label: numbered(buttons.context, at),
      does: press('context', candidate),
    }),
  );
  const links = shownHere.flatMap((candidate, at): Button[] => {
    const evidence = shown.candidates[candidate]?.evidence[0];
    const address = evidence && linkTo(evidence);
    return address === undefined ? [] : [{ label: numbered(buttons.source, at), does: { opens: address } }];
  });
  const pass: Button =
    passing === 'shared'
      ? { label: buttons.shared, does: { id: 'shared', disabled: true } }
      : { label: buttons[passing], does: press(passing, page) };
  const rows = [turned.pages > 1 ? turning : [], ...rowsOf([...contexts, pass, ...links])];
  return withButtons(renderPage(shown, shownHere, { lexicon, ...(note !== undefined && { note }) }), rows);
}

/** A button of a quotation is about that one, or leads to another page. */
function pressOf(
  quotes: QuotesPaging | undefined,
  kind: AnswerPress['kind'],
  at: number,
): string | undefined {
  return quotes && writeQuotesPress({ kind, at: kind === 'page' ? at : quotes.page, asked: quotes.asked });
}

/** Buttons in rows of five. */
function rowsOf(buttons: readonly Button[]): Button[][] {
  return buttons.length <= 5 ? [[...buttons]] : [buttons.slice(0, 5), ...rowsOf(buttons.slice(5))];
}
