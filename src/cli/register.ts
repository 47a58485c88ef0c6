import { commands } from '../../commands/index.ts';
import { readConfig } from '../config.ts';
import { StartError } from '../errors.ts';
import { failureWords } from './failure.ts';
import { registrationWords } from './registration-words.ts';

// The program behind `npm run register`.

let debug = false;
try {
  const { discord, logLevel } = await readConfig();
  debug = logLevel === 'debug' || logLevel === 'trace';
  const { token } = discord;
  if (token === undefined)
    throw new StartError('DISCORD_TOKEN is not set: put the bot’s token there, see .env.example.');
  const { registerCommands } = await import('../discord/register.ts');
  const registration = await registerCommands({ ...discord, token, commands });
  process.stdout.write(`${registrationWords(registration, discord.guildId)}\n`);
} catch (error) {
  process.stderr.write(`${failureWords(error, debug)}\n`);
  process.exitCode = 1;
}
