import { InputError, StartError } from '../errors.ts';

/** Said of a fault of ours, where nothing more can be told to the person who asked. */
export const faultWords = 'Something went wrong inside Verbatim. LOG_LEVEL=debug shows where.';

/** What a program says before it exits because of an error; the stack only where somebody looks for it. */
export function failureWords(error: unknown, debug: boolean): string {
  if (error instanceof InputError || error instanceof StartError) return error.message;
  if (!debug) return faultWords;
  return error instanceof Error && error.stack !== undefined ? error.stack : String(error);
}
