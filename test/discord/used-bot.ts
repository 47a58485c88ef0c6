import { commands } from '../../commands/index.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import { harbour, type Opened, open } from '../answer/opened.ts';
import { createNotedLog } from './noted-log.ts';
import type { FaultPlan } from './stand-in/faults.ts';
import type { Seen } from './stand-in/interactions.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';

/** A button as it stands under a message. */
export type SeenButton = {
  readonly label: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
};

/** A bot on real articles, connected to the stand-in, and what people do with it. */
export type UsedBot = {
  readonly standIn: StandIn;
  readonly bot: Bot;
  readonly logged: string[];
  /** Somebody uses a command; `more` overrides what Discord sends with it. */
  readonly use: (name: string, options?: Readonly<Record<string, unknown>>, more?: object) => Promise<Seen>;
  /** Somebody presses the button with that label under a message that was seen. */
  readonly press: (seen: Seen, label: string, more?: object) => Promise<Seen>;
  readonly pressId: (customId: string, more?: object) => Promise<Seen>;
  readonly interact: (interaction: {
    type: number;
    data: unknown;
    [field: string]: unknown;
  }) => Promise<Seen>;
};

const optionTypes: Readonly<Record<string, number>> = { string: 3, number: 4, boolean: 5 };
export const alice = '100000000000000003';
export const sendMessages = String((1n << 10n) | (1n << 11n));
export const mayAll = {
  member: { user: { id: alice, username: 'alice', global_name: 'Alice' }, permissions: sendMessages },
  app_permissions: sendMessages,
};

export function openHarbour(): Promise<Opened> {
  return open(harbour.folder);
}

export async function startUsedBot(more: Partial<BotOptions> = {}, faults?: FaultPlan): Promise<UsedBot> {
  const standIn = await startStandIn(faults === undefined ? {} : { faults });
  const { library, answerer } = await openHarbour();
  const logged: string[] = [];
  const log = await createNotedLog(logged);
  const { apiUrl, token } = standIn;
  const bot = await startBot({
    token,
    apiUrl,
    commands,
    answerer,
    library: () => library,
    log,
    stopWithin: 500,
    ...more,
  });
  const isDone = (seen: Seen) => seen.messages.length > 0 || seen.state === 'choices';
  const interact: UsedBot['interact'] = (interaction) =>
    standIn.waitFor(standIn.interact(interaction), isDone);
  const pressId: UsedBot['pressId'] = (custom_id, overrides = {}) =>
    interact({
      type: 3,
      ...mayAll,
      data: { component_type: 2, custom_id },
      message: { id: '77', flags: 0, interaction_metadata: { user: { id: alice } } },
      ...overrides,
    });
  return {
    standIn,
    bot,
    logged,
    interact,
    pressId,
    use(name, options = {}, overrides = {}) {
      const list = Object.entries(options).map(([option, value]) => ({
        name: option,
        type: optionTypes[typeof value],
        value,
      }));
      return interact({ type: 2, ...mayAll, data: { id: '1', type: 1, name, options: list }, ...overrides });
    },
    press(seen, label, overrides = {}) {
      const button = buttonsOf(seen).find((one) => one.label === label);
      if (button?.custom_id === undefined)
        throw new Error(`no button ${label}: ${JSON.stringify(buttonsOf(seen))}`);
      const flags = seen.messages.at(-1)?.ephemeral ? 1 << 6 : 0;
      const message = { id: '77', flags, interaction_metadata: { user: { id: alice } } };
      return pressId(button.custom_id, { message, ...overrides });
    },
  };
}

/** The buttons under the last message that was seen. */
export function buttonsOf(seen: { messages: readonly { body: unknown }[] }): SeenButton[] {
  const buttons = (part: unknown): SeenButton[] => {
    const { type, components = [] } = (part ?? {}) as { type?: number; components?: unknown[] };
    return type === 2 ? [part as SeenButton] : components.flatMap(buttons);
  };
  return buttons(seen.messages.at(-1)?.body);
}

export function labelsOf(seen: { messages: readonly { body: unknown }[] }): string[] {
  return buttonsOf(seen).map(({ label, disabled = false }) => (disabled ? `(${label})` : label));
}
