import { expect, test } from 'vitest';
import { crossValidate, type Trial } from '../../src/evaluate/cross-validate.ts';

/** Forty questions about each of four articles; the feature says whether there is an answer. */
function trials(isTold: (article: number) => boolean): Trial[] {
  return Array.from({ length: 160 }, (_, at) => {
    const article = at % 4;
    const isAnswerable = at % 3 === 0;
    const told = isTold(article) ? isAnswerable : !isAnswerable;
    const score = isAnswerable ? 1 : 0;
    return {
      article: `${article}`,
      isAnswerable,
      row: Float32Array.of(told ? 1 : 0),
      exact: score,
      f1: score,
    };
  });
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('what other articles teach is used: answers where there is one, refuses where there is none', () => {
  const scores = crossValidate(trials(() => true));
  expect(scores).toHaveLength(160);
  expect(meanOf(scores.map(({ f1 }) => f1))).toBe(1);
});

test('an article’s own questions teach nothing about it', () => {
  const all = trials((article) => article !== 0);
  const own = crossValidate(all).filter((_, at) => all[at]?.article === '0');
  expect(meanOf(own.map(({ f1 }) => f1))).toBeLessThan(0.1);
});

test('where no sentence was found the question is refused', () => {
  const [lost, ...others] = trials(() => true);
  if (lost === undefined) throw new Error('no trials');
  const [first] = crossValidate([{ ...lost, isAnswerable: true, row: undefined }, ...others]);
  expect(first).toEqual({ exact: 0, f1: 0 });
});
