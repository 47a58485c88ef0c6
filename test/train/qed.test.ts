import { expect, test } from 'vitest';
import { StartError } from '../../src/errors.ts';
import { readQed } from '../../src/train/qed.ts';
import { writeText } from './squad-file.ts';

const line = {
  example_id: 'a',
  title_text: 'Vellmar',
  question_text: 'who opened the harbour of vellmar',
  paragraph_text: 'Boats come . Ada Quill opened the harbour of Vellmar .',
  original_nq_answers: [
    [{ start: 13, end: 22, string: 'Ada Quill' }],
    [{ start: 13, end: 16, string: 'Ada' }],
  ],
};

test('each paragraph is an article, with its question and what every annotator marked', async () => {
  const { articles, questions } = await readQed(
    writeText(`${JSON.stringify(line)}\n\n${JSON.stringify({ ...line, example_id: 'b' })}\n`),
  );
  expect(articles.map(({ title }) => title)).toEqual(['Vellmar', 'Vellmar']);
  expect(questions).toHaveLength(2);
  expect(questions[0]).toMatchObject({ text: line.question_text, paragraph: 1 });
  const raw = articles[0]?.raw ?? '';
  expect(questions[0]?.gold.map(({ span }) => raw.slice(span.start, span.end))).toEqual(['Ada Quill', 'Ada']);
});

test.each([
  ['nonsense', 'line 1: this is not JSON'],
  ['{"example_id": 1}', 'line 1 is not in the format of QED'],
])('%s is told where it stands', async (text, problem) => {
  const reading = readQed(writeText(text));
  await expect(reading).rejects.toThrow(StartError);
  await expect(reading).rejects.toThrow(problem);
});

test('a file that is not there is named', async () => {
  await expect(readQed('nowhere.jsonl')).rejects.toThrow('nowhere.jsonl cannot be read');
});
