import * as z from 'zod';
import type { OptionValues } from '../domain/command.ts';

/** Where a reply to an interaction goes. The token is a secret for 15 minutes: it is never logged. */
export type ReplyTo = { readonly id: string; readonly applicationId: string; readonly token: string };

/** What a person did, as far as this bot has an answer to it. */
export type Interaction =
  | {
      readonly kind: 'command';
      readonly to: ReplyTo;
      readonly command: string;
      readonly values: OptionValues;
    }
  | {
      readonly kind: 'autocomplete';
      readonly to: ReplyTo;
      readonly command: string;
      /** The option being typed, and what stands there so far. */
      readonly option: string;
      readonly typed: string;
    }
  /** Something else, or a shape that Discord does not document. */
  | { readonly kind: 'unknown'; readonly to: ReplyTo; readonly wantsChoices: boolean };

const snowflake = z.string().regex(/^\d{1,20}$/);

/** The token becomes a part of an address: nothing that would end that part. */
const token = z.string().regex(/^[^\s/?#%]{1,500}$/);

const replyTo = z
  .looseObject({ id: snowflake, application_id: snowflake, token })
  .transform(({ id, application_id, token }): ReplyTo => ({ id, applicationId: application_id, token }));

/** Numbers of Discord's documentation: interaction types 2 and 4, command type 1 (typed into the chat). */
const commandType = 2;
const autocompleteType = 4;

const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  focused: z.boolean().optional(),
});

const used = z.object({
  type: z.literal([commandType, autocompleteType]),
  data: z.object({ type: z.literal(1), name: z.string(), options: z.array(option).default([]) }),
});

const typeOnly = z.object({ type: z.number() });

/** Reads what the gateway delivers as INTERACTION_CREATE. Undefined when it does not even say where to reply. */
export function readInteraction(payload: unknown): Interaction | undefined {
  const to = replyTo.safeParse(payload).data;
  if (to === undefined) return undefined;
  const wantsChoices = typeOnly.safeParse(payload).data?.type === autocompleteType;
  const unknown: Interaction = { kind: 'unknown', to, wantsChoices };

  const read = used.safeParse(payload).data;
  if (read === undefined) return unknown;
  const { name: command, options } = read.data;
  if (read.type === commandType) {
    const values = Object.fromEntries(options.map(({ name, value }) => [name, value]));
    return { kind: 'command', to, command, values };
  }
  const focused = options.find((candidate) => candidate.focused);
  if (focused === undefined) return unknown;
  return { kind: 'autocomplete', to, command, option: focused.name, typed: String(focused.value) };
}
