import { DiscordAPIError, GatewayCloseCodes } from 'discord.js';
import { StartError } from '../errors.ts';

const tokenRefused =
  'Discord does not accept the token in DISCORD_TOKEN: copy it again from the page “Bot” of your application.';

/** Why Discord cannot be used, in one line with the remedy. The token is not in it. */
export function notStarted(error: unknown, apiUrl: string | undefined): StartError {
  if (error instanceof StartError) return error;
  if (isTokenRefusal(error)) return new StartError(tokenRefused, { cause: error });
  if (error instanceof DiscordAPIError) {
    return new StartError(`Discord refused: ${error.message.split('\n')[0]} (error ${error.code}).`, {
      cause: error,
    });
  }
  const where = apiUrl === undefined ? 'Discord' : `Discord at ${apiUrl}`;
  return new StartError(
    `${where} cannot be reached${reason(error)}: check the network, and DISCORD_API_URL if it is set.`,
    { cause: error },
  );
}

/** Discord closed the connection with a code after which coming back is of no use. */
export function closedForGood(code: number): StartError {
  if (code === GatewayCloseCodes.AuthenticationFailed) return new StartError(tokenRefused);
  const name = GatewayCloseCodes[code] ?? 'unknown';
  return new StartError(
    `Discord closed the connection for good (${code}, ${name}): look at the bot’s settings there.`,
  );
}

function isTokenRefusal(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401;
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const code = 'code' in error ? error.code : undefined;
  if (typeof code === 'string') return ` (${code})`;
  return error.cause === undefined ? '' : reason(error.cause);
}
