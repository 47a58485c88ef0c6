import type { Logger } from 'pino';
import type { Answer, Answerer } from '../domain/answer.ts';
import type { Command } from '../domain/command.ts';
import { errorFields } from '../error-fields.ts';
import { assertNever, InputError } from '../errors.ts';
import type { Library } from '../library/library.ts';
import { renderNotice } from '../render/discord.ts';
import type { DiscordMessage } from '../render/discord-message.ts';
import { english } from '../render/lexicon/english.ts';
import { lexiconOf } from '../render/lexicon/languages.ts';
import type { Lexicon } from '../render/lexicon/lexicon.ts';
import { problemWords } from '../render/words.ts';
import { type LinkTo, sourceAddress } from './answer-buttons.ts';
import type { Door } from './door.ts';
import type { Interaction } from './interaction.ts';
import { answerCommand } from './replies/answer-command.ts';
import { completeOption } from './replies/complete-option.ts';
import { pressButton } from './replies/press-button.ts';

/** What an interaction is answered with. */
export type Reply =
  /** A message of its own, and who sees it. `ifLate` takes its place when it is late, as it is then private. */
  | {
      readonly kind: 'message';
      readonly message: DiscordMessage;
      readonly onlyAsker: boolean;
      readonly ifLate?: DiscordMessage;
      readonly outcome: Outcome;
    }
  /** Takes the place of the message whose button was pressed. */
  | {
      readonly kind: 'update';
      readonly message: DiscordMessage;
      readonly ifLate?: DiscordMessage;
      readonly outcome: Outcome;
    }
  /** What an option could be completed to. */
  | { readonly kind: 'choices'; readonly choices: readonly string[]; readonly outcome: Outcome };

/** For the log. */
export type Outcome =
  | Answer['kind']
  | 'completed'
  | 'turned'
  | 'context'
  | 'citation'
  | 'shared'
  | 'expired'
  | 'refused'
  | 'failed';

export type Replying = {
  readonly commands: readonly Command[];
  readonly answerer: Answerer;
  /** The newest library that could be read. */
  readonly library: () => Library;
  /** Where a reader finds the words in their article. Default: the article's own address. */
  readonly linkTo?: LinkTo;
  readonly log: Logger;
};

/** What a reply is made with: also what it says, and a way to put a message into a channel. */
export type Making = Replying & {
  readonly lexicon: Lexicon;
  readonly linkTo: LinkTo;
  readonly post: Door['post'];
};

export const fault = renderNotice(english.fault);

/** Finds the reply to what a person did. Never throws: what goes wrong becomes a private reply. */
export async function replyTo(
  interaction: Interaction,
  replying: Replying & Pick<Making, 'post'>,
): Promise<Reply> {
  const lexicon = lexiconOf(interaction.from.locale);
  try {
    return await makeReply(interaction, { linkTo: sourceAddress, ...replying, lexicon });
  } catch (error) {
    if (error instanceof InputError) return refusalOf(interaction, problemWords(error, lexicon));
    replying.log.error({ error: errorFields(error) }, whatFailed(interaction));
    if (interaction.kind === 'autocomplete') return { kind: 'choices', choices: [], outcome: 'failed' };
    return { ...refusal(lexicon.fault), outcome: 'failed' };
  }
}

function makeReply(interaction: Interaction, making: Making): Reply | Promise<Reply> {
  switch (interaction.kind) {
    case 'command':
      return answerCommand(interaction, making);
    case 'button':
      return pressButton(interaction, making);
    case 'autocomplete':
      return completeOption(interaction, making);
    case 'message command':
    case 'unknown':
      return refusalOf(interaction, making.lexicon.notUnderstood);
    default:
      return assertNever(interaction);
  }
}

function whatFailed({ kind }: Interaction): string {
  switch (kind) {
    case 'autocomplete':
      return 'an option could not be completed';
    case 'button':
      return 'a press of a button could not be answered';
    default:
      return 'a question could not be answered';
  }
}

/** A refusal in the form that the interaction takes: while somebody types there is no place for words. */
export function refusalOf(interaction: Interaction, text: string): Reply {
  const wantsChoices =
    interaction.kind === 'autocomplete' || (interaction.kind === 'unknown' && interaction.wantsChoices);
  return wantsChoices ? { kind: 'choices', choices: [], outcome: 'refused' } : refusal(text);
}

/** A private reply that says what to do. */
export function refusal(text: string): Extract<Reply, { kind: 'message' }> {
  return { kind: 'message', message: renderNotice(text), onlyAsker: true, outcome: 'refused' };
}
