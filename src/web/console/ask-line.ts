import type { Answer, Answerer } from '../../domain/answer.ts';
import type { Command } from '../../domain/command.ts';
import { cleanInput } from '../../domain/question.ts';
import { InputError } from '../../errors.ts';
import { parseLine } from '../../line/parse-line.ts';

export type Asking = {
  readonly answerer: Answerer;
  readonly commands: readonly Command[];
  /** Told of an error of ours; the person only hears that something went wrong. */
  readonly onFault: (error: unknown) => void;
};

/** A line that somebody typed, and what came of it. */
export type Asked = { readonly line: string } & (
  | { readonly kind: 'answered'; readonly command: string; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'failed' }
);

/** More than all options of any command together. In UTF-16 code units. */
export const longestLine = 2000;

/** Answers a line as the console in the terminal does. Never throws. */
export async function askLine(typed: string, { answerer, commands, onFault }: Asking): Promise<Asked> {
  const line = cleanInput(typed.slice(0, longestLine));
  try {
    if (typed.length > longestLine)
      throw new InputError(`The line is longer than ${longestLine} characters. Ask in fewer words.`);
    const { command, values } = parseLine(line, commands);
    const answer = await answerer.answer(command.toQuestion(values));
    return { kind: 'answered', line, command: command.name, answer };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'refused', line, words: error.message };
    onFault(error);
    return { kind: 'failed', line };
  }
}
