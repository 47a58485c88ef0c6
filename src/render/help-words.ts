import type { Example } from '../domain/about.ts';

/** As Discord shows a command that is being typed, and as the console takes it. */
export function exampleLine({ command, option, value }: Example): string {
  return `/${command} ${option}:${value}`;
}
