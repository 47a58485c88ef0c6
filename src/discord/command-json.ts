import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import type { Command, CommandOption } from '../domain/command.ts';
import type { Localized, OtherLanguage } from '../domain/language.ts';

/** What Discord shows of a slash command, whatever becomes of its options. */
export type ShownCommand = Pick<Command, 'name' | 'description' | 'inOtherLanguages' | 'options'> & {
  /** Where it makes sense; default: everywhere. */
  readonly onlyInServers?: boolean;
};

/** A command that is used on a message. Its name is shown as it is; it has no description. */
export type ShownMessageCommand = {
  readonly name: string;
  readonly names: Readonly<Record<OtherLanguage, string>>;
};

/** What Discord calls our languages. Its own types do not know all of them; its documentation does. */
const locales: Readonly<Record<OtherLanguage, readonly string[]>> = {
  de: ['de'],
  fr: ['fr'],
  es: ['es-ES', 'es-419'],
  ar: ['ar'],
};

/** A slash command as Discord wants to know it. */
export function commandJson(command: ShownCommand) {
  const { name, description, inOtherLanguages, options, onlyInServers = false } = command;
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    ...localizations(inOtherLanguages),
    ...(onlyInServers ? inServers : everywhere),
    options: options.map(optionJson),
  };
}

export function messageCommandJson({ name, names }: ShownMessageCommand) {
  const name_localizations = byLocale((language) => names[language]);
  return { type: ApplicationCommandType.Message, name, name_localizations, ...everywhere };
}

/** In servers, in direct messages, and as an app that people install for themselves. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

const inServers = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};

function optionJson(option: CommandOption): APIApplicationCommandBasicOption {
  const { name, description, inOtherLanguages, required = false } = option;
  const common = { name, description, required, ...localizations(inOtherLanguages) };
  switch (option.type) {
    case 'text': {
      const text = {
        ...common,
        type: ApplicationCommandOptionType.String,
        max_length: option.longest,
      } as const;
      return option.complete === undefined ? text : { ...text, autocomplete: true };
    }
    case 'number': {
      const { least, most } = option;
      // Integer, not Number: the latter takes fractions.
      return { ...common, type: ApplicationCommandOptionType.Integer, min_value: least, max_value: most };
    }
    case 'flag':
      return { ...common, type: ApplicationCommandOptionType.Boolean };
  }
}

function localizations(localized: Localized) {
  return {
    name_localizations: byLocale((language) => localized[language].name),
    description_localizations: byLocale((language) => localized[language].description),
  };
}

function byLocale(text: (language: OtherLanguage) => string): Readonly<Record<string, string>> {
  const languages = ['de', 'fr', 'es', 'ar'] as const;
  const entries = languages.flatMap((language) =>
    locales[language].map((locale) => [locale, text(language)]),
  );
  return Object.fromEntries(entries);
}
