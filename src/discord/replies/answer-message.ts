import { cleanInput, longestChecked, longestMessage, type Question } from '../../domain/question.ts';
import { assertNever } from '../../errors.ts';
import { beginningOf } from '../../render/shorten.ts';
import type { Interaction } from '../interaction.ts';
import { type MessageCommand, messageCommands } from '../own-commands.ts';
import { type Making, type Reply, refusal } from '../reply.ts';
import { answerReply } from './answer-command.ts';

type MessageUse = Extract<Interaction, { kind: 'message command' }>;

/** Some of it counts as letters. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** Answers a command that was used on a message: privately, as its author may not want to be checked before everybody. */
export async function answerMessage(
  { command: name, text, from }: MessageUse,
  making: Making,
): Promise<Reply> {
  const { answerer, lexicon } = making;
  const command = messageCommands.find((candidate) => candidate.name === name);
  if (command === undefined) return refusal(lexicon.notUnderstood);
  const words = cleanInput(text);
  if (!/[\p{L}\p{N}]/u.test(words.replace(invisible, ''))) return refusal(lexicon.emptyMessage);
  return answerReply(await answerer.answer(questionOf(command, words)), true, from, making);
}

function questionOf({ asks }: MessageCommand, words: string): Question {
  switch (asks) {
    case 'sources-of':
      return { kind: 'sources-of', message: beginningOf(words, longestMessage) };
    case 'verify':
      return { kind: 'verify', text: beginningOf(words, longestChecked) };
    default:
      return assertNever(asks);
  }
}
