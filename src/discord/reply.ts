import type { Logger } from 'pino';
import type { Answer, Answerer } from '../domain/answer.ts';
import type { Command, OptionValues } from '../domain/command.ts';
import { onlyMe } from '../domain/options.ts';
import { assertNever, InputError } from '../errors.ts';
import { renderAnswer, renderNotice } from '../render/discord.ts';
import type { DiscordMessage } from '../render/discord-message.ts';
import { errorFields } from './error-fields.ts';

/** What a command is answered with, and who sees it. */
export type Reply = {
  readonly message: DiscordMessage;
  readonly onlyAsker: boolean;
  /** For the log. */
  readonly outcome: Answer['kind'] | 'refused' | 'failed';
};

export type Replying = {
  readonly commands: readonly Command[];
  readonly answerer: Answerer;
  readonly log: Logger;
};

export const fault = renderNotice(
  'Something went wrong here; it was not your question. Try again in a moment.',
);

/** Whether whoever asks wants to see the answer alone. */
export function wantsPrivacy(values: OptionValues): boolean {
  return values[onlyMe.name] === true;
}

/** Asks the question that a command's options make. Never throws: what goes wrong becomes a private reply. */
export async function replyTo(name: string, values: OptionValues, replying: Replying): Promise<Reply> {
  const { commands, answerer, log } = replying;
  try {
    const command = commands.find((candidate) => candidate.name === name);
    if (command === undefined) throw new InputError(unknownCommand(commands));
    const answer = await answerer.answer(command.toQuestion(values));
    const onlyAsker = wantsPrivacy(values) || !isForEverybody(answer);
    return { message: renderAnswer(answer), onlyAsker, outcome: answer.kind };
  } catch (error) {
    if (error instanceof InputError) return refusal(error.message);
    log.error({ error: errorFields(error) }, 'a question could not be answered');
    return { message: fault, onlyAsker: true, outcome: 'failed' };
  }
}

/** A private reply that says what to do. */
export function refusal(text: string): Reply {
  return { message: renderNotice(text), onlyAsker: true, outcome: 'refused' };
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
