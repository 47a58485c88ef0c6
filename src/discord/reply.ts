import type { Logger } from 'pino';
import type { Answer, Answerer } from '../domain/answer.ts';
import type { Command, OptionValues } from '../domain/command.ts';
import { onlyMe } from '../domain/options.ts';
import { cleanInput, longestQuestion } from '../domain/question.ts';
import { assertNever, InputError } from '../errors.ts';
import { renderAnswer, renderNotice } from '../render/discord.ts';
import type { DiscordMessage } from '../render/discord-message.ts';
import { beginningOf } from '../render/shorten.ts';
import { errorFields } from './error-fields.ts';
import type { Interaction } from './interaction.ts';

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
export type Outcome = Answer['kind'] | 'completed' | 'refused' | 'failed';

export type Replying = {
  readonly commands: readonly Command[];
  readonly answerer: Answerer;
  readonly log: Logger;
};

export const fault = renderNotice(
  'Something went wrong here; it was not your question. Try again in a moment.',
);

/** Finds the reply to what a person did. Never throws: what goes wrong becomes a private reply. */
export async function replyTo(interaction: Interaction, replying: Replying): Promise<Reply> {
  switch (interaction.kind) {
    case 'command':
      return answerCommand(interaction, replying);
    case 'autocomplete':
      return completeOption(interaction, replying);
    case 'unknown':
      return refusalOf(interaction, 'This bot does not know what to do with that.');
    default:
      return assertNever(interaction);
  }
}

/** A refusal in the form that the interaction takes: while somebody types there is no place for words. */
export function refusalOf(interaction: Interaction, text: string): Reply {
  const wantsChoices =
    interaction.kind === 'autocomplete' || (interaction.kind === 'unknown' && interaction.wantsChoices);
  return wantsChoices ? { kind: 'choices', choices: [], outcome: 'refused' } : refusal(text);
}

type CommandUse = Extract<Interaction, { kind: 'command' }>;
type Typing = Extract<Interaction, { kind: 'autocomplete' }>;

async function answerCommand({ command: name, values }: CommandUse, replying: Replying): Promise<Reply> {
  const { commands, answerer, log } = replying;
  try {
    const command = commands.find((candidate) => candidate.name === name);
    if (command === undefined) throw new InputError(unknownCommand(commands));
    const answer = await answerer.answer(command.toQuestion(values));
    const onlyAsker = wantsPrivacy(values) || !isForEverybody(answer);
    return { kind: 'message', message: renderAnswer(answer), onlyAsker, outcome: answer.kind };
  } catch (error) {
    if (error instanceof InputError) return refusal(error.message);
    log.error({ error: errorFields(error) }, 'a question could not be answered');
    return { kind: 'message', message: fault, onlyAsker: true, outcome: 'failed' };
  }
}

function completeOption({ command, option, typed }: Typing, { commands, answerer, log }: Replying): Reply {
  const options = commands.find(({ name }) => name === command)?.options ?? [];
  const found = options.find(({ name }) => name === option);
  const complete = found?.type === 'text' ? found.complete : undefined;
  if (complete === undefined) return { kind: 'choices', choices: [], outcome: 'refused' };
  try {
    const choices = answerer.complete(complete, beginningOf(cleanInput(typed), longestQuestion));
    return { kind: 'choices', choices, outcome: 'completed' };
  } catch (error) {
    log.error({ error: errorFields(error) }, 'an option could not be completed');
    return { kind: 'choices', choices: [], outcome: 'failed' };
  }
}

/** Whether whoever asks wants to see the answer alone. */
function wantsPrivacy(values: OptionValues): boolean {
  return values[onlyMe.name] === true;
}

/** A private reply that says what to do. */
export function refusal(text: string): Reply {
  return { kind: 'message', message: renderNotice(text), onlyAsker: true, outcome: 'refused' };
}

function unknownCommand(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => `/${name}`).join(', ');
  return `This bot does not know that command any more. It knows ${names}.`;
}

/** A channel is for answers. That there is none, or none now, matters only to whoever asked. */
function isForEverybody(answer: Answer): boolean {
  switch (answer.kind) {
    case 'found':
    case 'articles':
      return true;
    case 'notFound':
    case 'changed':
      return false;
    default:
      return assertNever(answer);
  }
}
