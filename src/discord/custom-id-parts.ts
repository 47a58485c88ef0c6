import { createHash } from 'node:crypto';

/** Other whenever buttons are written in another way: those of before have expired. */
export const version = '1';
/** Discord's limit for an id, in characters. */
export const longest = 100;
export const letters = { page: 'p', context: 'c', share: 's', citation: 't' } as const;

export function digits(value: number): string {
  return value.toString(36);
}

export function number(text: string): number {
  return Number.parseInt(text, 36);
}

export function checksum(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 4);
}
