import type { About } from '../domain/about.ts';
import type { Answerer } from '../domain/answer.ts';
import type { Command } from '../domain/command.ts';
import { InputError } from '../errors.ts';
import { parseLine, splitLine } from '../line/parse-line.ts';
import type { Screen } from '../render/screen.ts';
import { renderInTerminal, renderWords } from '../render/terminal.ts';
import { faultWords } from './failure.ts';
import { renderHelp } from './help.ts';

/** Commands of the console itself. */
export const ownCommands = ['help', 'quit'] as const;

export type Replying = {
  readonly answerer: Answerer;
  readonly commands: readonly Command[];
  /** What the articles hold, and which program this is, for /help. */
  readonly about?: () => Promise<About>;
  readonly version?: string;
  /** Told of an error of ours; the person only hears that something went wrong. */
  readonly onFault: (error: unknown) => void;
};

export function isQuit(line: string): boolean {
  return splitLine(line).name === 'quit';
}

/** What the console says to a line. Never throws: whatever happens, the next line can be typed. */
export async function replyTo(line: string, replying: Replying, screen: Screen): Promise<string> {
  const { answerer, commands, onFault } = replying;
  const version = replying.version === undefined ? {} : { version: replying.version };
  try {
    const { name, rest } = splitLine(line);
    if (name === 'help') {
      const about = rest.trim() === '' ? await replying.about?.() : undefined;
      return renderHelp(rest.trim(), { commands, ...(about && { about }), ...version }, screen);
    }
    const { command, values } = parseLine(line, commands);
    return renderInTerminal(await answerer.answer(command.toQuestion(values)), screen);
  } catch (error) {
    if (error instanceof InputError) return renderWords(error.message, screen);
    onFault(error);
    return renderWords(faultWords, screen);
  }
}
