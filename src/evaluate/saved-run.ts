import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { StartError } from '../errors.ts';
import type { Run } from './run.ts';

/** Changes when what is measured or how it is written changes in a way that older files do not fit. */
const version = 1;

const share = z.number().min(0).max(1);
const savedRun = z.object({
  version: z.literal(version),
  set: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      group: z.string(),
      kind: z.string(),
      asked: z.string(),
      shown: z.string(),
      confidence: share.exactOptional(),
      values: z.record(z.string(), share),
      misses: z.array(z.string()),
    }),
  ),
});

/** Keeps a run for later comparison. Throws StartError. */
export async function saveRun(file: string, { set, items }: Run): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify({ version, set, items })}\n`);
  } catch (cause) {
    throw new StartError(`The file ${file} cannot be written: name a file in a folder that exists.`, {
      cause,
    });
  }
}

/** Reads a run that was kept. Throws StartError. */
export async function readRun(file: string): Promise<Run> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new StartError(`The file ${file} cannot be read: give a file that --json has written.`, { cause });
  }
  const result = savedRun.safeParse(json);
  if (result.success) return { set: result.data.set, items: result.data.items };
  throw new StartError(`The file ${file} is no run of this version: write it again with --json.`);
}
