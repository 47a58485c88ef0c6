import { expect, test } from 'vitest';
import { countBackground } from '../../src/train/background.ts';
import { articleOf } from '../library/made-up.ts';

const repeated = (sentence: string, times: number) => Array<string>(times).fill(sentence);

test('terms are grouped by how many of 100,000 sentences hold them', () => {
  const articles = [
    articleOf('a', [...repeated('Boats sailed past Vellmar.', 8), ...repeated('A boat, a boat in 1902!', 4)]),
    articleOf('b', repeated('Nobody drowned.', 5)),
  ];
  // 17 sentences: "boat" in 12 of them, "sail" in 8; "drown" in 5 is too few; Vellmar is a name.
  expect(countBackground(articles)).toEqual({ 42170: 'past sail', 74989: 'boat' });
});
