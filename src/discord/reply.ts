import type { Logger } from 'pino';
import { createAbout } from '../answer/about.ts';
import { type CountSentences, createCountSentences } from '../answer/count-sentences.ts';
import type { About } from '../domain/about.ts';
import type { Answer, Answerer } from '../domain/answer.ts';
import type { Command } from '../domain/command.ts';
import { assertNever, InputError } from '../errors.ts';
import type { Library } from '../library/library.ts';
import { renderNotice } from '../render/discord.ts';
import type { DiscordMessage } from '../render/discord-message.ts';
import { english } from '../render/lexicon/english.ts';
import { lexiconOf } from '../render/lexicon/languages.ts';
import type { CalledOption, Lexicon } from '../render/lexicon/lexicon.ts';
import { problemWords } from '../render/words.ts';
import { type LinkTo, sourceAddress } from './answer-buttons.ts';
import type { Choice } from './choices.ts';
import type { Door } from './door.ts';
import type { Interaction } from './interaction.ts';
import { createLimit, type Limit, type Waiting } from './limits.ts';
import { helpCommand, settingsCommand } from './own-commands.ts';
import { answerCommand } from './replies/answer-command.ts';
import { answerMessage } from './replies/answer-message.ts';
import { completeOption } from './replies/complete-option.ts';
import { help } from './replies/help.ts';
import { pressButton } from './replies/press-button.ts';
import { showSettings } from './replies/settings.ts';
import { type Settings, settingsInMemory } from './settings.ts';

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
  | { readonly kind: 'choices'; readonly choices: readonly Choice[]; readonly outcome: Outcome };

/** For the log. */
export type Outcome =
  | Answer['kind']
  | 'completed'
  | 'turned'
  | 'context'
  | 'citation'
  | 'shared'
  | 'help'
  | 'settings'
  | 'waiting'
  | 'expired'
  | 'refused'
  | 'failed';

export type Replying = {
  readonly commands: readonly Command[];
  readonly answerer: Answerer;
  /** The newest library that could be read. */
  readonly library: () => Library;
  readonly log: Logger;
  /** Where a reader finds the words in their article. Default: the article's own address. */
  readonly linkTo?: LinkTo;
  /** Of this program, for /help. */
  readonly version?: string;
  /** Default: what servers choose is forgotten when the bot ends. */
  readonly settings?: Settings;
  /** What each person and each server may ask for. Default: see `createLimit`. */
  readonly limit?: Limit;
};

/** What a reply is made with: also the words of the person's language, and a way to put a message into a channel. */
export type Making = Required<Replying> & {
  readonly lexicon: Lexicon;
  readonly about: () => Promise<About>;
  readonly countSentences: CountSentences;
  readonly post: Door['post'];
};

/** Finds the reply to what a person did. Never rejects: what goes wrong becomes a private reply. */
export type ReplyTo = (interaction: Interaction) => Promise<Reply>;

export const fault = renderNotice(english.fault);

export function createReplyTo(replying: Replying & Pick<Making, 'post'>): ReplyTo {
  const { library, answerer, log } = replying;
  const prepared = {
    linkTo: sourceAddress,
    version: 'development',
    settings: settingsInMemory(),
    limit: createLimit(),
    about: createAbout(library, answerer),
    countSentences: createCountSentences(library),
    ...replying,
  };
  // Examples for /help are found before anybody asks; that also compiles what answers, and the first answer is quick.
  prepared.about().catch((error: unknown) => {
    log.error({ error }, 'no examples could be found');
  });
  return async (interaction) => {
    const lexicon = lexiconOf(interaction.from.locale);
    try {
      return await makeReply(interaction, { ...prepared, lexicon });
    } catch (error) {
      if (error instanceof InputError)
        return refusalOf(interaction, problemWords(error, lexicon, calledIn(prepared, lexicon)));
      log.error({ error }, whatFailed(interaction));
      if (interaction.kind === 'autocomplete') return { kind: 'choices', choices: [], outcome: 'failed' };
      return { ...refusal(lexicon.fault), outcome: 'failed' };
    }
  };
}

/** What people see of an option's name in their Discord. */
function calledIn({ commands }: Pick<Replying, 'commands'>, { language }: Lexicon): CalledOption {
  return (option) => {
    const found = commands.flatMap(({ options }) => options).find(({ name }) => name === option);
    return found === undefined || language === 'en' ? option : found.inOtherLanguages[language].name;
  };
}

function makeReply(interaction: Interaction, making: Making): Reply | Promise<Reply> {
  const { kind, from } = interaction;
  if (kind === 'autocomplete') return completeOption(interaction, making);
  if (kind === 'unknown') return refusalOf(interaction, making.lexicon.notUnderstood);
  const waiting = making.limit(from);
  if (waiting !== undefined) return { ...refusal(waitingWords(waiting, making.lexicon)), outcome: 'waiting' };
  switch (kind) {
    case 'command':
      if (interaction.command === helpCommand.name) return help(making);
      if (interaction.command === settingsCommand.name) return showSettings(from, making);
      return answerCommand(interaction, making);
    case 'message command':
      return answerMessage(interaction, making);
    case 'button':
      return pressButton(interaction, making);
    default:
      return assertNever(interaction);
  }
}

function waitingWords({ who, seconds }: Waiting, { wait, serverWait }: Lexicon): string {
  return who === 'user' ? wait(seconds) : serverWait(seconds);
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
