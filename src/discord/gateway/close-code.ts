import { GatewayCloseCodes } from 'discord.js';

/** What to do when a connection has ended. `never`: coming back would only be turned away again. */
export type AfterClose = 'resume' | 'identify' | 'never';

const never: readonly number[] = [
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
];

/** The session is gone with the connection. */
const sessionEnded: readonly number[] = [
  GatewayCloseCodes.NotAuthenticated,
  GatewayCloseCodes.InvalidSeq,
  GatewayCloseCodes.SessionTimedOut,
];

/** By Discord's table of gateway close codes; a code that is not in it, or of WebSocket itself, can be resumed. */
export function afterClose(code: number): AfterClose {
  if (never.includes(code)) return 'never';
  return sessionEnded.includes(code) ? 'identify' : 'resume';
}
