/**
 * What a user, or whoever runs the program, can put right. The message names the value and the remedy and is shown
 * as it is; every other error is a fault of ours and is shown as "something went wrong" and logged.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The program cannot start or go on: one line for whoever runs it, then exit code 1. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Closes a switch over a closed union: a new member becomes a type error here. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
