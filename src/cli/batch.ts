import * as z from 'zod';
import type { Answerer } from '../domain/answer.ts';
import type { Command, OptionValues } from '../domain/command.ts';
import { InputError } from '../errors.ts';
import { getCommand } from '../line/parse-line.ts';
import { type AnswerRecord, errorRecord, recordOf } from '../render/record.ts';
import { faultWords } from './failure.ts';
import { numberedLines, parseJson } from './json-lines.ts';

export type BatchOptions = {
  readonly answerer: Answerer;
  readonly commands: readonly Command[];
  /** Where a question does not say how many answers it wants. */
  readonly limit?: number | undefined;
  readonly explain: boolean;
  readonly onFault: (error: unknown) => void;
};

const idOf = z.union([z.string(), z.number()]);
const batchLine = z.looseObject(
  {
    id: idOf.optional(),
    command: z.string({ error: 'The command is missing: write for example "command": "who".' }),
  },
  { error: 'A line must be a JSON object, for example {"id": 1, "command": "who", "question": "…"}.' },
);

/** Answers questions, one JSON object a line: a record for each line that is not empty, in the same order. */
export async function* answerBatch(
  lines: AsyncIterable<string>,
  options: BatchOptions,
): AsyncGenerator<AnswerRecord> {
  for await (const { text, number } of numberedLines(lines)) yield answerLine(text, number, options);
}

async function answerLine(line: string, number: number, options: BatchOptions): Promise<AnswerRecord> {
  const { answerer, commands, limit, explain, onFault } = options;
  let id: string | number | undefined;
  try {
    const fields = parseJson(line);
    id = z.object({ id: idOf }).safeParse(fields).data?.id;
    const result = batchLine.safeParse(fields);
    if (!result.success) throw new InputError(result.error.issues.map(({ message }) => message).join(' '));
    const command = getCommand(result.data.command, commands);
    const question = command.toQuestion(optionsOf(command, result.data, limit));
    const started = performance.now();
    const answer = await answerer.answer(question);
    return recordOf(answer, { id, elapsedMs: performance.now() - started, explain });
  } catch (error) {
    if (error instanceof InputError) return errorRecord(id, `Line ${number}: ${error.message}`);
    onFault(error);
    return errorRecord(id, `Line ${number}: ${faultWords}`);
  }
}

/**
 * The fields that are options of the command. Others are left alone, so that a file of questions with what is expected
 * of them can be read as it is: there `source` is the list of articles that may be cited, and does not narrow anything.
 */
function optionsOf(
  command: Command,
  fields: Readonly<Record<string, unknown>>,
  limit?: number,
): OptionValues {
  const given = command.options.flatMap(({ name }) => {
    const value = fields[name];
    const isExpectation = name === 'source' && Array.isArray(value);
    if (value === undefined || isExpectation)
      return name === 'limit' && limit !== undefined ? [[name, limit]] : [];
    return [[name, value]];
  });
  return Object.fromEntries(given);
}
