import { InputError } from '../errors.ts';

/** A line that is not empty, and its number in the file, counted from 1. */
export type JsonLine = { readonly text: string; readonly number: number };

/** The lines that are not empty. A byte order mark is no part of the first one. */
export async function* numberedLines(lines: AsyncIterable<string>): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (text.trim() !== '') yield { text, number };
  }
}

/** Throws InputError. */
export function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new InputError('This is not JSON.', { cause });
  }
}
