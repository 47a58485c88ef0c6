import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { InputError } from '../errors.ts';

/** In bytes. A year of a daily newspaper in one file is smaller; what is larger is not an article. */
export const largestFile = 10 * 1024 * 1024;

/** A decoded file. A byte-order mark stays as the character it is, so that offsets count it. */
export type RawFile = {
  readonly raw: string;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
};

/**
 * Reads one file. Throws InputError, with the reason and the remedy but without the file's name. It does not wait in the
 * background: a file of the disk is read in a tenth of a millisecond, and waking Node's threads takes longer than that.
 */
export function readTextFile(path: string): RawFile {
  const bytes = readBytes(path) ?? readBytes(path);
  if (bytes === undefined) {
    throw new InputError('It changed while it was read: load the folder again when it is complete.');
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { raw: decode(bytes), sha256 };
}

/** The file's bytes, or undefined when it changed meanwhile. */
function readBytes(path: string): Buffer | undefined {
  const file = openToRead(path);
  try {
    const before = fstatSync(file, { bigint: true });
    if (!before.isFile()) throw new InputError('It is not an ordinary file.');
    if (before.size > largestFile) {
      throw new InputError('It is larger than 10 MB: split it into one file an article.');
    }
    const size = Number(before.size);
    const bytes = readUpTo(file, size + 1);
    const after = fstatSync(file, { bigint: true });
    const unchanged = bytes.length === size && after.size === before.size && after.mtimeNs === before.mtimeNs;
    return unchanged ? bytes : undefined;
  } finally {
    closeSync(file);
  }
}

function openToRead(path: string): number {
  try {
    // Without O_NONBLOCK, opening a FIFO waits for somebody to write to it.
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw new InputError(reasonOf(error), { cause: error });
  }
}

function readUpTo(file: number, most: number): Buffer {
  const bytes = Buffer.alloc(most);
  let length = 0;
  while (length < most) {
    const bytesRead = readSync(file, bytes, length, most - length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

function decode(bytes: Buffer): string {
  if (bytes.length === 0) throw new InputError('It is empty.');
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') throw new InputError('It is UTF-16: save it as UTF-8.');
  if (bytes.includes(0)) throw new InputError('It is not a text: it has NUL bytes.');
  if (!isUtf8(bytes)) {
    throw new InputError(`It is not UTF-8 (line ${firstBadLine(bytes)}): save it as UTF-8.`);
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** No character of UTF-8 but the line feed itself has its byte, so each line can be looked at alone. */
function firstBadLine(bytes: Buffer): number {
  const lineFeed = 10;
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    line += 1;
    start = end + 1;
  }
  return line;
}

/** A failed system call in words for whoever curates the folder. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT') return 'It does not exist, or is a link that leads nowhere.';
  if (code === 'ELOOP') return 'It is a link that leads back to itself.';
  if (code === 'EACCES' || code === 'EPERM') return 'It may not be read: change its permissions.';
  if (code === 'ENXIO') return 'It is not an ordinary file.';
  return `It cannot be read (${code ?? 'unknown reason'}).`;
}

export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
