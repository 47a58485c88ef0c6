import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { InputError } from '../errors.ts';

const words = z.string().min(1);
const expected = z.strictObject({
  kind: z.enum(['direct', 'partial', 'indirect', 'scare']),
  content: z.array(words).min(1),
  cue: words.nullable(),
  source: words.nullable(),
  name: words.nullable(),
});
const line = z.union([
  z.strictObject({ id: words, text: z.array(words).min(1), quotations: z.array(expected) }),
  z.strictObject({ id: words, file: words, quotations: z.array(expected) }),
]);

/**
 * A quotation that a text has. `content` are its pieces as they stand in the text, each in one place only; `source` are
 * the words that name who says it, null where none do; `name` is who that is, null where the text does not say.
 */
export type ExpectedQuotation = Readonly<z.output<typeof expected>>;

/** A text or an article file with all quotations that it has. */
export type QuotedText = Readonly<z.output<typeof line>>;

/** Reads a file of texts, a JSON object a line. Throws InputError with the line that cannot be used. */
export async function readQuotedTexts(file: string): Promise<QuotedText[]> {
  const content = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new InputError(`The file ${file} cannot be read: give a file of texts with their quotations.`, {
      cause,
    });
  });
  return content
    .split('\n')
    .flatMap((text, index) => (text.trim() === '' ? [] : [readLine(text, index + 1)]));
}

function readLine(text: string, number: number): QuotedText {
  try {
    return line.parse(JSON.parse(text));
  } catch (cause) {
    throw new InputError(
      `Line ${number} is no text with its quotations: it needs "id", "text" or "file", and "quotations".`,
      { cause },
    );
  }
}

/** Where words stand in a text, of all places the nearest to an offset; white space may be any. */
export function findWords(raw: string, wanted: string, near = 0): readonly [number, number] | undefined {
  const pattern = wanted.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = [...raw.matchAll(new RegExp(pattern.join('\\s+'), 'gu'))].map(
    ({ 0: words, index }) => [index, index + words.length] as const,
  );
  return found.toSorted((one, other) => Math.abs(one[0] - near) - Math.abs(other[0] - near))[0];
}
