import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { displayable } from '../render/display.ts';

/** Lines that are kept, and the longest that is: a question has 200 characters, and options beside it. */
const mostLines = 500;
const longestLine = 1000;

/** The lines typed before, the last one first, as readline wants them. None when there is no such file. */
export function readHistory(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n').map(displayable);
    return lines.filter((line) => line !== '').slice(0, mostLines);
  } catch {
    return [];
  }
}

/** Keeps lines for the next time, the last one first; only their owner may read them. */
export function writeHistory(file: string, lines: readonly string[]): void {
  const kept = lines.filter((line) => line.trim() !== '' && line.length <= longestLine).slice(0, mostLines);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, kept.map((line) => `${line}\n`).join(''), { mode: 0o600 });
  } catch {
    // A history is a convenience: where it cannot be written, the console works without it.
  }
}
