import * as z from 'zod';
import { StartError } from '../errors.ts';
import { readJson } from './json.ts';
import { problemsOf } from './sources.ts';

const name = z
  .string({ error: 'must be a name in quotation marks' })
  .transform((value) => value.toWellFormed().replace(/\s+/g, ' ').trim())
  .refine((value) => value !== '', { error: 'is empty' });

const shape = 'must be a list of groups: [["Islamic State", "IS"], ["Deir Ezzor", "Deir el-Zour"]]';
const groups = z.array(
  z.array(name, { error: shape }).min(2, { error: 'needs at least two names of one thing' }),
  { error: shape },
);

/**
 * The groups of aliases.json: each is the names of one person, organisation or place. Empty when there is no such
 * file. Throws StartError with file and place; a name in two groups would make two things one.
 */
export function readAliases(folder: string): readonly (readonly string[])[] {
  const value = readJson(folder, 'aliases.json') ?? [];
  const result = groups.safeParse(value);
  if (!result.success) throw new StartError(`${folder}/aliases.json: ${problemsOf(result.error)}.`);
  const seen = new Set<string>();
  for (const known of result.data.flat()) {
    if (seen.has(known)) throw new StartError(`${folder}/aliases.json: "${known}" stands there twice.`);
    seen.add(known);
  }
  return result.data;
}
