import { renderHelp } from '../../render/discord-help.ts';
import type { ShownCommand } from '../command-json.ts';
import { helpCommand, messageCommands, settingsCommand } from '../own-commands.ts';
import type { Making, Reply } from '../reply.ts';

/** Explains the bot, in the words of the person's language and with examples that have an answer. */
export async function help({ about, version, commands, lexicon }: Making): Promise<Reply> {
  const { language } = lexicon;
  const shown = ({ name, description, inOtherLanguages }: Omit<ShownCommand, 'options'>) =>
    language === 'en' ? { name, description } : inOtherLanguages[language];
  const contents = {
    about: await about(),
    version,
    commands: [...commands, helpCommand, settingsCommand].map(shown),
    messageCommands: messageCommands.map(({ name, names }) => (language === 'en' ? name : names[language])),
  };
  return { kind: 'message', message: renderHelp(contents, lexicon), onlyAsker: true, outcome: 'help' };
}
