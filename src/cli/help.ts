import type { About } from '../domain/about.ts';
import type { Command, CommandOption } from '../domain/command.ts';
import { getCommand } from '../line/parse-line.ts';
import { exampleLine } from '../render/help-words.ts';
import { english } from '../render/lexicon/english.ts';
import {
  gap,
  indented,
  type Line,
  linesOf,
  narrower,
  type Screen,
  spaced,
  written,
} from '../render/screen.ts';
import { titleWords } from '../render/words.ts';

const indent = '  ';
const mostTitles = 10;

/** What is explained: the commands and, where the articles are known, what they hold. */
export type Explained = {
  readonly commands: readonly Command[];
  readonly about?: About;
  readonly version?: string;
};

/** Explains every command by an example, or one command in detail. Throws InputError for one that does not exist. */
export function renderHelp(name: string, { commands, about, version }: Explained, screen: Screen): string {
  if (name === '') {
    const articles = about === undefined ? [] : articleSections(about, version, screen);
    return written(spaced([allCommands(commands, screen), ...articles]));
  }
  return written(oneCommand(getCommand(name.replace(/^\//, '').toLowerCase(), commands), screen));
}

function allCommands(commands: readonly Command[], screen: Screen): Line[] {
  const entries = commands.map(({ example, description }) => ({ name: example, description }));
  const own = [
    { name: '/help quote', description: 'One command in detail' },
    { name: '/quit', description: 'Leave, like Ctrl-D' },
  ];
  return spaced([
    words(english.help.promise, screen),
    listOf([...entries, ...own], screen),
    words(
      'A line without a slash is a question for /ask. Tab completes commands, options and names.',
      screen,
    ),
  ]);
}

/** As in Discord: examples that have an answer, the articles, and which version of both this is. */
function articleSections({ examples, articles, fingerprint }: About, version = '', screen: Screen): Line[][] {
  const { help, counted } = english;
  const inner = narrower(screen, indent.length);
  const list = (lines: readonly string[]) => lines.flatMap((line) => indented(words(line, inner), indent));
  const titles = articles.slice(0, mostTitles).map(({ title }) => titleWords(title));
  const more = articles.length - titles.length;
  return [
    examples.length === 0 ? [] : [...words(help.tryThese, screen), ...list(examples.map(exampleLine))],
    [
      ...words(help.library(counted(articles.length, 'article')), screen),
      ...list([...titles, ...(more > 0 ? [help.andMore(more)] : [])]),
    ],
    words(help.version(version, fingerprint), screen),
  ];
}

function oneCommand({ name, description, options, example }: Command, screen: Screen): Line[] {
  const [first] = options;
  const entries = options.map((option) => ({ name: `${option.name}:`, description: optionWords(option) }));
  return spaced([
    words(`/${name}: ${description}`, screen),
    listOf(entries, screen),
    words(`Text without an option’s name is the ${first?.name ?? 'question'}.`, screen),
    words(`Example: ${example}`, screen),
  ]);
}

function optionWords({ description, required = false }: CommandOption): string {
  return required ? `${description} (required)` : description;
}

type Entry = { readonly name: string; readonly description: string };

/** Names and what they mean, below each other: the meanings beside the names where there is room. */
function listOf(entries: readonly Entry[], screen: Screen): Line[] {
  const width = Math.max(...entries.map(({ name }) => name.length));
  const room = screen.width - indent.length - width - gap.length;
  const least = 20;
  return entries.flatMap(({ name, description }) => {
    if (room >= least) {
      const start = `${indent}${name.padEnd(width)}${gap}`;
      return indented(words(description, { ...screen, width: room }), start);
    }
    const inner = narrower(screen, indent.length);
    const below = indented(words(description, narrower(inner, indent.length)), indent);
    return indented([...words(name, inner), ...below], indent);
  });
}

function words(text: string, screen: Screen): Line[] {
  return linesOf([{ text, style: 'plain' }], screen);
}
