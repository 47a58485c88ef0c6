import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-squad-'));

/** A paragraph and questions about it: the answers, one for each annotator, must stand in it. */
export type MadeUpParagraph = {
  readonly text: string;
  readonly questions: Readonly<Record<string, readonly string[]>>;
};

let files = 0;

/** Writes a file in the format of SQuAD: articles, each a list of paragraphs. */
export function writeSquad(articles: readonly (readonly MadeUpParagraph[])[]): string {
  const data = articles.map((paragraphs, at) => ({
    title: `Article ${at}`,
    paragraphs: paragraphs.map(({ text, questions }, number) => ({
      context: text,
      qas: Object.entries(questions).map(([question, answers], index) => ({
        id: `${at}-${number}-${index}`,
        question,
        answers: answers.map((answer) => ({ text: answer, answer_start: text.indexOf(answer) })),
        is_impossible: answers.length === 0,
      })),
    })),
  }));
  return writeText(JSON.stringify({ version: 'made up', data }));
}

export function writeText(text: string): string {
  files += 1;
  const file = join(folder, `${files}.json`);
  writeFileSync(file, text);
  return file;
}
