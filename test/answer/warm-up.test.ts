import { expect, test } from 'vitest';
import { warmUp } from '../../src/answer/warm-up.ts';
import type { Answerer } from '../../src/domain/answer.ts';
import { border, open } from './opened.ts';

const { library, answerer } = await open(border.folder);

test('asks every kind of question about the names that are mentioned most, and ends in time', async () => {
  const asked: string[] = [];
  const counting: Answerer = {
    ...answerer,
    answer(question) {
      asked.push(question.kind);
      return answerer.answer(question);
    },
  };
  const start = performance.now();
  await warmUp(library, counting);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(new Set(asked)).toEqual(new Set(['ask', 'who', 'where', 'when', 'how-many', 'quote']));
});

test('a library without names is no hindrance', async () => {
  await expect(warmUp({ ...library, entities: [] }, answerer)).resolves.toBeUndefined();
});
