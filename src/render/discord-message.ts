import type { APIMessageTopLevelComponent, APITextDisplayComponent } from 'discord.js';

/** The body of a message in Discord's components v2; flags and mentions are added where it leaves. */
export type DiscordMessage = { readonly components: APIMessageTopLevelComponent[] };

/**
 * What Discord takes (developer documentation, 2026-08): components with nested ones, and text in all of them. Text is
 * counted in UTF-16 code units, which is never less than Discord counts. Above about 10,170 bytes of UTF-8 it answers
 * 500, though nothing says so.
 */
export const messageLimits = { components: 40, text: 4000, bytes: 10_000 } as const;

export type MessageSize = { readonly components: number; readonly text: number; readonly bytes: number };

/** Sections one below the other in a box, a line between them. */
export function boxed(sections: readonly string[]): DiscordMessage {
  const components = sections.flatMap((content, index) =>
    index === 0 ? [textDisplay(content)] : [{ type: 14 } as const, textDisplay(content)],
  );
  return { components: [{ type: 17, components }] };
}

/** One text without a box. */
export function unboxed(content: string): DiscordMessage {
  return { components: [textDisplay(content)] };
}

export function fits(message: DiscordMessage): boolean {
  const size = sizeOf(message);
  return (
    size.components <= messageLimits.components &&
    size.text <= messageLimits.text &&
    size.bytes <= messageLimits.bytes
  );
}

export function sizeOf(message: DiscordMessage): MessageSize {
  const parts = message.components.flatMap(withNested);
  const texts = parts.map((part) => ('content' in part ? part.content : ''));
  return {
    components: parts.length,
    text: texts.reduce((sum, text) => sum + text.length, 0),
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  };
}

type Part = { readonly type: number } | APITextDisplayComponent;

function withNested(part: Part): Part[] {
  const nested = 'components' in part ? (part.components as Part[]) : [];
  return [part, ...nested.flatMap(withNested)];
}

function textDisplay(content: string): APITextDisplayComponent {
  return { type: 10, content };
}
