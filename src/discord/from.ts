import * as z from 'zod';

/** The channel as Discord sends it with an interaction; what a bot keeps of channels may be older, or hidden from it. */
export type Channel = {
  readonly id: string;
  readonly isThread: boolean;
  /** Of a thread: nobody has written for so long that it was put away, or somebody put it away. */
  readonly isArchived: boolean;
};

/** The server where it happened. Permissions are those in this channel, as bits of Discord's documentation. */
export type Server = {
  readonly id: string;
  readonly userPermissions: bigint;
  readonly botPermissions: bigint;
  /** False where the bot is only there because the person has installed it for themselves. */
  readonly hasBot: boolean;
};

/**
 * Who did something, and where. All of it comes from the interaction: what somebody may do and see is never taken from
 * a button. What Discord did not send is absent, and then nothing is allowed that would need it.
 */
export type From = {
  readonly user?: { readonly id: string; readonly name: string };
  readonly server?: Server;
  readonly channel?: Channel;
  /** The language of the person's Discord, as Discord names it: "en-US", "de", "es-419". */
  readonly locale?: string;
};

const snowflake = z.string().regex(/^\d{1,20}$/);
const bits = z
  .string()
  .regex(/^\d{1,40}$/)
  .transform((digits) => BigInt(digits))
  .catch(0n);

const user = z.object({ id: snowflake, username: z.string(), global_name: z.string().nullish() });
const member = z.object({
  user: user.optional().catch(undefined),
  nick: z.string().nullish().catch(undefined),
  permissions: bits.default(0n),
});
/** Channel types of Discord's documentation: threads of announcements, public and private ones. */
const threadTypes: readonly number[] = [10, 11, 12];
const channel = z
  .object({
    id: snowflake,
    type: z.number().catch(0),
    thread_metadata: z
      .object({ archived: z.boolean().catch(false) })
      .optional()
      .catch(undefined),
  })
  .transform(
    ({ id, type, thread_metadata }): Channel => ({
      id,
      isThread: threadTypes.includes(type),
      isArchived: thread_metadata?.archived === true,
    }),
  );

const from = z.object({
  user: user.optional().catch(undefined),
  member: member.optional().catch(undefined),
  guild_id: snowflake.optional().catch(undefined),
  channel: channel.optional().catch(undefined),
  app_permissions: bits.default(0n),
  authorizing_integration_owners: z.record(z.string(), z.unknown()).optional().catch(undefined),
  locale: z.string().optional().catch(undefined),
});

/** Keys of those who have installed the bot. */
const owners = { server: '0', person: '1' } as const;

/** Reads who and where; never fails, as somebody of whom little is known still gets a reply. */
export function readFrom(payload: unknown): From {
  const read = from.safeParse(payload).data;
  if (read === undefined) return {};
  const { guild_id, member, channel, locale } = read;
  const user = member?.user ?? read.user;
  const name = member?.nick ?? user?.global_name ?? user?.username;
  const installed = read.authorizing_integration_owners ?? {};
  return {
    ...(user !== undefined && name !== undefined && { user: { id: user.id, name } }),
    ...(guild_id !== undefined && {
      server: {
        id: guild_id,
        userPermissions: member?.permissions ?? 0n,
        botPermissions: read.app_permissions,
        hasBot: Object.hasOwn(installed, owners.server) || !Object.hasOwn(installed, owners.person),
      },
    }),
    ...(channel !== undefined && { channel }),
    ...(locale !== undefined && { locale }),
  };
}
