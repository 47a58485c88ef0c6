import { cleanInput, longestQuestion } from '../../domain/question.ts';
import { beginningOf } from '../../render/shorten.ts';
import { choicesOf, withoutCount } from '../choices.ts';
import type { Interaction } from '../interaction.ts';
import type { Making, Reply } from '../reply.ts';

type Typing = Extract<Interaction, { kind: 'autocomplete' }>;

/** What an option that is being typed could be completed to. */
export function completeOption({ command, option, typed }: Typing, making: Making): Reply {
  const { commands, answerer, countSentences, lexicon } = making;
  const options = commands.find(({ name }) => name === command)?.options ?? [];
  const found = options.find(({ name }) => name === option);
  const complete = found?.type === 'text' ? found.complete : undefined;
  if (complete === undefined) return { kind: 'choices', choices: [], outcome: 'refused' };
  const texts = answerer.complete(complete, beginningOf(withoutCount(cleanInput(typed)), longestQuestion));
  const choices = choicesOf(texts, (text) => countSentences(complete, text), lexicon);
  return { kind: 'choices', choices, outcome: 'completed' };
}
