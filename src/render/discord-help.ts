import type { About } from '../domain/about.ts';
import { boxed, type DiscordMessage, fits } from './discord-message.ts';
import { bold, literal, subtext } from './discord-text.ts';
import { exampleLine } from './help-words.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { titleWords } from './words.ts';

/** A command as people see it in their language. */
export type HelpEntry = { readonly name: string; readonly description: string };

export type HelpContents = {
  readonly about: About;
  readonly version: string;
  readonly commands: readonly HelpEntry[];
  readonly messageCommands: readonly string[];
};

const longestLine = 200;
/** Titles listed: as many of these as fit. */
const mostTitles = [10, 5, 2, 0];

/** What the bot can do, examples that have an answer, the articles it knows, and which version this is. */
export function renderHelp(contents: HelpContents, lexicon: Lexicon): DiscordMessage {
  const messages = mostTitles.map((most) => boxed(sections(contents, most, lexicon)));
  return messages.find(fits) ?? boxed([literal(lexicon.help.promise, longestLine)]);
}

function sections(
  contents: HelpContents,
  most: number,
  { help, foreign, listed, counted }: Lexicon,
): string[] {
  const { about, version, commands, messageCommands } = contents;
  const line = (text: string) => literal(text, longestLine);
  const names = listed(messageCommands.map(foreign), 'and');
  const titles = about.articles.slice(0, most).map(({ title }) => `- ${line(foreign(titleWords(title)))}`);
  const more = about.articles.length - titles.length;
  const examples = about.examples.map((example) => `> ${line(foreign(exampleLine(example)))}`);
  return [
    line(help.promise),
    [
      bold(help.commands, longestLine),
      ...commands.map(({ name, description }) => line(`/${name}: ${description}`)),
    ].join('\n'),
    ...(examples.length === 0 ? [] : [[bold(help.tryThese, longestLine), ...examples].join('\n')]),
    [line(help.messageCommands(names)), line(help.buttons)].join('\n'),
    [
      bold(help.library(counted(about.articles.length, 'article')), longestLine),
      ...titles,
      ...(more > 0 ? [line(help.andMore(more))] : []),
      subtext(help.version(version, about.fingerprint), longestLine),
    ].join('\n'),
  ];
}
