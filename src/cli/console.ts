import { createInterface, type Interface } from 'node:readline';
import { completeLine } from '../line/complete-line.ts';
import { displayable } from '../render/display.ts';
import { renderWords } from '../render/terminal.ts';
import { readHistory, writeHistory } from './history.ts';
import { isQuit, ownCommands, type Replying, replyTo } from './reply.ts';
import { type Streams, screenOf, write } from './streams.ts';

export type ConsoleOptions = Replying & {
  readonly streams: Streams;
  readonly colour: boolean;
  readonly historyFile: string;
  /** What stands above the first prompt; nothing where no terminal reads it. */
  readonly greeting: string;
};

export type Console = {
  /** Resolves when there is nothing more to answer: at the input's end, after /quit, and after `stop`. */
  readonly ended: Promise<void>;
  /** Takes no more lines; resolves when the last answer is written. */
  readonly stop: () => Promise<void>;
};

/**
 * Answers lines, one after the other: with prompt, completion and history where a person types them, and only with the
 * answers where they come from a file or another program.
 */
export function openConsole(options: ConsoleOptions): Console {
  const { streams, colour, greeting } = options;
  const { input, output } = streams;
  const typed = input.isTTY === true && output.isTTY === true;
  const lines = typed ? openPrompt(options) : createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let stopping = false;

  const converse = async () => {
    if (typed) {
      output.write(`${renderWords(greeting, screenOf(output, colour))}\n`);
      lines.prompt();
    }
    // Nothing may be awaited before this: readline drops lines that come while nobody listens.
    for await (const line of lines) {
      if (isQuit(line)) break;
      if (line.trim() !== '')
        await write(output, `${await replyTo(line, options, screenOf(output, colour))}\n`);
      if (stopping) break;
      if (typed) lines.prompt();
    }
    lines.close();
  };
  const ended = converse();
  const stop = () => {
    stopping = true;
    lines.close();
    return ended;
  };
  return { ended, stop };
}

function openPrompt({ streams, commands, answerer, historyFile }: ConsoleOptions): Interface {
  const { input, output } = streams;
  const lines = createInterface({
    input,
    output,
    terminal: true,
    prompt: '> ',
    history: readHistory(historyFile),
    removeHistoryDuplicates: true,
    completer: (line: string) => {
      const { choices, replaced } = completeLine(line, commands, ownCommands, answerer.complete);
      return [choices.map(displayable), replaced];
    },
  });
  lines.on('history', (history) => writeHistory(historyFile, history));
  lines.on('SIGINT', () => {
    if (lines.line === '') output.write('\nCtrl-D or /quit leaves.\n');
    // To the end of the line, then delete what stands before the cursor.
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
    lines.prompt();
  });
  return lines;
}
