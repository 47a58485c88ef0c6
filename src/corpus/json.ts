import { join } from 'node:path';
import { StartError } from '../errors.ts';
import { locate } from './list.ts';
import { codeOf, readTextFile } from './text-file.ts';

/** Reads a JSON file of the corpus folder; undefined when there is none. Throws StartError with file and line. */
export function readJson(folder: string, file: string): unknown {
  try {
    const { raw } = readTextFile(locate(folder, file));
    return parseJson(raw.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (codeOf(error.cause) === 'ENOENT') return undefined;
    throw new StartError(`${join(folder, file)}: ${error.message}`, { cause: error });
  }
}

/**
 * Like JSON.parse, which keeps the last of two equal keys in silence and takes "__proto__" for a key like any other.
 * Throws SyntaxError for both.
 */
export function parseJson(text: string): unknown {
  const value = parseSyntax(text);
  refuseDoubtfulKeys(text);
  return value;
}

function parseSyntax(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // V8 tells the position, or quotes the place, or says that the end came too early.
    const position =
      /at position (\d+)/.exec(message)?.[1] ?? (message.includes('end of') ? text.length : undefined);
    const line = position === undefined ? '' : `line ${lineAt(text, Number(position))}: `;
    throw new SyntaxError(`${line}${message.replace(/\s+/g, ' ')}`, { cause: error });
  }
}

const parts = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}]/g;

/** The text is valid JSON, so a string with a colon behind it is a key of the object that was opened last. */
function refuseDoubtfulKeys(text: string): void {
  const open: Set<string>[] = [];
  for (const part of text.matchAll(parts)) {
    const [written, colon] = part;
    if (written === '{') open.push(new Set());
    else if (written === '}') open.pop();
    else if (colon !== undefined) {
      const key = String(JSON.parse(written.slice(0, written.length - colon.length)));
      const keys = open.at(-1);
      if (keys?.has(key))
        throw new SyntaxError(`line ${lineAt(text, part.index)}: "${key}" stands there twice.`);
      if (key === '__proto__') {
        throw new SyntaxError(`line ${lineAt(text, part.index)}: "__proto__" cannot be a name here.`);
      }
      keys?.add(key);
    }
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
