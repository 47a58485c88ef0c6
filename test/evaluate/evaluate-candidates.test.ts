import { expect, test } from 'vitest';
import { StartError } from '../../src/errors.ts';
import { evaluateCandidates } from '../../src/evaluate/evaluate-candidates.ts';
import { measuresOf } from '../../src/evaluate/run.ts';
import { writeText } from '../train/squad-file.ts';

const question = 'When was the harbour of Vellmar opened?';
const sentences = [
  'Boats come in summer.',
  'The harbour of Vellmar was opened in June 1902.',
  'Nobody was hurt.',
];
const quiet = () => {};
const linesOf = (lines: readonly unknown[]) =>
  writeText(lines.map((line) => JSON.stringify(line)).join('\n'));

test('the place of the first right sentence is measured, and how early all right ones come', async () => {
  const { items } = await evaluateCandidates(
    linesOf([
      { id: 7, question, sentences, answers: [1] },
      { question, sentences: sentences.slice(0, 2), answers: [0] },
      { question, sentences: sentences.slice(0, 2), answers: [0, 1] },
      { question, sentences, answers: [] },
    ]),
    quiet,
  );
  expect(items).toHaveLength(3);
  expect(items[0]).toMatchObject({ id: '7', group: 'when', shown: sentences[1], misses: [] });
  expect(items[1]?.values).toEqual({
    'mean average precision': 0.5,
    'mean reciprocal rank': 0.5,
    'right sentence first': 0,
  });
  expect(measuresOf(items).map(({ sum }) => sum)).toEqual([2.5, 2.5, 2]);
});

test('a list of objects with candidates is read as well', async () => {
  const file = writeText(
    JSON.stringify([{ question, candidates: sentences, answers: [1], article: 'Vellmar' }]),
  );
  const { items } = await evaluateCandidates(file, quiet);
  expect(items[0]?.misses).toEqual([]);
});

test.each(['{"question": 1}', '[{}]', 'nonsense'])('%s is no list of sentences', async (text) => {
  await expect(evaluateCandidates(writeText(text), quiet)).rejects.toThrow(StartError);
});
