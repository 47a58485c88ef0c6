import type { Command, CommandOption, Completion } from '../domain/command.ts';
import { partsOf, splitLine } from './parse-line.ts';

/** What a line up to the cursor could go on as: each of `choices` can replace `replaced`, its end. */
export type LineCompletion = { readonly choices: readonly string[]; readonly replaced: string };

/** What the library offers for an option, best first. */
export type Complete = (completion: Completion, typed: string) => readonly string[];

/** Completes commands' names, options' names and options' values, for a line that ends at the cursor. */
export function completeLine(
  line: string,
  commands: readonly Command[],
  ownCommands: readonly string[],
  complete: Complete,
): LineCompletion {
  const names = commands.map(({ name }) => `/${name} `);
  const typed = line.trimStart();
  if (typed.startsWith('/') && !/\s/.test(typed)) {
    const choices = [...names, ...ownCommands.map((name) => `/${name} `)];
    return { choices: startingWith(typed, choices), replaced: typed };
  }
  const { name, rest } = splitLine(line);
  if (ownCommands.includes(name)) {
    const word = lastWord(rest);
    return {
      choices: startingWith(
        word,
        commands.map((command) => command.name),
      ),
      replaced: word,
    };
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return { choices: [], replaced: typed };
  return completeOption(command.options, rest, complete);
}

function completeOption(options: readonly CommandOption[], text: string, complete: Complete): LineCompletion {
  const parts = partsOf(options, text);
  const part = parts.at(-1);
  if (part === undefined) return { choices: [], replaced: '' };
  const begun = part.text.trimStart();
  const word = lastWord(begun);
  const used = new Set(
    parts.filter(({ named, text }) => named || text.trim() !== '').map(({ option }) => option),
  );
  const names = options.filter((option) => !used.has(option)).map(({ name }) => `${name}:`);
  const namesBegun = startingWith(word, names);
  // After a blank, or where nothing is typed yet, names of options can follow as well as the value itself.
  const wantsNames = word === '' ? !part.named : namesBegun.length > 0;
  if (wantsNames) return { choices: namesBegun, replaced: word };
  return completeValue(part.option, begun, complete);
}

function completeValue(option: CommandOption, begun: string, complete: Complete): LineCompletion {
  if (option.type === 'flag') return { choices: startingWith(begun, ['true', 'false']), replaced: begun };
  if (option.type === 'number' || option.complete === undefined) return { choices: [], replaced: begun };
  const word = lastWord(begun);
  // What replaces several words must begin with them; else only the last one may be replaced, or a question gets lost.
  const whole = startingWith(begun, complete(option.complete, begun));
  if (whole.length > 0) return { choices: whole, replaced: begun };
  return { choices: complete(option.complete, word), replaced: word };
}

function startingWith(typed: string, choices: readonly string[]): string[] {
  return choices.filter((choice) => choice.toLowerCase().startsWith(typed.toLowerCase()));
}

function lastWord(text: string): string {
  return text.split(/\s/).at(-1) ?? '';
}
