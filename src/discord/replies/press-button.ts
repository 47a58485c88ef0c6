import { findContext } from '../../answer/context.ts';
import { recall } from '../../answer/kept.ts';
import { findChanged } from '../../answer/verify.ts';
import type { Shown } from '../../domain/answer.ts';
import { assertNever } from '../../errors.ts';
import { pagesOf } from '../../render/discord.ts';
import { renderCitation } from '../../render/discord-citation.ts';
import { renderContext } from '../../render/discord-context.ts';
import type { QuotesPaging } from '../answer-buttons.ts';
import { answerPage } from '../answer-buttons.ts';
import { type AnswerPress, readPress } from '../custom-id.ts';
import type { Interaction } from '../interaction.ts';
import type { QuotesPress } from '../quotes-id.ts';
import { type Making, type Reply, refusal } from '../reply.ts';
import { passingFor } from './answer-command.ts';
import { recallQuotation } from './quotes.ts';
import { changeSettings } from './settings.ts';
import { share } from './share.ts';

export type ButtonUse = Extract<Interaction, { kind: 'button' }>;

/** An answer's button and the answer itself, shown again from what the button holds. */
export type Recalled = AnswerPress & { readonly shown: Shown; readonly quotes?: QuotesPaging | undefined };

/** Does what a button says. A button that we did not make, or that is of another version, has expired. */
export function pressButton(use: ButtonUse, making: Making): Reply | Promise<Reply> {
  const { lexicon, library } = making;
  const press = readPress(use.customId);
  if (press === undefined) return expired(lexicon.expired);
  if (press.kind === 'settings') return changeSettings(use.from, press.answers, making);
  if ('asked' in press) return pressQuotation(use, press, making);
  return pressRecalled(recall(library(), press.kept), making, ({ shown }) =>
    pressAnswer(use, { ...press, shown }, making),
  );
}

async function pressQuotation(use: ButtonUse, press: QuotesPress, making: Making): Promise<Reply> {
  return pressRecalled(await recallQuotation(press, making), making, ({ shown, kept, quotes }) =>
    pressAnswer(use, { kind: press.kind, at: 0, shown, kept, quotes }, making),
  );
}

type Outdated = { readonly kind: 'changed' | 'expired' };

function pressRecalled<Shown extends { readonly kind: 'shown' }>(
  recalled: Shown | Outdated,
  { lexicon }: Making,
  press: (recalled: Shown) => Reply | Promise<Reply>,
): Reply | Promise<Reply> {
  switch (recalled.kind) {
    case 'shown':
      return press(recalled);
    case 'changed':
      return expired(lexicon.libraryChanged);
    case 'expired':
      return expired(lexicon.expired);
    default:
      return assertNever(recalled);
  }
}

function pressAnswer(use: ButtonUse, recalled: Recalled, making: Making): Reply | Promise<Reply> {
  const { kind } = recalled;
  switch (kind) {
    case 'page':
      return turnPage(use, recalled, making);
    case 'context':
      return showContext(recalled, making);
    case 'citation':
      return showCitation(recalled, making);
    case 'share':
      // In a message that everybody sees there is nothing to share; such a button is not ours.
      return use.onlyAsker ? share(use, recalled, making) : showCitation(recalled, making);
    default:
      return assertNever(kind);
  }
}

/** Turns the page for whoever asked. Others get that page to themselves: the answer in the channel is not theirs. */
function turnPage(use: ButtonUse, { shown, kept, at, quotes }: Recalled, making: Making): Reply {
  const { from, onlyAsker, askerId } = use;
  const { lexicon, linkTo } = making;
  if (at >= pagesOf(kept).length) return expired(lexicon.expired);
  const options = { page: at, lexicon, linkTo, quotes };
  const message = answerPage(shown, kept, { ...options, passing: passingFor(from, onlyAsker) });
  const ifLate = answerPage(shown, kept, { ...options, passing: passingFor(from, true) });
  const isAnothers = askerId !== undefined && askerId !== from.user?.id;
  if (!onlyAsker && isAnothers)
    return { kind: 'message', message: ifLate, onlyAsker: true, outcome: 'turned' };
  return { kind: 'update', message, ifLate, outcome: 'turned' };
}

function showContext({ shown, at }: Recalled, { lexicon, library }: Making): Reply {
  const candidate = shown.candidates[at];
  const context = candidate && findContext(library(), candidate.evidence[0]);
  if (context === undefined) return expired(lexicon.expired);
  const changed = findChanged(library(), [context]);
  if (changed.length > 0) return expired(lexicon.libraryChanged);
  const message = renderContext(context, lexicon);
  return { kind: 'message', message, onlyAsker: true, outcome: 'context' };
}

function showCitation({ shown, kept, at }: Recalled, { lexicon }: Making): Reply {
  const candidates = (pagesOf(kept)[at] ?? []).flatMap((index) => shown.candidates[index] ?? []);
  if (candidates.length === 0) return expired(lexicon.expired);
  const message = renderCitation(candidates, lexicon);
  return { kind: 'message', message, onlyAsker: true, outcome: 'citation' };
}

function expired(words: string): Reply {
  return { ...refusal(words), outcome: 'expired' };
}
