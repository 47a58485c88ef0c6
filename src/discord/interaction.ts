import * as z from 'zod';
import type { OptionValues } from '../domain/command.ts';
import { type From, readFrom } from './from.ts';

/** Where a reply to an interaction goes. The token is a secret for 15 minutes: it is never logged. */
export type ReplyTo = {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
  /** Absent outside of servers. */
  readonly guildId?: string;
};

type Received = { readonly to: ReplyTo; readonly from: From };

/** What a person did, as far as this bot has an answer to it. */
export type Interaction = Received &
  (
    | { readonly kind: 'command'; readonly command: string; readonly values: OptionValues }
    /** A command used on a message; `text` is what the message says, and may be empty. */
    | { readonly kind: 'message command'; readonly command: string; readonly text: string }
    | {
        readonly kind: 'autocomplete';
        readonly command: string;
        /** The option being typed, and what stands there so far. */
        readonly option: string;
        readonly typed: string;
      }
    | {
        readonly kind: 'button';
        readonly customId: string;
        /** The message that has the button. */
        readonly messageId: string;
        /** Whether only the asker sees that message. */
        readonly onlyAsker: boolean;
        /** Who asked for that message; undefined where it answers nobody, as a shared one. */
        readonly askerId?: string;
      }
    /** Something else, or a shape that Discord does not document. */
    | { readonly kind: 'unknown'; readonly wantsChoices: boolean }
  );

const snowflake = z.string().regex(/^\d{1,20}$/);

/** The token becomes a part of an address: nothing that would end that part. */
const token = z.string().regex(/^[^\s/?#%]{1,500}$/);

const little = z.object({
  id: snowflake,
  application_id: snowflake,
  token,
  guild_id: snowflake.optional().catch(undefined),
  type: z.number().optional().catch(undefined),
  locale: z.string().optional().catch(undefined),
});

/** Numbers of Discord's documentation: types of interactions, of commands and of components, and a message's flag. */
const interactionTypes = { command: 2, component: 3, autocomplete: 4 } as const;
const commandTypes = { chat: 1, message: 3 } as const;
const buttonType = 2;
const ephemeralFlag = 1 << 6;

const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  focused: z.boolean().optional(),
});
const chatData = z.object({
  type: z.literal(commandTypes.chat),
  name: z.string(),
  options: z.array(option).default([]),
});
const command = z.object({ type: z.literal(interactionTypes.command), data: chatData });
const autocomplete = z.object({ type: z.literal(interactionTypes.autocomplete), data: chatData });

const messageCommand = z.object({
  type: z.literal(interactionTypes.command),
  data: z.object({
    type: z.literal(commandTypes.message),
    name: z.string(),
    target_id: snowflake,
    resolved: z.object({
      messages: z.record(z.string(), z.object({ content: z.string().default('') })),
    }),
  }),
});

const button = z.object({
  type: z.literal(interactionTypes.component),
  data: z.object({ component_type: z.literal(buttonType), custom_id: z.string() }),
  message: z.object({
    id: snowflake,
    flags: z.int().catch(0),
    interaction_metadata: z
      .object({ user: z.object({ id: snowflake }) })
      .optional()
      .catch(undefined),
  }),
});

/** As much of an interaction as is needed to turn it away, which costs little. */
export type Glimpse = Received & { readonly kind: 'unknown'; readonly wantsChoices: boolean };

/** Undefined when what the gateway delivers does not even say where to reply. */
export function glimpse(payload: unknown): Glimpse | undefined {
  const read = little.safeParse(payload).data;
  if (read === undefined) return undefined;
  const { id, application_id, token, guild_id, type, locale } = read;
  const inServer = guild_id === undefined ? {} : { guildId: guild_id };
  return {
    to: { id, applicationId: application_id, token, ...inServer },
    from: locale === undefined ? {} : { locale },
    kind: 'unknown',
    wantsChoices: type === interactionTypes.autocomplete,
  };
}

/** Reads the rest of what the gateway delivers as INTERACTION_CREATE. */
export function readInteraction(payload: unknown, seen: Glimpse): Interaction {
  const received = { to: seen.to, from: readFrom(payload) };
  return (
    readCommand(payload, received) ??
    readTyping(payload, received) ??
    readButton(payload, received) ??
    readMessageCommand(payload, received) ?? { ...seen, ...received }
  );
}

function readCommand(payload: unknown, received: Received): Interaction | undefined {
  const read = command.safeParse(payload).data?.data;
  if (read === undefined) return undefined;
  const values = Object.fromEntries(read.options.map(({ name, value }) => [name, value]));
  return { ...received, kind: 'command', command: read.name, values };
}

function readTyping(payload: unknown, received: Received): Interaction | undefined {
  const read = autocomplete.safeParse(payload).data?.data;
  const focused = read?.options.find((candidate) => candidate.focused);
  if (read === undefined || focused === undefined) return undefined;
  const typed = String(focused.value);
  return { ...received, kind: 'autocomplete', command: read.name, option: focused.name, typed };
}

function readButton(payload: unknown, received: Received): Interaction | undefined {
  const read = button.safeParse(payload).data;
  if (read === undefined) return undefined;
  const { data, message } = read;
  const onlyAsker = (message.flags & ephemeralFlag) !== 0;
  const askerId = message.interaction_metadata?.user.id;
  const pressed = { customId: data.custom_id, messageId: message.id, onlyAsker };
  return { ...received, kind: 'button', ...pressed, ...(askerId !== undefined && { askerId }) };
}

function readMessageCommand(payload: unknown, received: Received): Interaction | undefined {
  const read = messageCommand.safeParse(payload).data?.data;
  if (read === undefined) return undefined;
  const { name, target_id, resolved } = read;
  const message = new Map(Object.entries(resolved.messages)).get(target_id);
  if (message === undefined) return undefined;
  return { ...received, kind: 'message command', command: name, text: message.content };
}
