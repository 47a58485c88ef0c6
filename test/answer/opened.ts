import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from '../../commands/index.ts';
import { createAnswerer } from '../../src/answer/answerer.ts';
import type { Answerer } from '../../src/domain/answer.ts';
import type { OptionValues } from '../../src/domain/command.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The two folders of articles that tests ask, and the file with each one's questions. */
export const sets = [
  { folder: join(root, 'corpus'), questions: join(root, 'test/questions/border.jsonl') },
  { folder: join(root, 'test/fixtures/harbour'), questions: join(root, 'test/questions/harbour.jsonl') },
] as const;
export const [border, harbour] = sets;

export type Opened = { readonly library: Library; readonly answerer: Answerer };

const known = new Map<string, Promise<Opened>>();

/** A folder of articles that stays as it is: opened once for all tests that share a process. */
export function open(folder: string): Promise<Opened> {
  const opened = known.get(folder) ?? openAnew(folder);
  known.set(folder, opened);
  return opened;
}

/** Opens a folder as if for the first time: nothing that was kept of it is used. */
export async function openAnew(folder: string): Promise<Opened> {
  const cacheFolder = mkdtempSync(join(tmpdir(), 'answer-'));
  try {
    const library = await openLibrary({ folder, cacheFolder });
    return { library, answerer: createAnswerer(() => library) };
  } finally {
    rmSync(cacheFolder, { recursive: true, force: true });
  }
}

/** The question that a command makes of options. */
export function questionOf(command: string, options: OptionValues): Question {
  const known = commands.find(({ name }) => name === command);
  if (known === undefined) throw new Error(`no command ${command}`);
  return known.toQuestion(options);
}
