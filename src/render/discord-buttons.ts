import type { APIButtonComponent } from 'discord.js';
import type { DiscordMessage } from './discord-message.ts';

export type Button = {
  readonly label: string;
  /** `id` is what Discord sends back when the button is pressed: 1 to 100 characters, another one for each button. */
  readonly does: { readonly id: string; readonly disabled?: boolean } | { readonly opens: string };
};

/** Discord's limits. */
const mostInRow = 5;
const longestLabel = 80;
const longestAddress = 512;

/** Numbers of Discord's documentation. */
const types = { row: 1, button: 2 } as const;
const styles = { secondary: 2, link: 5 } as const;

/** The message with rows of buttons below it. Links that Discord would not take, and what is too much, are left out. */
export function withButtons(message: DiscordMessage, rows: readonly (readonly Button[])[]): DiscordMessage {
  const shown = rows.map((row) => row.flatMap(buttonOf).slice(0, mostInRow)).filter((row) => row.length > 0);
  const below = shown.map((components) => ({ type: types.row, components }) as const);
  return { components: [...message.components, ...below] };
}

function buttonOf({ label, does }: Button): APIButtonComponent[] {
  const common = { type: types.button, label: label.slice(0, longestLabel) } as const;
  if ('id' in does) {
    const { id, disabled = false } = does;
    return [{ ...common, style: styles.secondary, custom_id: id, disabled }];
  }
  const isTaken = /^https?:\/\//i.test(does.opens) && URL.canParse(does.opens);
  if (!isTaken || does.opens.length > longestAddress) return [];
  return [{ ...common, style: styles.link, url: does.opens }];
}
