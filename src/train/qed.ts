import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { StartError } from '../errors.ts';
import { type SquadArticle, type SquadData, squadDataOf } from './squad.ts';

/** A line of QED (Lamm et al. 2021): a question that somebody typed into a search engine, and the paragraph that answers it. */
const qedLine = z.object({
  example_id: z.union([z.string(), z.number()]).transform(String),
  title_text: z.string(),
  question_text: z.string(),
  paragraph_text: z.string(),
  /** For each annotator the pieces of the answer. */
  original_nq_answers: z.array(z.array(z.object({ start: z.int(), string: z.string() }))),
});

/** Reads a QED file, one JSON object a line. Each paragraph becomes an article of its own. Throws StartError. */
export async function readQed(file: string): Promise<SquadData> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new StartError(`The file ${file} cannot be read: give a file in the format of QED.`, { cause });
  });
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return squadDataOf(lines.map((line, at) => readLine(line, `${file}, line ${at + 1}`)));
}

function readLine(line: string, place: string): SquadArticle {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    throw new StartError(`${place}: this is not JSON. Give a file in the format of QED.`, { cause });
  }
  const result = qedLine.safeParse(json);
  if (!result.success)
    throw new StartError(`${place} is not in the format of QED: ${result.error.issues[0]?.message ?? ''}`);
  const { example_id, title_text, question_text, paragraph_text, original_nq_answers } = result.data;
  const answers = original_nq_answers
    .flat()
    .map(({ start, string }) => ({ text: string, answer_start: start }));
  const qas = [{ id: example_id, question: question_text, answers }];
  return { title: title_text, paragraphs: [{ context: paragraph_text, qas }] };
}
