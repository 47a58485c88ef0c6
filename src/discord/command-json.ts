import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, CommandOption } from '../domain/command.ts';

/** A command as Discord wants to know it. */
export function commandJson(command: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    options: command.options.map(optionJson),
  };
}

function optionJson(option: CommandOption): APIApplicationCommandBasicOption {
  const { name, description, required = false } = option;
  const common = { name, description, required };
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
