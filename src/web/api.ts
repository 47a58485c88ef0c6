import type { Command, CommandOption, OptionValues } from '../domain/command.ts';
import { InputError } from '../errors.ts';
import { getCommand } from '../line/parse-line.ts';
import { type AnswerRecord, errorRecord, recordOf } from '../render/record.ts';
import type { Asking } from './console/ask-line.ts';

/** A record and the status that goes with it: whether the question could be used, not whether it has an answer. */
export type ApiAnswer = { readonly status: 200 | 400 | 500; readonly record: AnswerRecord };

/**
 * Answers `command=who&question=…` with the record that `npm run ask -- --batch` writes for the same fields. Never
 * throws.
 */
export async function answerApi(
  fields: Readonly<Record<string, string>>,
  { answerer, commands, onFault }: Asking,
): Promise<ApiAnswer> {
  const { id, command: name } = fields;
  try {
    if (name === undefined) throw new InputError('The command is missing: write for example command=who.');
    const command = getCommand(name, commands);
    const question = command.toQuestion(valuesOf(command, fields));
    const started = performance.now();
    const answer = await answerer.answer(question);
    const elapsedMs = performance.now() - started;
    return { status: 200, record: recordOf(answer, { id, elapsedMs, explain: false }) };
  } catch (error) {
    if (error instanceof InputError) return { status: 400, record: errorRecord(id, error.message) };
    onFault(error);
    return { status: 500, record: errorRecord(id, 'Something went wrong here; it was not your question.') };
  }
}

function valuesOf({ options }: Command, fields: Readonly<Record<string, string>>): OptionValues {
  return Object.fromEntries(
    options.flatMap((option) => {
      const text = fields[option.name];
      return text === undefined ? [] : [[option.name, readText(option, text)]];
    }),
  );
}

/** An address holds only text. What is no number stays text, and the command says what is wrong. */
function readText({ type }: CommandOption, text: string): unknown {
  if (type === 'number' && /^\d{1,15}$/.test(text)) return Number(text);
  return type === 'flag' ? text === 'true' : text;
}
