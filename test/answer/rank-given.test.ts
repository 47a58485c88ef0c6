import { expect, test } from 'vitest';
import { createRankGiven } from '../../src/answer/rank-given.ts';

const rank = await createRankGiven();
const question = 'When was the harbour of Vellmar opened?';
const sentences = [
  'Boats come in summer.',
  'The harbour of Vellmar was opened in June 1902. It is old.',
  'Vellmar has a harbour.',
  'Nobody was hurt on Monday.',
];

const orderOf = (scores: readonly number[], of: readonly string[]) =>
  of.toSorted((a, b) => (scores[of.indexOf(b)] ?? 0) - (scores[of.indexOf(a)] ?? 0));

test('the sentence that answers has the highest score, and all have one', () => {
  const scores = rank(question, sentences);
  expect(scores).toHaveLength(sentences.length);
  expect(orderOf(scores, sentences).slice(0, 2)).toEqual([sentences[1], sentences[2]]);
});

test('a score does not depend on where its sentence stands', () => {
  const turned = sentences.toReversed();
  expect(rank(question, turned)).toEqual(rank(question, sentences).toReversed());
});

test('equal scores are told apart by words and not by place; equal sentences have equal scores', () => {
  const alike = Array.from(
    { length: 8 },
    (_, at) => `Somebody saw ${'abcdefgh'[at]}${'zyxwvuts'[at]} there.`,
  );
  const scores = rank(question, [...alike, ...alike]);
  expect(new Set(scores).size).toBe(alike.length);
  expect(scores.slice(8)).toEqual(scores.slice(0, 8));
  expect(orderOf(scores.slice(0, 8), alike)).not.toEqual(alike);
  expect(orderOf(scores.slice(0, 8), alike)).not.toEqual(alike.toReversed());
});

test('a sentence without words is the last, and no sentences have no scores', () => {
  const [empty = 0, marks = 0, ...others] = rank(question, ['', ' … ', ...sentences]);
  for (const score of others) expect(Math.max(empty, marks)).toBeLessThan(score);
  expect(rank(question, [])).toEqual([]);
});
