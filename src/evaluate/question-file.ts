import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { InputError, StartError } from '../errors.ts';

const words = z.string().trim().min(1);
/** Words that must occur, or a regular expression that must match, whatever the case. */
const pattern = words;
const patterns = z.array(pattern).min(1);

/** What is asked: options of the command. */
const asked = {
  id: z.union([z.string(), z.number()]).transform(String),
  command: words,
  question: words.exactOptional(),
  topic: words.exactOptional(),
  speaker: words.exactOptional(),
};

/** What is expected of an answer that is found: its words, its sentence, and in which articles that may stand. */
const found = { ...asked, answer: patterns, evidence: pattern, source: z.array(words).min(1) };

const expectation = z.discriminatedUnion('kind', [
  z.object({ ...found, kind: z.enum(['answerable', 'paraphrase', 'alias']) }),
  /** Every pattern must occur in what is shown. */
  z.object({ ...asked, kind: z.literal('conflict'), answer: patterns }),
  /** `answer` is the whole quotation, `attribution` a pattern for the speaker's name. */
  z.object({ ...asked, kind: z.literal('quote'), answer: patterns, attribution: pattern }),
  z.object({ ...asked, kind: z.literal('unanswerable') }),
]);

/** A question and what is expected of its answer: a line of a question file. */
export type Expectation = Readonly<z.output<typeof expectation>>;

/** Reads a file of questions, one JSON object a line. Throws StartError, or InputError that names the line. */
export async function readQuestions(file: string): Promise<Expectation[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new StartError(
      `The file ${file} cannot be read: give a file of questions, one JSON object a line.`,
      {
        cause,
      },
    );
  });
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const questions = lines.flatMap((line, at) =>
    line.trim() === '' ? [] : [readLine(line, `${file}, line ${at + 1}`)],
  );
  if (questions.length === 0) throw new InputError(`${file} has no questions: write one JSON object a line.`);
  const seen = new Set<string>();
  for (const { id } of questions) {
    if (seen.has(id)) throw new InputError(`${file}: the id ${id} stands there twice.`);
    seen.add(id);
  }
  return questions;
}

function readLine(line: string, place: string): Expectation {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    throw new InputError(`${place}: this is not JSON.`, { cause });
  }
  const result = expectation.safeParse(json);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the line'}: ${message}`,
  );
  throw new InputError(`${place}: ${problems.join('; ')}`);
}
