import { expect, test } from 'vitest';
import { evaluateMutations } from '../../src/evaluate/evaluate-mutations.ts';
import { isRight } from '../../src/evaluate/run.ts';
import { open, sets } from '../answer/opened.ts';

// A share of what `npm run evaluate -- --mutations` runs: see the README for the figures of all sentences.
test.each(sets)('altered sentences of $folder are told from the article’s own', async ({ folder }) => {
  const { library, answerer } = await open(folder);
  const items = await evaluateMutations(library, answerer, 5);
  const exact = items.filter(({ values }) => values['altered, called exact'] === 1);
  expect(exact).toEqual([]);
  expect(items.length).toBeGreaterThan(150);
  expect(items.filter(isRight).length / items.length).toBeGreaterThanOrEqual(0.99);
  expect(new Set(items.map(({ group }) => group)).size).toBeGreaterThan(12);
});
