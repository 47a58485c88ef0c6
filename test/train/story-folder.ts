import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes a folder of stories, and files that are none beside them. */
export function writeStories(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-stories-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A story of two short articles. */
export const madeUpStory = `# Dockers walk out in Vellmar
About 340 dockers in Vellmar stopped work on Tuesday, the harbour master Ada Quill said.
They had not been paid since August.

# Wages by Friday
Ms. Quill said on Wednesday that around 340 men would be paid by Friday.

? How many dockers stopped work?
= About 340 | around 340 | 340
@ About 340 dockers in Vellmar stopped work on Tuesday
@ around 340 men would be paid
~ Who runs the port?
= Ada Quill
@ the harbour master Ada Quill said
! How old is Ada Quill?
`;
