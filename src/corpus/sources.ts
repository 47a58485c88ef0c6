import * as z from 'zod';
import type { Published, Source } from '../domain/article.ts';
import { InputError, StartError } from '../errors.ts';
import { readJson } from './json.ts';

/** What somebody has written down about an article: in sources.json or in the article's front matter. */
export type Metadata = Source & { readonly title?: string };

const text = z
  .string({ error: 'must be a text' })
  .transform((value) => value.toWellFormed().replace(/\s+/g, ' ').trim());

const fields = {
  title: text.exactOptional(),
  outlet: text.exactOptional(),
  credit: text.exactOptional(),
  author: text.exactOptional(),
  url: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
    .exactOptional(),
  published: z
    .string({ error: 'must be a text: "2018-10-29", "2018-10", "2018" or "--10-29"' })
    .refine(isDate, {
      error: (issue) =>
        `${JSON.stringify(issue.input)} is no date; write it as 2018-10-29, 2018-10, 2018 or --10-29`,
    })
    .exactOptional(),
  basis: z.enum(['stated', 'inferred'], { error: 'must be "stated" or "inferred"' }).exactOptional(),
};

const names = Object.keys(fields).join(', ');
const strict = z.strictObject(fields, {
  error: (issue) =>
    issue.code === 'unrecognized_keys'
      ? `${issue.keys.join(', ')}: unknown; the fields are ${names}`
      : 'must be an object',
});
const loose = z.object(fields, { error: 'must be a list of fields' });

/**
 * Checks fields that a person wrote. A blank or null field counts as absent. With `unknownFields: 'refuse'` a field
 * that we do not know is an error; front matter has fields for other programs and passes them by.
 * Throws InputError that names each field with its problem.
 */
export function parseMetadata(value: unknown, unknownFields: 'refuse' | 'pass by'): Metadata {
  const schema = unknownFields === 'refuse' ? strict : loose;
  const result = schema.safeParse(withoutBlanks(value));
  if (!result.success) throw new InputError(problemsOf(result.error));
  const { published: date, basis, ...known } = result.data;
  if (date === undefined && basis !== undefined) {
    throw new InputError('basis: says how the date is known, but published is missing');
  }
  const published: Published | undefined =
    date === undefined ? undefined : { date, basis: basis ?? 'stated' };
  return published === undefined ? known : { ...known, published };
}

/** What sources.json says, by file. Empty when there is none. Throws StartError with file and place. */
export function readSources(folder: string): ReadonlyMap<string, Metadata> {
  const sources = new Map<string, Metadata>();
  const value = readJson(folder, 'sources.json') ?? {};
  if (!isObject(value)) {
    throw new StartError(`${folder}/sources.json: must be an object: {"file.txt": {"outlet": "..."}}.`);
  }
  for (const [file, entry] of Object.entries(value)) {
    try {
      sources.set(file, parseMetadata(entry, 'refuse'));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw new StartError(`${folder}/sources.json, "${file}": ${error.message}.`, { cause: error });
    }
  }
  return sources;
}

export function problemsOf(error: z.ZodError): string {
  return error.issues.map((issue) => [...issue.path, issue.message].join(': ')).join('; ');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutBlanks(value: unknown): unknown {
  if (!isObject(value)) return value;
  const isBlank = (field: unknown) => field === null || (typeof field === 'string' && field.trim() === '');
  return Object.fromEntries(Object.entries(value).filter(([, field]) => !isBlank(field)));
}

/** A real day, month or year, or a day without a year (29 February is one). */
function isDate(date: string): boolean {
  const full = date.startsWith('--') ? `2000${date.slice(1)}` : date;
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(full)) return false;
  if (date.startsWith('--') && full.length !== 10) return false;
  const day = full + '-01-01'.slice(full.length - 4);
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
