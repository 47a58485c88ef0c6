/**
 * What a user, or whoever runs the program, can put right. The message names the value and the remedy and is shown
 * as it is; every other error is a fault of ours and is shown as "something went wrong" and logged.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** What is wrong, one by one, for surfaces that speak other languages; empty where only English can say it. */
  readonly problems: readonly Problem[];
  constructor(message: string, options: ErrorOptions & { readonly problems?: readonly Problem[] } = {}) {
    super(message, options);
    this.problems = options.problems ?? [];
  }
}

/** What can be wrong with options that somebody gave. `option` is an option's name, `source` and `known` are as typed. */
export type Problem =
  | { readonly kind: 'missing' | 'empty'; readonly option: string }
  | {
      readonly kind: 'too long';
      readonly option: string;
      readonly characters: number;
      readonly most: number;
    }
  | { readonly kind: 'not in range'; readonly option: string; readonly least: number; readonly most: number }
  | { readonly kind: 'too short'; readonly option: string; readonly least: number }
  | { readonly kind: 'nothing to look for' }
  | { readonly kind: 'no article'; readonly source: string }
  | { readonly kind: 'several articles'; readonly source: string; readonly count: number };

/** The program cannot start or go on: one line for whoever runs it, then exit code 1. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Closes a switch over a closed union: a new member becomes a type error here. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
