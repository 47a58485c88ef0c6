import type { Command, CommandOption, OptionValues } from '../domain/command.ts';
import { InputError } from '../errors.ts';
import { nearest } from './nearest.ts';

/** A command and its options as typed: not checked yet, like those that Discord sends. */
export type ParsedLine = { readonly command: Command; readonly values: OptionValues };

/** A piece of a line and the option that it belongs to. `named` tells whether the option's name stands before it. */
export type LinePart = { readonly option: CommandOption; readonly named: boolean; readonly text: string };

/** What a line without a slash is taken for. */
const defaultCommand = 'ask';

/** Enough to recognise what was typed in a message about it. */
const longestEcho = 40;

/**
 * Reads a line written as in Discord: `/quote speaker:al-Husseini topic:the border`. Text before the first name of an
 * option, and what follows the value of a number or a flag, belongs to the command's first option.
 * Throws InputError for a command that does not exist.
 */
export function parseLine(line: string, commands: readonly Command[]): ParsedLine {
  const { name, rest } = splitLine(line);
  const command = getCommand(name, commands);
  return { command, values: readValues(command.options, rest) };
}

/** Throws InputError, which suggests the nearest, when there is no command of that name. */
export function getCommand(name: string, commands: readonly Command[]): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new InputError(unknownCommand(name, commands));
  return command;
}

/** The command's name in small letters, and what stands after it. */
export function splitLine(line: string): { readonly name: string; readonly rest: string } {
  const text = line.trimStart();
  if (!text.startsWith('/')) return { name: defaultCommand, rest: text };
  const [, name = '', rest = ''] = /^\/(\S*)\s*(.*)$/s.exec(text) ?? [];
  return { name: name.toLowerCase(), rest };
}

/**
 * Cuts text at the names of options. A name counts once, and that of the first option only when its text has not begun
 * without it; every other colon is part of the text. Without any name the text is one part, of the first option.
 */
export function partsOf(options: readonly CommandOption[], text: string): LinePart[] {
  const [first] = options;
  if (first === undefined) return [];
  // Names of options are letters and "-" (Discord allows no more), so that they can stand in a pattern.
  const anyName = new RegExp(`(?<=^|\\s)(${options.map(({ name }) => name).join('|')}):`, 'giu');
  const names = [...text.matchAll(anyName)];
  const begun = text.slice(0, names[0]?.index).trim() !== '';
  const used = new Set(begun ? [first] : []);
  const cuts: { readonly option: CommandOption; readonly start: number; readonly end: number }[] = [];
  for (const found of names) {
    const option = options.find(({ name }) => name === found[1]?.toLowerCase());
    if (option === undefined || used.has(option)) continue;
    used.add(option);
    cuts.push({ option, start: found.index, end: found.index + found[0].length });
  }
  const unnamed = { option: first, named: false, text: text.slice(0, cuts[0]?.start) };
  const named = cuts.map(({ option, end }, index) => ({
    option,
    named: true,
    text: text.slice(end, cuts[index + 1]?.start),
  }));
  return [unnamed, ...named];
}

function readValues(options: readonly CommandOption[], text: string): OptionValues {
  const [first] = options;
  const values = new Map<string, unknown>();
  const firstTexts: string[] = [];
  for (const part of partsOf(options, text)) {
    const typed = part.text.trim();
    if (part.option === first) firstTexts.push(typed);
    else if (part.option.type === 'text') values.set(part.option.name, typed);
    else {
      const [, word = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(typed) ?? [];
      values.set(part.option.name, readWord(part.option, word));
      firstTexts.push(rest);
    }
  }
  const firstText = firstTexts.filter((piece) => piece !== '').join(' ');
  if (first !== undefined && firstText !== '') values.set(first.name, firstText);
  return Object.fromEntries(values);
}

/** A number or a flag as Discord would send it. Anything else stays text, and the command says what is wrong. */
function readWord(option: CommandOption, word: string): unknown {
  if (option.type === 'number') return /^\d{1,15}$/.test(word) ? Number(word) : word;
  if (word === 'true') return true;
  return word === 'false' ? false : word;
}

function unknownCommand(name: string, commands: readonly Command[]): string {
  const names = commands.map((command) => command.name);
  const near = nearest(name.slice(0, longestEcho), names);
  const shown = name.length > longestEcho ? `${name.slice(0, longestEcho)}…` : name;
  const remedy = near === undefined ? 'Type /help to see what there is.' : `Did you mean /${near}?`;
  return `There is no command /${shown}. ${remedy}`;
}
