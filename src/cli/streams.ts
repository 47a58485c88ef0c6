import type { Screen } from '../render/screen.ts';

export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** Where a program of the command line reads and writes. */
export type Streams = { readonly input: Input; readonly output: Output; readonly errors: Output };

/** Node opens each of them when it is first looked at, and that takes time. */
export const standardStreams: Streams = {
  get input() {
    return process.stdin;
  },
  get output() {
    return process.stdout;
  },
  get errors() {
    return process.stderr;
  },
};

/** For a terminal that does not tell its size: some say 0. In columns. */
const usualWidth = 80;

/** In fewer columns nothing can be read anyway. */
const leastWidth = 20;

/** How to print on an output. Where no terminal reads it, lines are not broken: whoever reads them can search them. */
export function screenOf({ isTTY = false, columns = 0 }: Output, colour: boolean): Screen {
  if (!isTTY) return { width: Number.POSITIVE_INFINITY, colour: false };
  return { width: columns === 0 ? usualWidth : Math.max(leastWidth, columns), colour };
}

/** Writes, and waits until it is handed on, so that a long batch does not pile up in memory. */
export function write(output: Output, text: string): Promise<void> {
  return new Promise((resolve) => {
    output.write(text, () => resolve());
  });
}

/** `verbatim | head -1` closes the output while there is more to say: that is no error. */
export function exitWhenNobodyReads(output: Output): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
