import type { From } from './from.ts';

/** Bits of Discord's documentation. */
const bit = {
  administrator: 1n << 3n,
  manageServer: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  sendInThreads: 1n << 38n,
} as const;

/** What somebody must be allowed to before the bot does something for them. */
export type Permission = 'Manage Server' | 'View Channel' | 'Send Messages' | 'Send Messages in Threads';

const bitOf: Readonly<Record<Permission, bigint>> = {
  'Manage Server': bit.manageServer,
  'View Channel': bit.viewChannel,
  'Send Messages': bit.sendMessages,
  'Send Messages in Threads': bit.sendInThreads,
};

export function mayManage({ server }: From): boolean {
  return server !== undefined && allows(server.userPermissions, 'Manage Server');
}

/** Why nothing can be posted into the channel for somebody. */
export type Obstacle =
  | { readonly kind: 'no server' }
  | { readonly kind: 'archived' }
  | { readonly kind: 'no channel' }
  | { readonly kind: 'missing'; readonly whose: 'yours' | 'bots'; readonly permission: Permission };

/**
 * What stands in the way of posting into the channel: both the person and the bot must be allowed to write there, so
 * that nobody writes through the bot where they may not write themselves.
 */
export function findObstacle({ server, channel }: From): Obstacle | undefined {
  if (server === undefined || channel === undefined || !server.hasBot) return { kind: 'no server' };
  if (channel.isArchived) return { kind: 'archived' };
  const send = channel.isThread ? 'Send Messages in Threads' : 'Send Messages';
  const needed = ['View Channel', send] as const;
  for (const [whose, permissions] of [
    ['yours', server.userPermissions],
    ['bots', server.botPermissions],
  ] as const) {
    const permission = needed.find((one) => !allows(permissions, one));
    if (permission !== undefined) return { kind: 'missing', whose, permission };
  }
  return undefined;
}

function allows(permissions: bigint, permission: Permission): boolean {
  return (permissions & (bit.administrator | bitOf[permission])) !== 0n;
}
