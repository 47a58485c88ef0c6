import type { Answerer } from '../domain/answer.ts';
import type { Command } from '../domain/command.ts';
import { InputError } from '../errors.ts';
import type { Library } from '../library/library.ts';
import { type CheckWords, createCheckWords } from './check-words.ts';
import type { Expectation } from './question-file.ts';
import type { Item } from './run.ts';
import { scoreAnswer, shownWords } from './score-answer.ts';

export type Asking = {
  readonly library: Library;
  readonly answerer: Answerer;
  readonly commands: readonly Command[];
};

/** Asks questions and compares the answers with what is expected. Throws InputError for a command that does not exist. */
export async function evaluateQuestions(questions: readonly Expectation[], asking: Asking): Promise<Item[]> {
  const checkWords = createCheckWords(asking.library);
  const items: Item[] = [];
  for (const expected of questions) items.push(await itemOf(expected, asking, checkWords));
  return items;
}

async function itemOf(
  expected: Expectation,
  { answerer, commands }: Asking,
  checkWords: CheckWords,
): Promise<Item> {
  const { id, command, kind, question, topic, speaker } = expected;
  const about = { ...(speaker !== undefined && { speaker }), ...(topic !== undefined && { topic }) };
  const options = { ...(question !== undefined && { question }), ...about };
  const asked = Object.values(options).join(', ');
  const common = { id, group: command, kind, asked };
  const known = commands.find(({ name }) => name === command);
  if (known === undefined) throw new InputError(`Question ${id}: there is no command ${command}.`);
  try {
    const answer = await answerer.answer(known.toQuestion(options));
    const candidates = answer.kind === 'found' ? answer.candidates : [];
    const { values, misses } = scoreAnswer(expected, candidates);
    const words = await checkWords(candidates);
    const isExact = Object.values(words).every((share) => share === 1);
    const [first] = candidates;
    return {
      ...common,
      shown: shownWords(answer),
      ...(first !== undefined && { confidence: first.confidence }),
      values: { usable: 1, ...words, ...values },
      misses: isExact ? misses : ['not word for word', ...misses],
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { values } = scoreAnswer(expected, []);
    return { ...common, shown: error.message, values: { usable: 0, ...values }, misses: ['cannot be asked'] };
  }
}
